// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/rowscard.h"

#include "ui/theme/colours.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace panelbook {

RowsCard::RowsCard(QWidget* parent) : Card(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
}

void RowsCard::setRows(const QList<HomeRow>& rows)
{
    while (m_rows.size() > rows.size())
        delete m_rows.takeLast();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setRow(rows[i]);
    for (qsizetype i = m_rows.size(); i < rows.size(); ++i) {
        auto* widget = new HomeRowWidget(rows[i]);
        connect(widget, &HomeRowWidget::activated, this, &RowsCard::activated);
        m_layout->addWidget(widget);
        m_rows << widget;
    }
    setVisible(!rows.isEmpty());
    update();
}

HomeColumns RowsCard::neededColumns() const
{
    HomeColumns columns;
    for (const HomeRowWidget* row : m_rows)
        columns.widen(row->neededColumns());
    return columns;
}

void RowsCard::setColumns(const HomeColumns& columns)
{
    for (HomeRowWidget* row : std::as_const(m_rows))
        row->setColumns(columns);
}

void RowsCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cardRadius - 1, cardRadius - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(inside);
    for (const HomeRowWidget* row : std::as_const(m_rows)) {
        const QRect area = row->geometry();
        if (row->row().next)
            painter.fillRect(area, c.accentSoft);
        if (row != m_rows.back())
            painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), c.line);
    }
}

void RowsCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    for (HomeRowWidget* row : std::as_const(m_rows))
        row->setNarrow(width() < 640);
}

} // namespace panelbook
