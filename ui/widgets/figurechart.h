// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/statistic.h"

#include <QLabel>

namespace panelbook {

/// One row of a chart of bars, from 0 to its value.
struct ChartBar
{
    QString label;
    double value = 0;
    QString text;                          ///< the value for people
    std::optional<Interval> interval = {}; ///< painted as a whisker
    std::optional<double> mark = {};       ///< painted as a stroke across the bar: what was planned
};

/// A small chart: rows of bars, or a series of values in time. The label's text says what it shows; it is for
/// screen readers alone.
class FigureChart : public QLabel
{
    Q_OBJECT

public:
    explicit FigureChart(QWidget* parent = nullptr);

    void setBars(const QList<ChartBar>& bars);
    /// Values in time, on a scale of whole points from `range.low` to `range.high`.
    void setSeries(const QList<double>& values, const Interval& range);
    bool isEmpty() const { return m_bars.isEmpty() && m_series.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF mirrored(const QRectF& rect) const;
    qreal rowHeight() const;
    void paintBars(QPainter& painter) const;
    void paintBar(QPainter& painter, const ChartBar& bar, const QRectF& row, qreal zero, qreal scale) const;
    void paintSeries(QPainter& painter) const;

    QList<ChartBar> m_bars;
    QList<double> m_series;
    Interval m_range;
};

} // namespace panelbook
