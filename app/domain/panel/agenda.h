// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/rollup.h"

namespace panelbook {

/// Why the panel should talk about something. The order is the order of the agenda.
enum class TalkReason {
    VerdictsDiffer, ///< some recommend yes and some no
    RatingsSplit,   ///< a competency has points on both sides of the line between no and yes
    StrongNo,       ///< somebody gave a 1
    ThinEvidence,   ///< a point that decides a split rests on less evidence than a seal wants of a 1 or 4
    RedFlagNoted,   ///< a note that is marked as a red flag
    NobodyAssessed, ///< a competency that rounds of the panel look at, and nobody rated
    ChangedSince,   ///< a rating was changed after the discussion
};

/// What was said, by whom: the notes that stand behind one interviewer's points.
struct TalkVoice
{
    int card = 0;             ///< index
    std::optional<int> value; ///< point of the competency, or of the recommendation
    QList<int> notes;         ///< numbers, ascending
    bool operator==(const TalkVoice&) const = default;
};

/// One point of the agenda "talk about first".
struct TalkPoint
{
    TalkReason reason = TalkReason::VerdictsDiffer;
    QString competency;      ///< id; empty: the recommendation, or notes that belong to none
    QList<TalkVoice> voices; ///< lowest value first
    bool operator==(const TalkPoint&) const = default;
};

/// What to talk about first, by rules alone: the same scorecards always give the same agenda. A competency
/// stands in it once a reason, and the reasons stand in the order of TalkReason.
QList<TalkPoint> agendaOf(const QList<PanelCard>& cards, const QList<CompetencyRow>& rows);

} // namespace panelbook
