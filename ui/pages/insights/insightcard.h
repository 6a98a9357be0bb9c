// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/figurechart.h"

namespace panelbook {

/// What a card of the page shows.
struct InsightContent
{
    QString id;
    QString title;
    QString count; ///< on how many it rests
    QList<ChartBar> bars;
    QList<double> series; ///< instead of bars: mean ratings in time
    QStringList columns;
    QList<QStringList> rows;
    QStringList remarks; ///< what the numbers mean, and when not to read them
};

/// A chart, the same as a table, and when not to read it.
class InsightCard : public Card
{
    Q_OBJECT

public:
    explicit InsightCard(const InsightContent& content, QWidget* parent = nullptr);
};

} // namespace panelbook
