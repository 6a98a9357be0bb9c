// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debrief/matrixmodel.h"

#include <algorithm>

namespace panelbook {

namespace {

const RatedDimension* find(const CompetencyCell& cell, const QString& dimension)
{
    const auto found = std::find_if(cell.dimensions.cbegin(), cell.dimensions.cend(),
                                    [&](const RatedDimension& d) { return d.id == dimension; });
    return found == cell.dimensions.cend() ? nullptr : &*found;
}

qsizetype notesOf(const CompetencyCell& cell)
{
    qsizetype notes = 0;
    for (const RatedDimension& dimension : cell.dimensions)
        notes += dimension.notes.size();
    return notes;
}

bool changed(const RatedDimension& dimension)
{
    return dimension.first != dimension.value;
}

} // namespace

void MatrixModel::setReport(const DebriefReport& report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

// The internal id of a competency's row is 0, of a dimension's row 1 + the row of its competency.

QModelIndex MatrixModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex MatrixModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_report.cards.isEmpty() ? 0 : static_cast<int>(m_report.rows.size()) + 1;
    if (parent.internalId() != 0 || parent.column() != 0 || parent.row() >= m_report.rows.size())
        return 0;
    return static_cast<int>(dimensionsOf(m_report.rows[parent.row()]).size());
}

int MatrixModel::columnCount(const QModelIndex&) const
{
    return m_report.cards.isEmpty() ? 0 : spreadColumn() + 1;
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Competency");
    if (section == spreadColumn())
        return tr("Spread");
    return tr("%1\n%2", "interviewer, round")
        .arg(m_report.names.value(section - 1), m_report.rounds.value(section - 1));
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CompetencyRow* row = competencyRow(index);
    switch (role) {
    case Qt::DisplayRole: return cellAt(index).text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return cellAt(index).spoken;
    case Qt::TextAlignmentRole:
        return int(index.column() == 0 ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignCenter);
    case PointRole: {
        const auto point = cellAt(index).point;
        return point ? QVariant(*point) : QVariant();
    }
    case CompetencyRole: return row ? row->competency : QString();
    case CardRole: return index.column() == spreadColumn() ? -1 : index.column() - 1;
    case SplitRole: return row && row->divergence.split;
    case ChangedRole: return cellAt(index).changed;
    case SpreadRole: return cellAt(index).spread;
    default: return {};
    }
}

const CompetencyRow* MatrixModel::competencyRow(const QModelIndex& index) const
{
    const QModelIndex top = index.internalId() == 0 ? index : index.parent();
    return top.row() < m_report.rows.size() ? &m_report.rows[top.row()] : nullptr;
}

QList<RatedDimension> MatrixModel::dimensionsOf(const CompetencyRow& row) const
{
    QList<RatedDimension> all;
    for (const CompetencyCell& cell : row.cells) {
        for (const RatedDimension& dimension : cell.dimensions) {
            const auto same = [&](const RatedDimension& d) { return d.id == dimension.id; };
            if (std::none_of(all.cbegin(), all.cend(), same))
                all.append(dimension);
        }
    }
    return all;
}

MatrixModel::Cell MatrixModel::cellAt(const QModelIndex& index) const
{
    const CompetencyRow* row = competencyRow(index);
    if (!row)
        return recommendationCell(index.column());
    return index.internalId() == 0 ? competencyCell(*row, index.column())
                                   : dimensionCell(*row, index.row(), index.column());
}

MatrixModel::Cell MatrixModel::competencyCell(const CompetencyRow& row, int column) const
{
    const QString competency = m_report.competency(row.competency);
    if (column == 0)
        return {competency, {}, false, false, competency};
    if (column == spreadColumn()) {
        const QString spread = DebriefText::spread(row.divergence);
        return {spread, {}, false, !spread.isEmpty(), tr("%1, spread: %2").arg(competency, spread)};
    }
    const CompetencyCell& cell = row.cells[column - 1];
    const QString spoken =
        tr("%1, %2: %3, %n note(s)", "competency, interviewer, point", static_cast<int>(notesOf(cell)))
            .arg(competency, m_report.names[column - 1],
                 cell.value ? QString::number(*cell.value) : tr("not assessed"));
    const bool any = std::any_of(cell.dimensions.cbegin(), cell.dimensions.cend(), changed);
    return {DebriefText::point(cell.value), cell.value, any, false, spoken};
}

MatrixModel::Cell MatrixModel::dimensionCell(const CompetencyRow& row, int dimension, int column) const
{
    const RatedDimension shown = dimensionsOf(row).value(dimension);
    if (column == 0)
        return {shown.title, {}, false, false, shown.title};
    if (column == spreadColumn())
        return {};
    const RatedDimension* rated = find(row.cells[column - 1], shown.id);
    if (!rated)
        return {};
    const auto point = pointOf(rated->value);
    QString spoken =
        tr("%1, %2: %3, %n note(s)", "competency, interviewer, point", static_cast<int>(rated->notes.size()))
            .arg(shown.title, m_report.names[column - 1], DebriefText::point(point));
    if (changed(*rated))
        spoken = tr("%1. Was %2 before the discussion: %3")
                     .arg(spoken, DebriefText::point(pointOf(rated->first)), rated->reason);
    return {DebriefText::point(point), point, changed(*rated), false, spoken};
}

MatrixModel::Cell MatrixModel::recommendationCell(int column) const
{
    if (column == 0)
        return {tr("Recommendation"), {}, false, false, tr("Recommendation")};
    if (column == spreadColumn())
        return {};
    const auto& verdict = m_report.cards[column - 1].scorecard.session.recommendation;
    if (!verdict)
        return {DebriefText::point({}), {}, false, false, tr("no recommendation")};
    const QString words = title(verdict->value);
    return {words, static_cast<int>(verdict->value), false, false,
            tr("%1 recommends: %2. %3", "interviewer, recommendation, reason")
                .arg(m_report.names[column - 1], words, verdict->reason)};
}

} // namespace panelbook
