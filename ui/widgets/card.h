// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace panelbook {

/// A panel with rounded corners on the page's ground. Lay out its content as in any widget.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// An accent border: this is the chosen one.
    void setChosen(bool chosen);
    bool chosen() const { return m_chosen; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_chosen = false;
};

} // namespace panelbook
