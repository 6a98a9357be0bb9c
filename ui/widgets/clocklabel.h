// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace panelbook {

/// A running time, in large figures of one width. Screen readers find the text as in any label.
class ClockLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ClockLabel(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace panelbook
