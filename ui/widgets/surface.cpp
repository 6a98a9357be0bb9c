// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/surface.h"

#include "ui/theme/colours.h"

#include <QPainter>

namespace panelbook {

void Surface::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, colours.line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, colours.line);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), colours.line);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), colours.line);
}

} // namespace panelbook
