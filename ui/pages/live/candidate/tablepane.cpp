// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/candidate/tablepane.h"

#include "ui/pages/live/candidate/candidatecontent.h"
#include "ui/theme/typography.h"

#include <QHeaderView>
#include <QJsonArray>

namespace panelbook {

namespace {

QString cellText(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString();
}

} // namespace

TablePane::TablePane(const CandidateContent& content, QWidget* parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("candidateTable"));
    setAccessibleName(content.title);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setWordWrap(true);
    verticalHeader()->hide();
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 15 / 13);
    setFont(large);

    const QJsonArray columns = content.data.value(QLatin1String("columns")).toArray();
    const QJsonArray rows = content.data.value(QLatin1String("rows")).toArray();
    setColumnCount(int(columns.size()));
    setRowCount(int(rows.size()));
    for (int column = 0; column < columnCount(); ++column)
        setHorizontalHeaderItem(column, new QTableWidgetItem(columns[column].toString()));
    for (int row = 0; row < rowCount(); ++row) {
        const QJsonArray cells = rows[row].toArray();
        for (int column = 0; column < columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cellText(cells.at(column)));
            const bool number = cells.at(column).isDouble();
            item->setTextAlignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
            setItem(row, column, item);
        }
    }
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMaximumSectionSize(scaledToText(420));
    horizontalHeader()->setStretchLastSection(true);
    resizeColumnsToContents();
    resizeRowsToContents();
}

} // namespace panelbook
