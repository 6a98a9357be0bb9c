// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>
#include <QWidget>

namespace panelbook {

/// One metric as a line over its times. The points stand at equal distances, as they were measured; their
/// texts ("02:00") are the axis. The value axis begins at zero, or below where a value does.
class MetricGraph : public QWidget
{
    Q_OBJECT

public:
    struct Series
    {
        QString name;
        QStringList times; ///< as many as there are values
        QVector<double> values;
    };
    explicit MetricGraph(Series series, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override { return {240, 90}; }
    QSize sizeHint() const override { return {480, 180}; }

    /// The distance between the lines of a value axis up to `most`: 1, 2 or 5 times a power of ten, so that
    /// there are two to five of them.
    static double niceStep(double most);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointF at(qsizetype index, const QRectF& plot) const;
    double place(double value, const QRectF& plot) const;
    void paintValueAxis(QPainter& painter, const QRectF& plot) const;
    void paintTimeAxis(QPainter& painter, const QRectF& plot) const;
    void paintLine(QPainter& painter, const QRectF& plot) const;

    Series m_series;
    double m_least; ///< of the value axis
    double m_most;
};

} // namespace panelbook
