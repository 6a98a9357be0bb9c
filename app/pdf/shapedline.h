// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/documentfonts.h"

#include <QFont>
#include <QSet>

class QTextLine;

namespace panelbook {

/// The long way, for every script: Qt chooses the fonts, shapes, orders and breaks the lines; here each glyph
/// is put together again with the character that was written. `font` is of size unitsPerSize, `width` in
/// thousandths of it; `text` has no line ends. Characters that no font of this machine has are added to
/// `missing`.
QList<TextLine> shapedLines(const QString& text, const QFont& font, double width, DocumentFonts& fonts,
                            QSet<char32_t>& missing);

} // namespace panelbook
