// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace panelbook {

/// A font of one document by its number there. Codes of embedded fonts have two bytes, of drawn ones one.
struct FontRef
{
    quint16 number = 0;
    bool drawn = false;
    bool operator==(const FontRef&) const = default;
};

/// Glyphs of one font that follow each other by their own widths.
struct TextPiece
{
    FontRef font;
    double x = 0; ///< from the line's left end
    QList<quint16> codes;
};

/// A line of text that is ready to be shown. Lengths in thousandths of the font size.
struct TextLine
{
    QList<TextPiece> pieces;
    double width = 0; ///< of what is seen, blanks at the end left out
};

} // namespace panelbook
