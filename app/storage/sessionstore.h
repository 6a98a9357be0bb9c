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

    /// Writes everything that happened in an interview whose frame is stored and which is not sealed yet.
    void insert(const Session& session);
    /// Writes an event that domain record() has taken into `after`, and the rows that it touches.
    void append(const Session& after, const TimedEvent& event);
    /// The typing path: the note's text and its index entry, nothing else.
    void setNoteText(InterviewId interview, int note, const QString& text);
    void setNoteTime(InterviewId interview, int note, Milliseconds at);
    /// Makes the stored links of one note equal to those of the session.
    void setLinks(const Session& session, int note);

private:
    void insertEvent(InterviewId interview, const TimedEvent& event);
    void apply(const Session& after, const TimedEvent& event);
    void insertLinks(const Session& session, int note);
    void insertLink(InterviewId interview, const EvidenceLink& link);
    void setRating(InterviewId interview, const QString& dimension, const Rating& rating);
    void insertAttachment(InterviewId interview, const Attachment& attachment);
    void setRecommendation(InterviewId interview, const Recommendation& recommendation);
    void insertNote(InterviewId interview, const Note& note);
    void removeNote(InterviewId interview, int note);

    Statements& m_sql;
};

} // namespace panelbook
