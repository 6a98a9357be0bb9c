// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conductinterview.h"

#include "domain/sessions/sessionrecord.h"

#include <QTimer>

namespace panelbook {

Result<std::unique_ptr<ConductInterview>>
ConductInterview::open(Workspace& workspace, const ContentLibrary& library, InterviewId id)
{
    auto session = workspace.read([&](const Stores& stores) -> Result<Session> {
        const auto interview = stores.interviews.find(id);
        if (!interview)
            return failure(ErrorKind::UnknownName, QStringLiteral("interview"), id.toString());
        return stores.sessions.load(*interview);
    });
    if (!session)
        return failure(session.error());
    return std::unique_ptr<ConductInterview>(new ConductInterview(workspace, library, std::move(*session)));
}

ConductInterview::ConductInterview(Workspace& workspace, const ContentLibrary& library, Session session)
    : m_workspace(workspace),
      m_library(library),
      m_session(std::move(session))
{
    connect(&workspace, &Workspace::writable, this, &ConductInterview::writeUnsaved);
}

Moment ConductInterview::moment() const
{
    const Clock& clock = m_workspace.clock();
    return {clock.utcNow(), clock.sinceBoot(), clock.bootId()};
}

Milliseconds ConductInterview::now() const
{
    return offsetAt(m_session, moment());
}

Result<TimedEvent> ConductInterview::record(const SessionEvent& event)
{
    const Moment moment = this->moment();
    if (const auto jump = clockJump(m_session, moment)) {
        TimedEvent jumped{
            0, offsetAt(m_session, moment), moment.utc, moment.boot, moment.bootId, ClockJumped{*jump}};
        if (const auto noted = commit(std::move(jumped)); !noted)
            return noted;
    }
    const auto inverseEvent = inverse(m_session, event);
    auto done = commit({0, offsetAt(m_session, moment), moment.utc, moment.boot, moment.bootId, event});
    if (done && inverseEvent) {
        m_undo.append({*inverseEvent, event});
        m_redo.clear();
    }
    return done;
}

Result<TimedEvent> ConductInterview::recordAt(const SessionEvent& event, Milliseconds at,
                                              const QDateTime& utc)
{
    return commit({0, at, utc, Milliseconds(0), {}, event});
}

Result<TimedEvent> ConductInterview::commit(TimedEvent event)
{
    // The way back shares what it can. The events only grow: it gets them when it is taken, without the last.
    Session before = m_session;
    before.events.clear();
    const auto takeBack = [&](bool recorded) {
        before.events = std::move(m_session.events);
        if (recorded)
            before.events.removeLast();
        m_session = std::move(before);
    };
    std::optional<PlannedQuestion> unplanned;
    if (const auto* asked = std::get_if<QuestionAsked>(&event.event);
        asked && !m_session.findQuestion(asked->question)) {
        const auto question = m_library.question(asked->question);
        if (!question)
            return failure(question.error());
        unplanned = PlannedQuestion{{}, question->minutes, false, *question};
        m_session.interview.questions.append(*unplanned);
    }
    if (const auto allowed = allow(m_session, event.event, event.at); !allowed) {
        takeBack(false);
        return failure(allowed.error());
    }
    const TimedEvent recorded = panelbook::record(m_session, std::move(event));
    const auto done = m_workspace.transact(
        Operation::ConductInterview, this, [&](Stores& stores, Changes& changes) -> Result<void> {
            if (unplanned)
                stores.interviews.addQuestion(id(), static_cast<int>(m_session.interview.questions.size()),
                                              *unplanned);
            stores.sessions.append(m_session, recorded);
            changes = {Changes::Session | Changes::Interviews, {id()}};
            return {};
        });
    if (!done) {
        takeBack(true);
        return failure(done.error());
    }
    emit sessionChanged();
    return recorded;
}

Result<void> ConductInterview::type(int note, const QString& text)
{
    const NoteEdited edit{note, text};
    if (const auto allowed = allow(m_session, edit, m_session.lastAt()); !allowed)
        return allowed;
    const bool linksChanged = editNote(m_session, note, text);
    m_typed.insert(note);
    const auto done =
        m_workspace.transact(Operation::Type, this, [&](Stores& stores, Changes&) -> Result<void> {
            stores.sessions.setNoteText(id(), note, text);
            if (linksChanged)
                stores.sessions.setLinks(m_session, note);
            return {};
        });
    if (linksChanged)
        emit sessionChanged();
    if (done)
        return {};
    // The text stays in the session and on the screen; it is written as soon as writing works again.
    m_unsaved.insert(note);
    return failure(done.error());
}

void ConductInterview::writeUnsaved()
{
    const QSet<int> unsaved = std::exchange(m_unsaved, {});
    for (const int number : unsaved) {
        if (const Note* note = m_session.findNote(number))
            (void)type(number, QString(note->text)); // a new failure keeps it unsaved
    }
}

Result<void> ConductInterview::finishLine(int note)
{
    const Note* current = m_session.findNote(note);
    if (!m_typed.remove(note) || !current)
        return {};
    const auto done = record(NoteEdited{note, current->text});
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

Result<void> ConductInterview::restamp(int note, Milliseconds at)
{
    if (const auto allowed = allow(m_session, NoteEdited{note, {}}, m_session.lastAt()); !allowed)
        return allowed;
    const Milliseconds within = std::clamp(at, Milliseconds(0), now());
    const auto done = m_workspace.transact(Operation::ConductInterview, this,
                                           [&](Stores& stores, Changes& changes) -> Result<void> {
                                               stores.sessions.setNoteTime(id(), note, within);
                                               changes = {Changes::Session, {id()}};
                                               return {};
                                           });
    if (!done)
        return failure(done.error());
    restampNote(m_session, note, within);
    emit sessionChanged();
    return {};
}

Result<void> ConductInterview::undo()
{
    return replay(m_undo, m_redo);
}

Result<void> ConductInterview::redo()
{
    return replay(m_redo, m_undo);
}

Result<void> ConductInterview::replay(QList<Step>& from, QList<Step>& to)
{
    if (from.isEmpty())
        return {};
    const Step step = from.takeLast();
    const Moment moment = this->moment();
    const auto done =
        commit({0, offsetAt(m_session, moment), moment.utc, moment.boot, moment.bootId, step.first});
    if (!done)
        return failure(done.error());
    to.append({step.second, step.first});
    return {};
}

} // namespace panelbook
