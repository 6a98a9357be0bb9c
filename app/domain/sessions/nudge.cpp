// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/nudge.h"

#include <algorithm>

namespace panelbook {

namespace {

int fittingFollowUp(const Session& session, const Timeline& timeline, const QString& competency)
{
    const PlannedQuestion* current = session.currentQuestion();
    if (!current)
        return 0;
    const QuestionSpan* span = timeline.findQuestion(current->question.id);
    const QList<FollowUp>& followUps = current->question.followUps;
    for (int number = 1; number <= followUps.size(); ++number) {
        if (followUps[number - 1].competency == competency && !(span && span->followUps.contains(number)))
            return number;
    }
    return 0;
}

Milliseconds timeLeft(const Timeline& timeline)
{
    const Milliseconds ofInterview = std::max(Milliseconds(0), timeline.left());
    if (timeline.current < 0)
        return ofInterview;
    const Milliseconds ofPart = -timeline.segments[timeline.current].overrun();
    return ofPart > Milliseconds(0) ? ofPart : ofInterview;
}

} // namespace

std::optional<Nudge> nudge(const Session& session, const Timeline& timeline)
{
    const bool running = session.interview.state == InterviewState::Live && !timeline.paused;
    if (!running || timeline.left() > timeline.active)
        return std::nullopt;
    for (const Dimension& dimension : session.interview.rubric.dimensions) {
        if (session.ratings.contains(dimension.id) || !session.evidenceFor(dimension.id).isEmpty())
            continue;
        return Nudge{dimension.id, timeLeft(timeline),
                     fittingFollowUp(session, timeline, dimension.competency)};
    }
    return std::nullopt;
}

} // namespace panelbook
