// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insights/insightcard.h"

#include "ui/widgets/copytable.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace panelbook {

InsightCard::InsightCard(const InsightContent& content, QWidget* parent) : Card(parent)
{
    setObjectName(QStringLiteral("insight_") + content.id);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(TextStyle::Heading, Ink::Normal, content.title));
    head->addStretch(1);
    head->addWidget(new Label(TextStyle::Body, Ink::Quiet, content.count));
    layout->addLayout(head);

    auto* chart = new FigureChart;
    if (!content.series.isEmpty())
        chart->setSeries(content.series, {1, 4});
    else
        chart->setBars(content.bars);
    layout->addWidget(chart);
    chart->setHidden(chart->isEmpty());

    auto* table = new CopyTable(content.columns);
    table->setObjectName(QStringLiteral("table_") + content.id);
    table->setAccessibleName(content.title);
    table->setRows(content.rows);
    layout->addWidget(table);
    for (const QString& remark : content.remarks) {
        auto* label = new Label(TextStyle::Body, Ink::Quiet, remark);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
}

} // namespace panelbook
