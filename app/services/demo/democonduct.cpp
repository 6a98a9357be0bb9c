// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/democonduct.h"

#include "domain/sessions/sessionrecord.h"

#include <algorithm>
#include <cmath>

namespace panelbook {

using std::chrono::minutes;
using std::chrono::seconds;

void DemoConduct::take(SessionEvent event)
{
    TimedEvent timed;
    timed.at = m_at;
    timed.utc = m_session.interview.planned->addMSecs(m_at.count());
    timed.event = std::move(event);
    record(m_session, std::move(timed));
}

const Question& DemoConduct::question() const
{
    const PlannedQuestion* current = m_session.currentQuestion();
    return current ? current->question : m_session.interview.questions.front().question;
}

void DemoConduct::conduct()
{
    take(Started{});
    Milliseconds end{0};
    for (const Segment& segment : m_session.interview.kit.segments) {
        enter(segment);
        end += minutes(segment.minutes);
        while (m_at < end)
            step();
    }
    take(Ended{});
}

void DemoConduct::enter(const Segment& segment)
{
    if (m_session.events.size() > 1)
        take(SegmentEntered{segment.name});
    for (const PlannedQuestion& planned : std::as_const(m_session.interview.questions)) {
        if (planned.segment != segment.name)
            continue;
        m_at += seconds(m_random.between(10, 40));
        take(QuestionAsked{planned.question.id});
        m_followUps = 0;
        m_hints = 0;
    }
}

void DemoConduct::step()
{
    m_at += seconds(m_random.between(12, 54));
    if (m_session.currentQuestion() && m_random.chance(14))
        probe();
    else
        note();
}

void DemoConduct::probe()
{
    const Question& asked = question();
    if (m_random.chance(60) && m_followUps < asked.followUps.size())
        take(FollowUpAsked{++m_followUps});
    else if (m_random.chance(30) && m_hints < asked.hints.size())
        take(HintGiven{++m_hints});
    else if (!asked.listenFor.isEmpty())
        take(ListenedFor{m_random.between(1, static_cast<int>(asked.listenFor.size()))});
}

void DemoConduct::note()
{
    DemoNote written = demoNote(question(), m_random);
    const bool speaks = written.kind == NoteKind::Strength || written.kind == NoteKind::Concern;
    if (speaks && m_random.chance(60)) {
        const QList<Dimension>& dimensions = m_session.interview.rubric.dimensions;
        written.text += QStringLiteral(" #") + dimensions[m_dimension++ % dimensions.size()].id;
    }
    take(NoteTaken{written.text});
}

RatingValue DemoConduct::ratingOf(const Dimension& dimension)
{
    if (m_random.chance(4))
        return RatingValue::NotAssessed;
    int balance = 0;
    for (const int number : m_session.evidenceFor(dimension.id)) {
        const NoteKind kind = kindOf(m_session.findNote(number)->text);
        balance += kind == NoteKind::Strength ? 2 : -3; // a concern weighs more than a strength
    }
    const int point = balance > 6 ? 4 : balance >= 0 ? 3 : balance > -6 ? 2 : 1;
    return static_cast<RatingValue>(point);
}

/// A 1 or a 4 wants two notes.
void DemoConduct::support(const Dimension& dimension)
{
    while (m_session.evidenceFor(dimension.id).size() < 2)
        take(NoteTaken{demoEvidence(question(), NoteKind::Strength, m_random) + QStringLiteral(" #") +
                       dimension.id});
}

void DemoConduct::score()
{
    int sum = 0;
    const QList<Dimension> dimensions = m_session.interview.rubric.dimensions;
    for (const Dimension& dimension : dimensions) {
        m_at += seconds(m_random.between(5, 40));
        support(dimension);
        const RatingValue rating = ratingOf(dimension);
        sum += rating == RatingValue::NotAssessed ? 2 : static_cast<int>(rating);
        take(Rated{dimension.id, rating});
    }
    const auto mean = static_cast<double>(sum) / static_cast<double>(dimensions.size());
    const int value = std::clamp(static_cast<int>(std::lround(mean)), 1, 4);
    m_at += minutes(2);
    take(Recommended{static_cast<RecommendationValue>(value), demoReason(question(), value > 2, m_random)});
}

} // namespace panelbook
