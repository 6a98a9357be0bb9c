// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/replan.h"

namespace panelbook {

/// A dimension that nothing speaks for yet, and the follow-up that would bring it up.
struct Nudge
{
    QString dimension;    ///< id
    Milliseconds left{0}; ///< of the running part, or of the interview when the part is over
    int followUp = 0;     ///< number within the question being asked; 0 = none fits

    bool operator==(const Nudge&) const = default;
};

/// Nothing before half of the planned time has gone, while paused and after the end; then one dimension of
/// the rubric that has neither evidence nor a rating and was not put away. First come those whose competency
/// belongs to a question that has to be asked, in the rubric's order; in the last five minutes, when nothing
/// else fits in any more, those that a follow-up of the running question would fill come before all others.
std::optional<Nudge> nudge(const Session& session, const Timeline& timeline,
                           const QSet<QString>& putAway = {});

/// What the interviewer wants to hear no more of in this sitting.
struct PutAway
{
    QSet<QString> dimensions; ///< ids
    QSet<qsizetype> parts;    ///< indices of parts whose new plan was turned down
};

/// The one thing that is worth saying now; monostate = nothing.
using Advice = std::variant<std::monostate, PlanProposal, Nudge>;

/// A plan that no longer holds is more urgent than a dimension without evidence.
Advice advice(const Session& session, const Timeline& timeline, const PutAway& putAway);

} // namespace panelbook
