// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/sessionrecord.h"

#include "domain/sessions/timeline.h"

#include <algorithm>
#include <utility>

namespace panelbook {

namespace {

/// Makes the links that a note's #names ask for, in place of those that its old text asked for. Leaves the
/// list alone when nothing changes: this runs at every key press.
bool deriveLinks(Session& session, const Note& note)
{
    QStringList wanted = readShorthand(note.text, session.interview.rubric).dimensions;
    QStringList derived;
    for (const EvidenceLink& l : std::as_const(session.evidence)) {
        if (l.note == note.number && l.explicitly)
            wanted.removeAll(l.dimension);
        else if (l.note == note.number)
            derived.append(l.dimension);
    }
    if (wanted == derived)
        return false;
    session.evidence.removeIf([&](const EvidenceLink& l) { return l.note == note.number && !l.explicitly; });
    for (const QString& dimension : std::as_const(wanted))
        session.evidence.append({note.number, dimension, false});
    return true;
}

Note* findNoteForChange(Session& session, int number)
{
    const Note* found = session.findNote(number);
    return found ? &session.notes[found - session.notes.constData()] : nullptr;
}

/// Applies the consequences of one event to the session.
class EventEffect
{
public:
    EventEffect(Session& session, TimedEvent& event) : m_session(session), m_event(event) {}

    void operator()(Started&)
    {
        m_session.interview.state = InterviewState::Live;
        m_session.interview.started = m_event.utc;
    }
    void operator()(NoteTaken& e)
    {
        e.note = ++m_session.lastNoteNumber;
        const PlannedQuestion* current = m_session.currentQuestion();
        m_session.notes.append({e.note, m_event.at, e.text, current ? current->question.id : QString()});
        deriveLinks(m_session, m_session.notes.back());
    }
    void operator()(NoteEdited& e) { editNote(m_session, e.note, e.text); }
    void operator()(NoteRemoved& e)
    {
        m_session.notes.removeIf([&](const Note& n) { return n.number == e.note; });
        m_session.evidence.removeIf([&](const EvidenceLink& l) { return l.note == e.note; });
    }
    void operator()(EstimateChanged& e)
    {
        if (const PlannedQuestion* current = m_session.currentQuestion())
            m_session.estimates[current->question.id].insert(e.set);
    }
    void operator()(Attached& e)
    {
        e.number = m_session.attachments.isEmpty() ? 1 : m_session.attachments.back().number + 1;
        m_session.attachments.append({e.number, m_event.at, e.file, mediaType(e.file), e.content});
    }
    void operator()(Rated& e) { m_session.ratings.insert(e.dimension, {e.rating, m_event.at}); }
    void operator()(Unrated& e) { m_session.ratings.remove(e.dimension); }
    void operator()(Linked& e)
    {
        for (EvidenceLink& link : m_session.evidence) {
            if (link.note == e.note && link.dimension == e.dimension) {
                link.explicitly = true;
                return;
            }
        }
        m_session.evidence.append({e.note, e.dimension, true});
    }
    void operator()(Unlinked& e)
    {
        m_session.evidence.removeIf(
            [&](const EvidenceLink& l) { return l.note == e.note && l.dimension == e.dimension; });
    }
    void operator()(Ended&) { m_session.interview.state = InterviewState::Ended; }
    void operator()(Reopened&) { m_session.interview.state = InterviewState::Live; }
    void operator()(Recommended& e)
    {
        m_session.recommendation = Recommendation{e.value, e.reason, m_event.at};
    }
    void operator()(Sealed&) { m_session.interview.state = InterviewState::Sealed; }
    template <typename Other>
    void operator()(Other&)
    {
    }

private:
    static QString mediaType(const QString& name)
    {
        const QString suffix = name.section(u'.', -1).toLower();
        if (suffix == QLatin1String("png"))
            return QStringLiteral("image/png");
        if (suffix == QLatin1String("jpg") || suffix == QLatin1String("jpeg"))
            return QStringLiteral("image/jpeg");
        return QStringLiteral("application/octet-stream");
    }

    Session& m_session;
    TimedEvent& m_event;
};

} // namespace

const TimedEvent& record(Session& session, TimedEvent event)
{
    event.sequence = session.events.isEmpty() ? 1 : session.events.back().sequence + 1;
    std::visit(EventEffect(session, event), event.event);
    session.events.append(std::move(event));
    return session.events.back();
}

bool editNote(Session& session, int number, const QString& text)
{
    Note* note = findNoteForChange(session, number);
    if (!note)
        return false;
    note->text = text;
    return deriveLinks(session, *note);
}

void restampNote(Session& session, int number, Milliseconds at)
{
    if (Note* note = findNoteForChange(session, number))
        note->at = at;
}

namespace {

std::optional<SessionEvent> restoredRating(const Session& before, const QString& dimension)
{
    const auto old = before.ratings.find(dimension);
    if (old == before.ratings.end())
        return Unrated{dimension};
    return Rated{dimension, old->value};
}

std::optional<SessionEvent> restoredEstimate(const Session& before, const EstimateChanged& e)
{
    const PlannedQuestion* current = before.currentQuestion();
    const auto* design = current ? std::get_if<SystemDesign>(&current->question.detail) : nullptr;
    if (!design)
        return std::nullopt;
    EstimateChanged old;
    for (const auto& a : design->sheet.assumptions) {
        if (e.set.contains(a.name))
            old.set.insert(a.name, before.estimates.value(current->question.id).value(a.name, a.value));
    }
    return old;
}

/// The plan before: what its parts were given and what it did without.
SessionEvent restoredPlan(const Session& before, const Replanned& e)
{
    const Timeline timeline = foldTimeline(before, before.lastAt());
    Replanned old{{}, timeline.leftOut};
    for (const SegmentSpan& span : timeline.segments) {
        if (e.minutes.contains(span.name))
            old.minutes.insert(span.name, span.plannedMinutes);
    }
    return old;
}

} // namespace

std::optional<SessionEvent> inverse(const Session& before, const SessionEvent& event)
{
    using Maybe = std::optional<SessionEvent>;
    return std::visit(Overloaded{
                          [&](const Rated& e) -> Maybe { return restoredRating(before, e.dimension); },
                          [&](const Unrated& e) -> Maybe { return restoredRating(before, e.dimension); },
                          [&](const Linked& e) -> Maybe {
                              const auto same = [&](const EvidenceLink& l) {
                                  return l.note == e.note && l.dimension == e.dimension;
                              };
                              const bool linked =
                                  std::any_of(before.evidence.begin(), before.evidence.end(), same);
                              return linked ? Maybe() : Maybe(Unlinked{e.note, e.dimension});
                          },
                          [](const Unlinked& e) -> Maybe {
                              return Linked{e.note, e.dimension};
                          },
                          [](const ListenedFor& e) -> Maybe {
                              return ListenedFor{e.number, !e.heard};
                          },
                          [](const WhyReached& e) -> Maybe {
                              return WhyReached{e.number, !e.reached};
                          },
                          [](const DefectFound& e) -> Maybe {
                              return DefectFound{e.number, e.hinted, !e.found};
                          },
                          [](const PointTicked& e) -> Maybe {
                              return PointTicked{e.list, e.number, !e.done};
                          },
                          [&](const Replanned& e) -> Maybe { return restoredPlan(before, e); },
                          [&](const EstimateChanged& e) -> Maybe { return restoredEstimate(before, e); },
                          [](const Paused&) -> Maybe { return Resumed{}; },
                          [](const Resumed&) -> Maybe { return Paused{}; },
                          [](const Ended&) -> Maybe { return Reopened{}; },
                          [](const NoteTaken&) -> Maybe { return std::nullopt; },
                          [](const auto&) -> Maybe { return std::nullopt; },
                      },
                      event);
}

} // namespace panelbook
