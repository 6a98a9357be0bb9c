// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace panelbook {

/// A plain ground that its content stands on, with a line along some of its edges.
class Surface : public QWidget
{
    Q_OBJECT

public:
    explicit Surface(Qt::Edges lines, QWidget* parent = nullptr) : QWidget(parent), m_lines(lines) {}

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Qt::Edges m_lines;
};

} // namespace panelbook
