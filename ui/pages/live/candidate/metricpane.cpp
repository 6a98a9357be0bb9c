// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/candidate/metricpane.h"

#include "ui/pages/live/candidate/candidatecontent.h"
#include "ui/pages/live/candidate/metricgraph.h"
#include "ui/widgets/label.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace panelbook {

namespace {

MetricGraph::Series seriesOf(const QJsonObject& json)
{
    MetricGraph::Series series;
    series.name = json.value(QLatin1String("name")).toString();
    const QJsonArray points = json.value(QLatin1String("points")).toArray();
    for (const auto& point : points) {
        series.times.append(point[0].toString());
        series.values.append(point[1].toDouble());
    }
    return series;
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
        const MetricGraph::Series series = seriesOf(json.toObject());
        column->addWidget(new Label(TextStyle::Heading, Ink::Quiet, series.name));
        column->addWidget(new MetricGraph(series), 1);
    }
}

} // namespace panelbook
