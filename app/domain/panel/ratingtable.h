// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace panelbook {

/// Who rated what. A unit is whatever several people rate alike: a candidate, or a dimension of one. What was
/// not assessed is not there; it never becomes a number. A rater rates a unit at most once, and at least one.
struct RatingTable
{
    /// One rating: who gave it, to what, and its place on the scale, as indices into the lists below.
    struct Cell
    {
        int rater = 0;
        int unit = 0;
        int level = 0;
    };

    QStringList raters;
    QStringList units;
    QList<double> levels; ///< the whole scale, ascending
    QList<Cell> ratings;
};

/// The levels (indices) that each unit received, in the order of the ratings.
QList<QList<int>> levelsByUnit(const RatingTable& table);

/// The units that every rater rated, as rows of values in the order of the raters.
QList<QList<double>> completeRows(const RatingTable& table);

/// The table in parts that share neither a rater nor a unit, each with its own raters and units. Only within
/// a part can raters be held against each other. Raters and units without a rating belong to none.
QList<RatingTable> connectedParts(const RatingTable& table);

} // namespace panelbook
