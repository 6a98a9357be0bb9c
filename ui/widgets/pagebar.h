// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace panelbook {

/// The bar at the top of a page: what it is about at the leading side, its buttons at the other.
class PageBar : public QWidget
{
    Q_OBJECT

public:
    explicit PageBar(QWidget* parent = nullptr);

    QHBoxLayout& row() { return *m_row; }
    /// A button at the end of the row that is what its action is: enabled, visible, checked.
    QPushButton* addButton(QAction* action, const QString& text, const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_row;
};

/// A line of one pixel between two parts of a page.
class Rule : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace panelbook
