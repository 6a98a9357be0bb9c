// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/scorecard.h"

namespace panelbook {

/// A rating that its interviewer changed after the discussion. The first rating stays beside it.
struct Rerating
{
    QString dimension;
    RatingValue value = RatingValue::NotAssessed;
    QString reason;
    QDateTime at; ///< UTC
    bool operator==(const Rerating&) const = default;
};

/// A sealed scorecard on the panel's table.
struct PanelCard
{
    Scorecard scorecard;
    QList<Rerating> reratings; ///< in the order of their making
    bool operator==(const PanelCard&) const = default;
};

/// What one interviewer says of one dimension that belongs to a competency.
struct RatedDimension
{
    QString id;
    QString title;
    std::optional<RatingValue> first; ///< as sealed; nothing: not rated
    std::optional<RatingValue> value; ///< after the discussion; the same where nothing was changed
    QString reason;                   ///< of the change
    QList<int> notes;                 ///< numbers of the linked ones, ascending
    bool operator==(const RatedDimension&) const = default;
};

/// One interviewer's word on one competency.
struct CompetencyCell
{
    /// The lower median of the points given, 1 to 4; nothing where no dimension was assessed.
    std::optional<int> value;
    QList<RatedDimension> dimensions; ///< empty: the round does not look at the competency
    bool operator==(const CompetencyCell&) const = default;
};

/// How far apart the interviewers of a row are. "Not assessed" takes no part.
struct Divergence
{
    int ratings = 0;    ///< how many interviewers gave a point
    int spread = 0;     ///< highest minus lowest value, in points
    bool split = false; ///< some lean to no (1, 2) and some to yes (3, 4)
    bool operator==(const Divergence&) const = default;
};

struct CompetencyRow
{
    QString competency;          ///< id
    QList<CompetencyCell> cells; ///< one a card, in the order of the cards
    Divergence divergence;
    bool operator==(const CompetencyRow&) const = default;
};

/// 1 to 4; nothing where no point was given: not rated, or not assessed.
std::optional<int> pointOf(const std::optional<RatingValue>& value);

/// The lower of the two middle values, so that the result is a point that somebody gave; nothing of nothing.
std::optional<int> lowerMedian(QList<int> values);

Divergence divergenceOf(const QList<CompetencyCell>& cells);

/// Competencies × interviewers, since rounds have different rubrics. The rows stand in the order in which
/// they deserve talk: split ones first, then by spread, by the number of ratings, and by name.
QList<CompetencyRow> rollUp(const QList<PanelCard>& cards);

} // namespace panelbook
