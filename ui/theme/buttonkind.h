// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

class QAbstractButton;
class QWidget;

namespace panelbook {

/// How PanelbookStyle draws a button.
enum class ButtonKind {
    Normal,
    Primary,     ///< the one thing to do here
    Ghost,       ///< no frame until it is pointed at
    Navigation,  ///< a place in the side bar: text at the left, a soft ground when it is checked
    Field,       ///< looks like a text field that opens something
    Destructive, ///< takes something away that does not come back
};

/// Kept in the button's dynamic property "kind".
void setButtonKind(QAbstractButton& button, ButtonKind kind);
ButtonKind buttonKind(const QWidget* button);

/// Shows a key inside the button, as "Ctrl N"; it does not bind the key. Kept in the property "keyHint".
void setKeyHint(QAbstractButton& button, const QKeySequence& keys);
/// The key as people read it: "Ctrl N", "Alt 1", "F1".
QString keyText(const QKeySequence& keys);

} // namespace panelbook
