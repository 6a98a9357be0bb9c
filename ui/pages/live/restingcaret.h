// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace panelbook {

/// Lets the caret of a text field stand still after ten seconds without a key, and blink again with the next:
/// a laptop that only shows a clock should hardly wake up. (The blinking is one setting of the program: one
/// field at a time may have it.)
class RestingCaret : public QObject
{
    Q_OBJECT

public:
    /// `field` becomes the owner.
    explicit RestingCaret(QWidget* field);
    ~RestingCaret() override;

protected:
    bool eventFilter(QObject* field, QEvent* event) override;

private:
    void rest();
    void wake();

    QTimer m_quiet;
    int m_flashTime = 0; ///< as it was before the rest; 0 = not at rest
};

} // namespace panelbook
