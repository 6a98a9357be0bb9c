// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/home/homerowwidget.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace panelbook {

/// A card with a list of HomeRows, a line between two of them, and the next one on a soft ground.
class RowsCard : public Card
{
    Q_OBJECT

public:
    explicit RowsCard(QWidget* parent = nullptr);

    /// Shows these rows in the widgets that are there already, so that the keyboard stays where it is.
    void setRows(const QList<HomeRow>& rows);
    /// What the words of these rows need, and what all cards of the page are given so that columns align.
    HomeColumns neededColumns() const;
    void setColumns(const HomeColumns& columns);

signals:
    void activated(const panelbook::HomeRow& row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QList<HomeRowWidget*> m_rows;
};

} // namespace panelbook
