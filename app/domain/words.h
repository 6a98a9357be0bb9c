// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace panelbook {

/// Case-folded and without diacritics, for comparing names.
QString folded(const QString& text);
/// Folded, and with the apostrophes and quotes of a keyboard, for searching in prose.
QString searchable(const QString& text);
/// Whether a searchable text contains every one of these words, in whatever order.
bool containsWords(const QString& searchableText, const QString& words);

} // namespace panelbook
