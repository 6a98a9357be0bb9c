// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kits/orderedmodel.h"

#include <QMimeData>

#include <algorithm>

namespace panelbook {

namespace {

const QString rowType = QStringLiteral("application/x-panelbook-row");

/// A row belongs to the model that it was dragged from.
QByteArray nameOf(const OrderedModel* model)
{
    return QByteArray::number(quintptr(model));
}

} // namespace

void OrderedModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    removeFromRows(row);
    endRemoveRows();
    emit edited();
}

int OrderedModel::move(int row, int by)
{
    if (row < 0 || row >= rowCount())
        return row;
    const auto [first, last] = reachOf(row);
    const int target = std::clamp(row + by, first, last);
    if (target == row)
        return row;
    relocate(row, target);
    emit edited();
    return target;
}

void OrderedModel::relocate(int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    moveInRows(from, to);
    endMoveRows();
}

std::pair<int, int> OrderedModel::reachOf(int) const
{
    return {0, rowCount() - 1};
}

Qt::ItemFlags OrderedModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return m_readOnly ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_readOnly ? shown : shown | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

QStringList OrderedModel::mimeTypes() const
{
    return {rowType};
}

QMimeData* OrderedModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(rowType, nameOf(this) + ' ' + QByteArray::number(indexes.front().row()));
    return data;
}

/// Moves the row itself and says no, so that the view does not remove what it thinks was copied.
bool OrderedModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                const QModelIndex& parent)
{
    const QList<QByteArray> dragged = data->data(rowType).split(' ');
    if (m_readOnly || action != Qt::MoveAction || dragged.front() != nameOf(this))
        return false;
    const int from = dragged.back().toInt();
    const int before = row >= 0 ? row : (parent.isValid() ? parent.row() : rowCount());
    emit dropped(move(from, (before > from ? before - 1 : before) - from));
    return false;
}

} // namespace panelbook
