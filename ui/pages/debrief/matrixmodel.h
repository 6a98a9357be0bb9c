// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/debriefreport.h"

#include <QAbstractItemModel>

namespace panelbook {

/// Competencies × interviewers, each row opening to its dimensions, and the recommendations in the last row.
/// Columns: the competency, one for each scorecard, the spread.
class MatrixModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PointRole = Qt::UserRole, ///< int 1 to 4; invalid: no point was given
        CompetencyRole,           ///< id; empty for the recommendations
        CardRole,                 ///< index of the scorecard; -1 in the first and the last column
        SplitRole,                ///< bool: the row has both yes and no
        ChangedRole,              ///< bool: changed after the discussion
        SpreadRole,               ///< bool: the cell is a spread
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setReport(const DebriefReport& report);
    const DebriefReport& report() const { return m_report; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// A cell's content, whatever kind of row it stands in.
    struct Cell
    {
        QString text;
        std::optional<int> point;
        bool changed = false;
        bool spread = false;
        QString spoken; ///< for screen readers and the tool tip
    };
    Cell cellAt(const QModelIndex& index) const;
    Cell competencyCell(const CompetencyRow& row, int column) const;
    Cell dimensionCell(const CompetencyRow& row, int dimension, int column) const;
    Cell recommendationCell(int column) const;
    const CompetencyRow* competencyRow(const QModelIndex& index) const;
    /// The different dimensions of a row, by id, in the order of the scorecards.
    QList<RatedDimension> dimensionsOf(const CompetencyRow& row) const;
    int spreadColumn() const { return static_cast<int>(m_report.cards.size()) + 1; }

    DebriefReport m_report;
};

} // namespace panelbook
