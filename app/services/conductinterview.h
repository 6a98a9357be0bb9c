// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/sessionrules.h"
#include "domain/sessions/timeline.h"
#include "services/contentlibrary.h"
#include "services/workspace.h"

#include <QObject>

namespace panelbook {

/// One interview while it is conducted and scored. Holds the session in memory and writes every event, and
/// every typed character, before it returns. Belongs to the workspace's thread.
class ConductInterview : public QObject
{
    Q_OBJECT

public:
    /// Loads the interview. A session that was live when the program died simply goes on.
    static Result<std::unique_ptr<ConductInterview>> open(Workspace& workspace, const ContentLibrary& library,
                                                          InterviewId id);

    const Session& session() const { return m_session; }
    InterviewId id() const { return m_session.interview.id; }
    /// The offset of this moment from the start; 0 before it.
    Milliseconds now() const;
    Timeline timeline() const { return foldTimeline(m_session, now()); }

    /// Records an event that happens now. Errors: RefusedByRule, UnknownName, and those of writing; the
    /// session is as before then. A question that was not planned is taken from the library when it is asked.
    Result<TimedEvent> record(const SessionEvent& event);
    /// Records an event at a given offset, for scripts. `utc` is started + at.
    Result<TimedEvent> recordAt(const SessionEvent& event, Milliseconds at, const QDateTime& utc);

    /// The writing path of the notes editor: stores a line's text (and its index entry and links) as it is
    /// typed. A first text for a line that has no number yet goes through record(NoteTaken). No event, no
    /// changed(): call finishLine() when the caret leaves the line.
    Result<void> type(int note, const QString& text);
    /// Adds the one edit event for a line whose text changed since its last event, and refreshes its links.
    Result<void> finishLine(int note);
    /// Moves a note's stamp, for example some seconds back.
    Result<void> restamp(int note, Milliseconds at);

    /// Whether some text is on the screen alone because writing failed.
    bool hasUnsaved() const { return !m_unsaved.isEmpty(); }

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    /// Takes the newest undoable event of this sitting back by recording its inverse. Note text has the
    /// editor's own undo.
    Result<void> undo();
    Result<void> redo();

signals:
    /// The session has a new event (or a typed link changed): views read what they show.
    void sessionChanged();

private:
    ConductInterview(Workspace& workspace, const ContentLibrary& library, Session session);
    /// An event that undoes, and the one that it undoes.
    using Step = std::pair<SessionEvent, SessionEvent>;

    Result<TimedEvent> commit(TimedEvent event);
    Result<void> replay(QList<Step>& from, QList<Step>& to);
    void writeUnsaved();
    Moment moment() const;

    Workspace& m_workspace;
    const ContentLibrary& m_library;
    Session m_session;
    QSet<int> m_typed;   ///< notes whose text is newer than their last event
    QSet<int> m_unsaved; ///< notes whose text could not be written yet
    QList<Step> m_undo;
    QList<Step> m_redo;
};

} // namespace panelbook
