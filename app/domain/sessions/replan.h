// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/timeline.h"

#include <optional>

namespace panelbook {

/// A plan for the rest of an interview that has fallen behind. Only a proposal: recording `plan` accepts it.
struct PlanProposal
{
    /// Fewer minutes for a part that is still to come.
    struct Change
    {
        QString segment;
        int from = 0;
        int to = 0;
        bool operator==(const Change&) const = default;
    };

    int minutesOver = 0;   ///< behind the plan, begun minutes counted
    QList<Change> changes; ///< in the order of the agenda; at least one
    QString leftOut;       ///< id of the question to do without; empty = spreading is enough
    Replanned plan;

    bool operator==(const PlanProposal&) const = default;
};

/// Proposes nothing until the interview is two minutes behind its plan, while it is paused, before its start
/// and after its end, or when no part is to come that could give minutes.
///
/// The interview keeps its end: what parts took is a fact, and what they took too long is spread over the
/// parts to come in proportion to their minutes. Where that would leave one of them less than half of its
/// minutes, the last question of these parts that was not asked yet and need not be asked is left out first;
/// its minutes go before the rest is spread. No part is left with less than a minute.
std::optional<PlanProposal> replan(const Session& session, const Timeline& timeline);

} // namespace panelbook
