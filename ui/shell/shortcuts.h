// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace panelbook {

/// Where a shortcut holds. Keys are unique within "everywhere" together with each other context.
enum class KeyContext {
    Everywhere,
    Home,
    NewInterview,
    Interviews,
    Panels,
    Live,
    Review,
    Questions,
    EditQuestion,
    Kits,
    Debrief
};
inline constexpr KeyContext lastKeyContext = KeyContext::Debrief;

/// One row of the one table of keys.
struct Shortcut
{
    const char* command; ///< the QAction's objectName
    KeyContext context;
    QKeySequence keys;
    const char* text; ///< what it does, for the shortcut sheet (translation context "Shortcut")
};

/// What the context is called on the shortcut sheet, translated.
QString title(KeyContext context);

/// The one table. No key that an AltGr layout or an input method needs, no plain digits where text is typed.
const QList<Shortcut>& shortcuts();
/// The row of a command, or nullptr.
const Shortcut* findShortcut(const char* command);
QKeySequence keysOf(const char* command);
/// What a command does, translated: the text of its QAction.
QString textOf(const Shortcut& shortcut);

} // namespace panelbook
