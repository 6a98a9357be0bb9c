// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/candidate/metricgraph.h"

#include "ui/theme/colours.h"
#include "ui/theme/typography.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace panelbook {

namespace {

// The axes of all graphs stand under each other.
constexpr QMarginsF room(56, 8, 16, 24);
constexpr qsizetype mostTimes = 6;

/// "From 5 at 01:30 to 40 at 02:06" for those who cannot see the line.
QString spoken(const MetricGraph::Series& series)
{
    if (series.values.isEmpty())
        return series.name;
    return MetricGraph::tr("%1: from %2 at %3 to %4 at %5")
        .arg(series.name, QString::number(series.values.front()), series.times.front(),
             QString::number(series.values.back()), series.times.back());
}

QFont axisFont()
{
    QFont font = fontFor(TextStyle::Body);
    font.setPointSizeF(font.pointSizeF() * 14 / 13);
    return font;
}

} // namespace

MetricGraph::MetricGraph(Series series, QWidget* parent) : QWidget(parent), m_series(std::move(series))
{
    setAccessibleName(spoken(m_series));
    const auto [least, most] = std::minmax_element(m_series.values.cbegin(), m_series.values.cend());
    const bool empty = m_series.values.isEmpty();
    m_least = empty ? 0 : std::min(0.0, *least * 1.1);
    m_most = empty || *most <= 0 ? 1 : *most * 1.15;
}

double MetricGraph::niceStep(double most)
{
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double step : {power / 5, power / 2, power, power * 2}) {
        if (most / step <= 5)
            return step;
    }
    return power * 5;
}

double MetricGraph::place(double value, const QRectF& plot) const
{
    return plot.bottom() - plot.height() * (value - m_least) / (m_most - m_least);
}

QPointF MetricGraph::at(qsizetype index, const QRectF& plot) const
{
    const auto steps = static_cast<double>(std::max<qsizetype>(1, m_series.values.size() - 1));
    double x = plot.left() + plot.width() * static_cast<double>(index) / steps;
    return {x, place(m_series.values[index], plot)};
}

void MetricGraph::paintValueAxis(QPainter& painter, const QRectF& plot) const
{
    const Colours& colours = coloursOf(palette());
    const double step = niceStep(m_most - m_least);
    for (double value = std::ceil(m_least / step) * step; value <= m_most; value += step) {
        const double y = std::round(place(value, plot)) + 0.5;
        painter.setPen(colours.line);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colours.text2);
        const QRectF label(0, y - room.bottom() / 2, plot.left() - 8, room.bottom());
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value, 'g', 6));
    }
}

void MetricGraph::paintTimeAxis(QPainter& painter, const QRectF& plot) const
{
    painter.setPen(coloursOf(palette()).text2);
    const qsizetype count = m_series.times.size();
    const qsizetype step = std::max<qsizetype>(1, (count + mostTimes - 1) / mostTimes);
    for (qsizetype i = 0; i < count; i += step) {
        QRectF label = painter.boundingRect(QRectF(), Qt::AlignCenter, m_series.times[i]);
        label.moveCenter({at(i, plot).x(), plot.bottom() + room.bottom() / 2});
        label.moveRight(std::min(label.right(), width() - 1.0));
        painter.drawText(label, Qt::AlignCenter, m_series.times[i]);
    }
}

void MetricGraph::paintLine(QPainter& painter, const QRectF& plot) const
{
    QPolygonF line;
    for (qsizetype i = 0; i < m_series.values.size(); ++i)
        line.append(at(i, plot));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(palette()).accent, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void MetricGraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(axisFont());
    const QRectF plot = QRectF(rect()).marginsRemoved(room);
    paintValueAxis(painter, plot);
    paintTimeAxis(painter, plot);
    paintLine(painter, plot);
}

} // namespace panelbook
