// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/candidate/metricpane.h"

#include "ui/pages/live/candidate/candidatecontent.h"
#include "ui/theme/colours.h"
#include "ui/theme/typography.h"
#include "ui/widgets/label.h"

#include <qcustomplot.h>
#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>

namespace panelbook {

namespace {

/// Points stand at equal distances, as they were measured; their texts ("02:00") are the axis.
struct Series
{
    QString name;
    QVector<double> places;
    QVector<double> values;
    QStringList times;
};

Series seriesOf(const QJsonObject& json)
{
    Series series;
    series.name = json.value(QLatin1String("name")).toString();
    const QJsonArray points = json.value(QLatin1String("points")).toArray();
    for (const auto& point : points) {
        series.places.append(double(series.places.size()));
        series.times.append(point[0].toString());
        series.values.append(point[1].toDouble());
    }
    return series;
}

/// "Busy connections, of 40: from 5 at 01:30 to 40 at 02:06" for those who cannot see the curve.
QString spoken(const Series& series)
{
    if (series.values.isEmpty())
        return series.name;
    return MetricPane::tr("%1: from %2 at %3 to %4 at %5")
        .arg(series.name, QString::number(series.values.front()), series.times.front(),
             QString::number(series.values.back()), series.times.back());
}

void styleAxis(QCPAxis& axis, const Colours& colours)
{
    axis.setBasePen(QPen(colours.line));
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelColor(colours.text2);
    QFont font = fontFor(TextStyle::Body);
    font.setPointSizeF(font.pointSizeF() * 14 / 13);
    axis.setTickLabelFont(font);
    axis.grid()->setPen(QPen(colours.line));
    axis.grid()->setZeroLinePen(QPen(colours.line));
}

/// At most seven times, none of them left half out.
QSharedPointer<QCPAxisTicker> timesOf(const Series& series)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const auto step = std::max<qsizetype>(1, (series.times.size() + 5) / 6);
    for (qsizetype i = 0; i < series.times.size(); i += step)
        ticker->addTick(double(i), series.times[i]);
    return ticker;
}

QCustomPlot* graphOf(const Series& series, const Colours& colours)
{
    auto* plot = new QCustomPlot;
    plot->setAccessibleName(spoken(series));
    plot->setFocusPolicy(Qt::NoFocus);
    plot->setBackground(QBrush(colours.surface));
    plot->setMinimumHeight(90);
    plot->axisRect()->setMinimumMargins(QMargins(56, 8, 8, 24)); // the axes of all stand under each other
    QCPGraph* graph = plot->addGraph();
    graph->setData(series.places, series.values, true);
    graph->setPen(QPen(colours.accent, 2.5));
    styleAxis(*plot->xAxis, colours);
    styleAxis(*plot->yAxis, colours);
    plot->xAxis->grid()->setVisible(false);
    plot->yAxis->ticker()->setTickCount(4);
    plot->xAxis->setTicker(timesOf(series));
    const double most =
        series.values.isEmpty() ? 1 : *std::max_element(series.values.begin(), series.values.end());
    const double least =
        series.values.isEmpty() ? 0 : *std::min_element(series.values.begin(), series.values.end());
    plot->yAxis->setRange(std::min(0.0, least * 1.1), most > 0 ? most * 1.15 : 1);
    plot->xAxis->setRange(-0.3, double(series.places.size()) - 0.7);
    return plot;
}

} // namespace

MetricPane::MetricPane(const CandidateContent& content, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("candidateMetric"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    const QJsonArray all = content.data.value(QLatin1String("series")).toArray();
    for (const auto& json : all) {
        const Series series = seriesOf(json.toObject());
        column->addWidget(new Label(TextStyle::Heading, Ink::Quiet, series.name));
        column->addWidget(graphOf(series, coloursOf(palette())), 1);
    }
}

} // namespace panelbook
