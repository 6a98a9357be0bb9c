// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurechart.h"

#include "ui/theme/colours.h"
#include "ui/theme/painting.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace panelbook {

namespace {

constexpr int seriesHeight = 140;
constexpr qreal gap = 10;

/// From the least to the most of everything that the bars show, 0 included.
Interval extentOf(const QList<ChartBar>& bars)
{
    Interval extent;
    for (const ChartBar& bar : bars) {
        const Interval own = bar.interval.value_or(Interval{bar.value, bar.value});
        const double mark = bar.mark.value_or(bar.value);
        extent.low = std::min({extent.low, own.low, bar.value, mark});
        extent.high = std::max({extent.high, own.high, bar.value, mark});
    }
    return extent;
}

} // namespace

FigureChart::FigureChart(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureChart::setBars(const QList<ChartBar>& bars)
{
    m_bars = bars;
    QStringList parts;
    for (const ChartBar& bar : bars)
        parts << tr("%1: %2", "what a bar stands for, its value").arg(bar.label, bar.text);
    setText(parts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void FigureChart::setSeries(const QList<double>& values, const Interval& range)
{
    m_series = values;
    m_range = range;
    QStringList parts;
    for (const double value : values)
        parts << QLocale().toString(value, 'f', 1);
    setText(parts.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

qreal FigureChart::rowHeight() const
{
    return fontMetrics().height() + 10;
}

QSize FigureChart::sizeHint() const
{
    if (!m_series.isEmpty())
        return {480, seriesHeight};
    return {480, qRound(rowHeight() * qreal(m_bars.size()))};
}

QRectF FigureChart::mirrored(const QRectF& rect) const
{
    return layoutDirection() == Qt::RightToLeft
               ? QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height())
               : rect;
}

void FigureChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_series.isEmpty())
        paintSeries(painter);
    else if (!m_bars.isEmpty())
        paintBars(painter);
}

void FigureChart::paintBars(QPainter& painter) const
{
    const Colours& c = coloursOf(palette());
    qreal labels = 0;
    qreal texts = 0;
    for (const ChartBar& bar : m_bars) {
        labels = std::max<qreal>(labels, fontMetrics().horizontalAdvance(bar.label) + 2);
        texts = std::max<qreal>(texts, fontMetrics().horizontalAdvance(bar.text));
    }
    labels = std::min(labels, width() * 0.4);
    const QRectF field(labels + gap, 0, std::max<qreal>(20, width() - labels - texts - 2 * gap), height());
    const Interval extent = extentOf(m_bars);
    const qreal scale = field.width() / std::max(1e-9, extent.high - extent.low);
    const qreal zero = field.left() - extent.low * scale;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QRectF row(0, rowHeight() * qreal(i), width(), rowHeight());
        const QRectF label(0, row.top(), labels, row.height());
        painter.setPen(c.text2);
        painter.drawText(mirrored(label), Qt::AlignVCenter | Qt::AlignLeading,
                         fontMetrics().elidedText(m_bars[i].label, Qt::ElideRight, int(labels)));
        painter.setPen(c.text);
        painter.drawText(mirrored(QRectF(width() - texts, row.top(), texts, row.height())),
                         Qt::AlignVCenter | Qt::AlignTrailing, m_bars[i].text);
        paintBar(painter, m_bars[i], row, zero, scale);
    }
    painter.fillRect(mirrored(QRectF(zero, 0, 1, height())), c.lineStrong);
}

void FigureChart::paintBar(QPainter& painter, const ChartBar& bar, const QRectF& row, qreal zero,
                           qreal scale) const
{
    const Colours& c = coloursOf(palette());
    const QRectF inner = row.adjusted(0, 5, 0, -5);
    const qreal end = zero + bar.value * scale;
    const QRectF box(std::min(zero, end), inner.top(), std::abs(end - zero), inner.height());
    paintBox(painter, mirrored(box), c.accentSoft, c.accent, 2);
    if (bar.mark)
        painter.fillRect(mirrored(QRectF(zero + *bar.mark * scale - 1, row.top() + 2, 2, row.height() - 4)),
                         c.text);
    if (!bar.interval)
        return;
    const qreal low = zero + bar.interval->low * scale;
    const qreal high = zero + bar.interval->high * scale;
    painter.fillRect(mirrored(QRectF(low, row.center().y() - 0.5, high - low, 1)), c.text);
    for (const qreal place : {low, high - 1})
        painter.fillRect(mirrored(QRectF(place, row.center().y() - 4, 1, 8)), c.text);
}

void FigureChart::paintSeries(QPainter& painter) const
{
    const Colours& c = coloursOf(palette());
    const qreal line = fontMetrics().height();
    const QRectF field = QRectF(rect()).adjusted(line * 1.5, line / 2, -6, -line / 2);
    const auto heightOf = [&](double value) {
        return field.bottom() - (value - m_range.low) / (m_range.high - m_range.low) * field.height();
    };
    for (double point = m_range.low; point <= m_range.high; ++point) {
        const qreal y = heightOf(point);
        painter.fillRect(mirrored(QRectF(field.left(), y, field.width(), 1)), c.line);
        painter.setPen(c.text2);
        painter.drawText(mirrored(QRectF(0, y - line / 2, line, line)), Qt::AlignCenter,
                         QLocale().toString(point));
    }
    QPolygonF places;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const qreal share = (qreal(i) + 0.5) / qreal(m_series.size());
        places
            << mirrored(QRectF(field.left() + share * field.width(), heightOf(m_series[i]), 0, 0)).topLeft();
    }
    painter.setPen(QPen(c.accent, 1.5));
    painter.drawPolyline(places);
    painter.setBrush(c.accent);
    for (const QPointF& place : places)
        painter.drawEllipse(place, 3, 3);
}

} // namespace panelbook
