// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagebar.h"

#include "ui/theme/colours.h"

#include <QHBoxLayout>
#include <QPainter>

namespace panelbook {

namespace {

constexpr int barHeight = 56;

} // namespace

PageBar::PageBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setMinimumHeight(barHeight);
    m_row->setContentsMargins(16, 6, 16, 7);
    m_row->setSpacing(12);
}

void PageBar::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    painter.fillRect(0, height() - 1, width(), 1, c.line);
}

Rule::Rule(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    orientation == Qt::Horizontal ? setFixedHeight(1) : setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), coloursOf(palette()).line);
}

} // namespace panelbook
