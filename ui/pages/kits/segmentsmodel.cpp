// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kits/segmentsmodel.h"

#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace panelbook {

namespace {

const QString rowType = QStringLiteral("application/x-panelbook-segment-row");
constexpr int newMinutes = 5;
constexpr int mostMinutes = 480;

} // namespace

void SegmentsModel::setSegments(const QList<Segment>& segments, bool readOnly)
{
    beginResetModel();
    m_segments = segments;
    m_readOnly = readOnly;
    endResetModel();
}

int SegmentsModel::total() const
{
    return std::accumulate(m_segments.begin(), m_segments.end(), 0,
                           [](int sum, const Segment& segment) { return sum + segment.minutes; });
}

int SegmentsModel::add(int behind)
{
    const int row = std::clamp(behind + 1, 0, rowCount());
    beginInsertRows({}, row, row);
    m_segments.insert(row, {tr("New part"), newMinutes});
    endInsertRows();
    emit edited();
    return row;
}

void SegmentsModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_segments.removeAt(row);
    endRemoveRows();
    emit edited();
}

int SegmentsModel::move(int row, int by)
{
    const int target = std::clamp(row + by, 0, rowCount() - 1);
    if (row < 0 || row >= rowCount() || target == row)
        return row;
    beginMoveRows({}, row, row, {}, target > row ? target + 1 : target);
    m_segments.move(row, target);
    endMoveRows();
    emit edited();
    return target;
}

int SegmentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_segments.size());
}

int SegmentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant SegmentsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Segment& segment = m_segments[index.row()];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return index.column() == Name ? QVariant(segment.name) : QVariant(segment.minutes);
    if (role == Qt::TextAlignmentRole && index.column() == Minutes)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant SegmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Part") : tr("Minutes");
}

bool SegmentsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || m_readOnly)
        return false;
    Segment& segment = m_segments[index.row()];
    if (index.column() == Name)
        segment.name = value.toString().simplified();
    else
        segment.minutes = std::clamp(value.toInt(), 1, mostMinutes);
    emit dataChanged(index, index);
    emit edited();
    return true;
}

Qt::ItemFlags SegmentsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return m_readOnly ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_readOnly ? shown : shown | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

QStringList SegmentsModel::mimeTypes() const
{
    return {rowType};
}

QMimeData* SegmentsModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(rowType, QByteArray::number(indexes.front().row()));
    return data;
}

/// Moves the row itself and says no, so that the view does not remove what it thinks was copied.
bool SegmentsModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                 const QModelIndex& parent)
{
    if (m_readOnly || action != Qt::MoveAction || !data->hasFormat(rowType))
        return false;
    const int from = data->data(rowType).toInt();
    const int before = row >= 0 ? row : (parent.isValid() ? parent.row() : rowCount());
    emit dropped(move(from, (before > from ? before - 1 : before) - from));
    return false;
}

} // namespace panelbook
