// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"

namespace panelbook {

class Statements;

/// What happened in an interview: events, notes with their index entries, ratings, links, attachments.
class SessionStore
{
public:
    explicit SessionStore(Statements& sql) : m_sql(sql) {}

    /// Everything but the frame, which the caller brings. Errors: BookDamaged when a stored event cannot be
    /// read.
    Result<Session> load(const Interview& interview) const;

    /// Writes an event that domain record() has taken into `after`, and the rows that it touches.
    void append(const Session& after, const TimedEvent& event);
    /// The typing path: the note's text and its index entry, nothing else.
    void setNoteText(InterviewId interview, int note, const QString& text);
    void setNoteTime(InterviewId interview, int note, Milliseconds at);
    /// Makes the stored links of one note equal to those of the session.
    void setLinks(const Session& session, int note);

private:
    void apply(const Session& after, const TimedEvent& event);
    void insertNote(InterviewId interview, const Note& note);
    void removeNote(InterviewId interview, int note);

    Statements& m_sql;
};

} // namespace panelbook
