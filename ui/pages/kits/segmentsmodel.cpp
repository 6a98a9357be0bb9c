// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kits/segmentsmodel.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace panelbook {

namespace {

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
        emit renamed(std::exchange(segment.name, value.toString().simplified()), segment.name);
    else
        segment.minutes = std::clamp(value.toInt(), 1, mostMinutes);
    emit dataChanged(index, index);
    emit edited();
    return true;
}

} // namespace panelbook
