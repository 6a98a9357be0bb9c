// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/reviewed.h"

namespace panelbook {

Result<Reviewed> Reviewed::load(const PageContext& context, InterviewId id)
{
    auto scorecard = context.interviews.load(id);
    if (!scorecard)
        return failure(scorecard.error());
    Reviewed reviewed;
    reviewed.m_scorecard = std::move(*scorecard);
    const InterviewState state = reviewed.m_scorecard.session.interview.state;
    if (state != InterviewState::Live && state != InterviewState::Ended)
        return reviewed;
    auto conduct = ConductInterview::open(context.workspace, context.library, id);
    if (!conduct)
        return failure(conduct.error());
    reviewed.m_conduct = std::move(*conduct);
    return reviewed;
}

bool Reviewed::scorable() const
{
    return editable() || state() == InterviewState::Sealed;
}

Scorecard Reviewed::current() const
{
    Scorecard scorecard = m_scorecard;
    scorecard.session = session();
    return scorecard;
}

} // namespace panelbook
