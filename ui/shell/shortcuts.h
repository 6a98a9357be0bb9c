// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace panelbook {

/// Where a shortcut holds. Keys are unique within "everywhere" together with each other context.
enum class KeyContext { Everywhere, Live, Review, Questions, Home };

/// One row of the one table of keys.
struct Shortcut
{
    const char* command;   ///< the QAction's objectName
    KeyContext context;
    QKeySequence keys;
    const char* text;      ///< what it does, for the shortcut sheet (translation context "Shortcut")
};

/// The one table. No key that an AltGr layout or an input method needs, no plain digits where text is typed.
const QList<Shortcut>& shortcuts();
QKeySequence keysOf(const char* command);

} // namespace panelbook
