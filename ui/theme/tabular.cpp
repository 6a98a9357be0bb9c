// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tabular.h"

#include <QFontMetricsF>
#include <QPainter>

namespace panelbook {

namespace {

qreal cellWidth(const QFontMetricsF& metrics, QChar c)
{
    return metrics.horizontalAdvance(c.isDigit() ? QChar(u'0') : c);
}

} // namespace

void paintTabular(QPainter& painter, const QRectF& rect, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    qreal right = rect.right();
    for (auto c = text.rbegin(); c != text.rend(); ++c) {
        const qreal cell = cellWidth(metrics, *c);
        painter.drawText(QPointF(right - cell + (cell - metrics.horizontalAdvance(*c)) / 2, baseline),
                         QString(*c));
        right -= cell;
    }
}

qreal tabularWidth(const QFont& font, const QString& text)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QChar c : text)
        width += cellWidth(metrics, c);
    return width;
}

} // namespace panelbook
