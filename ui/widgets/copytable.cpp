// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copytable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace panelbook {

namespace {

QList<RowsModel<QStringList>::Column> columnsOf(const QStringList& titles)
{
    QList<RowsModel<QStringList>::Column> columns;
    for (qsizetype i = 0; i < titles.size(); ++i)
        columns.append({titles[i], [i](const QStringList& row, int role) {
                            const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
                            return isText ? QVariant(row.value(i)) : QVariant();
                        }});
    return columns;
}

} // namespace

CopyTable::CopyTable(const QStringList& titles, QWidget* parent)
    : QTableView(parent),
      m_rows(columnsOf(titles))
{
    setModel(&m_rows);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setFixedHeight(fontMetrics().height() + 16);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
}

void CopyTable::setRows(const QList<QStringList>& rows)
{
    m_rows.setRows(rows);
    updateGeometry();
}

QString CopyTable::text() const
{
    QStringList titles;
    for (int column = 0; column < m_rows.columnCount(); ++column)
        titles.append(m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QStringList lines{titles.join(u'\t')};
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (!selectionModel()->hasSelection() || selectionModel()->isRowSelected(row))
            lines.append(m_rows.rows()[row].join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QSize CopyTable::sizeHint() const
{
    const int rows = verticalHeader()->defaultSectionSize() * m_rows.rowCount();
    return {480, horizontalHeader()->height() + rows + 2 * frameWidth()};
}

void CopyTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(text());
    else
        QTableView::keyPressEvent(event);
}

} // namespace panelbook
