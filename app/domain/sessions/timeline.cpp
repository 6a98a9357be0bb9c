// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/timeline.h"

#include <algorithm>

namespace panelbook {

namespace {

/// Walks through the events and gives the time between two of them to what was running.
class Fold
{
public:
    explicit Fold(const Session& session) : m_session(session)
    {
        for (const Segment& s : session.interview.kit.segments)
            m_timeline.segments.append({s.name, s.minutes, std::nullopt, Milliseconds(0)});
    }

    void take(const TimedEvent& event)
    {
        advance(event.at);
        std::visit(
            Overloaded{
                [&](const Started&) { enter(0); },
                [&](const SegmentEntered& e) { enter(segmentIndex(m_session.interview.kit, e.name)); },
                [&](const Paused&) { m_timeline.paused = true; },
                [&](const Resumed&) { m_timeline.paused = false; },
                [&](const QuestionAsked& e) { ask(e.question); },
                [&](const FollowUpAsked& e) {
                    withQuestion([&](QuestionSpan& q) { q.followUps.append(e.number); });
                },
                [&](const HintGiven& e) { withQuestion([&](QuestionSpan& q) { q.hints.append(e.number); }); },
                [&](const ListenedFor& e) { withQuestion([&](QuestionSpan& q) { hear(q, e); }); },
                [&](const PointTicked& e) { withQuestion([&](QuestionSpan& q) { tick(q, e); }); },
                [&](const Replanned& e) { replan(e); },
                [&](const Ended&) {
                    m_timeline.ended = true;
                    m_timeline.paused = false;
                },
                [&](const Reopened&) { m_timeline.ended = false; },
                [](const auto&) {},
            },
            event.event);
    }

    Timeline finish(Milliseconds now)
    {
        if (!m_timeline.ended)
            advance(now);
        return std::move(m_timeline);
    }

private:
    void advance(Milliseconds at)
    {
        const Milliseconds passed = std::max(Milliseconds(0), at - m_last);
        m_last = std::max(m_last, at);
        if (m_timeline.ended)
            return;
        m_timeline.now = m_last;
        if (m_timeline.paused) {
            m_timeline.pausedFor += passed;
            return;
        }
        m_timeline.active += passed;
        if (m_timeline.current >= 0)
            m_timeline.segments[m_timeline.current].spent += passed;
        if (m_question >= 0)
            m_timeline.questions[m_question].spent += passed;
    }

    void enter(qsizetype index)
    {
        if (index < 0 || index >= m_timeline.segments.size())
            return;
        m_timeline.current = index;
        SegmentSpan& span = m_timeline.segments[index];
        if (!span.begin)
            span.begin = m_last;
    }

    void ask(const QString& id)
    {
        if (const PlannedQuestion* planned = m_session.findQuestion(id)) {
            const qsizetype segment = segmentIndex(m_session.interview.kit, planned->segment);
            if (segment > m_timeline.current)
                enter(segment);
        }
        const auto same = [&](const QuestionSpan& q) { return q.question == id; };
        const auto it = std::find_if(m_timeline.questions.begin(), m_timeline.questions.end(), same);
        m_question = it - m_timeline.questions.begin();
        if (it == m_timeline.questions.end())
            m_timeline.questions.append({id, m_last, Milliseconds(0), {}, {}, {}, {}});
    }

    template <typename F>
    void withQuestion(F change)
    {
        if (m_question >= 0)
            change(m_timeline.questions[m_question]);
    }

    static void hear(QuestionSpan& question, const ListenedFor& e)
    {
        if (e.heard)
            question.heard.insert(e.number);
        else
            question.heard.remove(e.number);
    }

    void tick(QuestionSpan& question, const PointTicked& e) const
    {
        if (e.done)
            question.ticked[e.list].insert(e.number, m_last);
        else
            question.ticked[e.list].remove(e.number);
    }

    void replan(const Replanned& e)
    {
        for (auto it = e.minutes.begin(); it != e.minutes.end(); ++it) {
            if (const qsizetype index = segmentIndex(m_session.interview.kit, it.key()); index >= 0)
                m_timeline.segments[index].plannedMinutes = *it;
        }
        m_timeline.leftOut = e.leftOut;
    }

    const Session& m_session;
    Timeline m_timeline;
    Milliseconds m_last{0};
    qsizetype m_question = -1;
};

/// The last event that carries both clocks; played scripts carry none.
const TimedEvent* lastClocked(const Session& session)
{
    for (auto it = session.events.rbegin(); it != session.events.rend(); ++it) {
        if (!it->bootId.isEmpty())
            return &*it;
    }
    return nullptr;
}

} // namespace

const QuestionSpan* Timeline::findQuestion(QStringView id) const
{
    for (const QuestionSpan& q : questions) {
        if (q.question == id)
            return &q;
    }
    return nullptr;
}

Milliseconds Timeline::left() const
{
    Milliseconds planned{0};
    for (const SegmentSpan& s : segments)
        planned += s.planned();
    return planned - active;
}

Timeline foldTimeline(const Session& session, Milliseconds now)
{
    Fold fold(session);
    for (const TimedEvent& event : session.events)
        fold.take(event);
    return fold.finish(now);
}

Milliseconds timeFor(const Session& session, const Timeline& timeline, QStringView dimension)
{
    QSet<QString> open;
    const QList<int> notes = session.evidenceFor(dimension);
    for (const int number : notes) {
        if (const Note* note = session.findNote(number))
            open.insert(note->question);
    }
    Milliseconds spent{0};
    for (const QuestionSpan& question : timeline.questions) {
        if (open.contains(question.question))
            spent += question.spent;
    }
    return spent;
}

Milliseconds offsetAt(const Session& session, const Moment& moment)
{
    if (session.events.isEmpty())
        return Milliseconds(0);
    const TimedEvent* clocked = lastClocked(session);
    const TimedEvent& anchor = clocked ? *clocked : session.events.back();
    const bool sameBoot = clocked && !moment.bootId.isEmpty() && anchor.bootId == moment.bootId;
    const Milliseconds passed =
        sameBoot ? moment.boot - anchor.boot : Milliseconds(anchor.utc.msecsTo(moment.utc));
    return std::max(session.lastAt(), anchor.at + passed);
}

std::optional<Milliseconds> clockJump(const Session& session, const Moment& moment)
{
    const TimedEvent* anchor = lastClocked(session);
    if (!anchor || anchor->bootId != moment.bootId)
        return std::nullopt;
    const Milliseconds difference =
        Milliseconds(anchor->utc.msecsTo(moment.utc)) - (moment.boot - anchor->boot);
    if (std::chrono::abs(difference) <= std::chrono::seconds(2))
        return std::nullopt;
    return difference;
}

} // namespace panelbook
