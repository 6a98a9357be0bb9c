// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/replan.h"

#include <algorithm>
#include <numeric>

namespace panelbook {

namespace {

constexpr int minutesWorthAChange = 2;

int minutesUp(Milliseconds time)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(time).count());
}

/// How far the parts to come, and what is left of the running one, go beyond the time that is left.
int minutesBehind(const Timeline& timeline)
{
    Milliseconds needed = std::max(Milliseconds(0), -timeline.segments[timeline.current].overrun());
    for (qsizetype i = timeline.current + 1; i < timeline.segments.size(); ++i)
        needed += timeline.segments[i].planned();
    return minutesUp(needed - timeline.left());
}

/// The minutes of the parts to come.
using Minutes = QList<int>;

Minutes minutesToCome(const Timeline& timeline)
{
    Minutes minutes;
    for (qsizetype i = timeline.current + 1; i < timeline.segments.size(); ++i)
        minutes.append(timeline.segments[i].plannedMinutes);
    return minutes;
}

int sum(const Minutes& minutes)
{
    return std::accumulate(minutes.begin(), minutes.end(), 0);
}

/// Takes minutes away in proportion, none below 1. What rounding leaves goes one by one from the part that
/// still has the largest share of its minutes, the longer one first.
Minutes shortened(const Minutes& minutes, int by)
{
    Minutes rest = minutes;
    const int all = sum(minutes);
    for (qsizetype i = 0; i < rest.size(); ++i)
        rest[i] = std::max(1, rest[i] - minutes[i] * by / all);
    const auto givesBefore = [&](qsizetype a, qsizetype b) {
        const int difference = rest[a] * minutes[b] - rest[b] * minutes[a];
        return difference > 0 || (difference == 0 && minutes[a] > minutes[b]);
    };
    while (sum(rest) > std::max(all - by, static_cast<int>(rest.size()))) {
        qsizetype next = 0;
        for (qsizetype i = 1; i < rest.size(); ++i) {
            if (rest[i] > 1 && (rest[next] == 1 || givesBefore(i, next)))
                next = i;
        }
        --rest[next];
    }
    return rest;
}

bool leavesLessThanHalf(const Minutes& before, const Minutes& after)
{
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (2 * after[i] < before[i])
            return true;
    }
    return false;
}

/// The last question of the parts to come that nobody must ask, or nullptr.
const PlannedQuestion* dispensable(const Session& session, const Timeline& timeline)
{
    const QList<PlannedQuestion>& questions = session.interview.questions;
    for (auto it = questions.rbegin(); it != questions.rend(); ++it) {
        const bool open =
            !timeline.findQuestion(it->question.id) && !timeline.leftOut.contains(it->question.id);
        if (open && !it->required && segmentIndex(session.interview.kit, it->segment) > timeline.current)
            return &*it;
    }
    return nullptr;
}

/// Without the question first, then spread.
Minutes shortenedWithout(const PlannedQuestion& question, qsizetype part, const Minutes& minutes, int by)
{
    Minutes rest = minutes;
    const int freed = std::min({question.minutes, minutes[part] - 1, by});
    rest[part] -= freed;
    return shortened(rest, by - freed);
}

/// What the parts took so far becomes their plan: a part that is over gets its minutes, one that was quicker
/// gives them.
void settleThePast(Replanned& plan, const Timeline& timeline, int minutesToGive)
{
    for (qsizetype i = 0; i < timeline.current; ++i) {
        const SegmentSpan& span = timeline.segments[i];
        const int taken =
            std::max(1, static_cast<int>(std::chrono::round<std::chrono::minutes>(span.spent).count()));
        minutesToGive -= taken - span.plannedMinutes;
        if (taken != span.plannedMinutes)
            plan.minutes.insert(span.name, taken);
    }
    const SegmentSpan& running = timeline.segments[timeline.current];
    if (minutesToGive != 0)
        plan.minutes.insert(running.name, std::max(1, running.plannedMinutes + minutesToGive));
}

} // namespace

std::optional<PlanProposal> replan(const Session& session, const Timeline& timeline)
{
    const bool running = session.interview.state == InterviewState::Live && !timeline.paused;
    if (!running || timeline.current < 0 || timeline.current + 1 >= timeline.segments.size())
        return std::nullopt;
    PlanProposal proposal;
    proposal.minutesOver = minutesBehind(timeline);
    if (proposal.minutesOver < minutesWorthAChange)
        return std::nullopt;
    const Minutes before = minutesToCome(timeline);
    Minutes after = shortened(before, proposal.minutesOver);
    proposal.plan.leftOut = timeline.leftOut;
    const PlannedQuestion* question = dispensable(session, timeline);
    if (question && leavesLessThanHalf(before, after)) {
        const qsizetype part = segmentIndex(session.interview.kit, question->segment) - timeline.current - 1;
        after = shortenedWithout(*question, part, before, proposal.minutesOver);
        proposal.leftOut = question->question.id;
        proposal.plan.leftOut.append(proposal.leftOut);
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        const SegmentSpan& span = timeline.segments[timeline.current + 1 + i];
        if (after[i] == before[i])
            continue;
        proposal.changes.append({span.name, before[i], after[i]});
        proposal.plan.minutes.insert(span.name, after[i]);
    }
    if (proposal.changes.isEmpty())
        return std::nullopt;
    settleThePast(proposal.plan, timeline, sum(before) - sum(after));
    return proposal;
}

} // namespace panelbook
