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

bool isMustHave(const Session& session, const Dimension& dimension)
{
    const QList<PlannedQuestion>& questions = session.interview.questions;
    return std::any_of(questions.begin(), questions.end(), [&](const PlannedQuestion& planned) {
        return planned.required && planned.question.competencies.contains(dimension.competency);
    });
}

bool isUnseen(const Session& session, const Dimension& dimension)
{
    return !session.ratings.contains(dimension.id) && session.evidenceFor(dimension.id).isEmpty();
}

} // namespace

std::optional<Nudge> nudge(const Session& session, const Timeline& timeline, const QSet<QString>& putAway)
{
    const bool running = session.interview.state == InterviewState::Live && !timeline.paused;
    if (!running || timeline.left() > timeline.active)
        return std::nullopt;
    const bool lastMinutes = timeline.left() < std::chrono::minutes(5);
    std::optional<Nudge> first;
    auto firstRank = std::pair(2, 2);
    for (const Dimension& dimension : session.interview.rubric.dimensions) {
        if (putAway.contains(dimension.id) || !isUnseen(session, dimension))
            continue;
        const int followUp = fittingFollowUp(session, timeline, dimension.competency);
        const auto rank =
            std::pair(lastMinutes && followUp == 0 ? 1 : 0, isMustHave(session, dimension) ? 0 : 1);
        if (rank < firstRank) {
            firstRank = rank;
            first = Nudge{dimension.id, timeLeft(timeline), followUp};
        }
    }
    return first;
}

Advice advice(const Session& session, const Timeline& timeline, const PutAway& putAway)
{
    if (!putAway.parts.contains(timeline.current)) {
        if (const auto proposal = replan(session, timeline))
            return *proposal;
    }
    if (const auto unseen = nudge(session, timeline, putAway.dimensions))
        return *unseen;
    return {};
}

} // namespace panelbook
