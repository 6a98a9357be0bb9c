// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sessionstore.h"

#include "domain/sessions/sessionrules.h"
#include "storage/statements.h"

#include <QJsonDocument>

namespace panelbook {

namespace {

Result<TimedEvent> eventOf(const Query& row)
{
    TimedEvent e;
    e.sequence = row.number(0);
    e.at = Milliseconds(row.integer(1));
    e.utc = row.time(2).value_or(QDateTime());
    e.boot = Milliseconds(row.integer(3));
    e.bootId = row.text(4);
    QJsonObject detail = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
    detail[QLatin1String("do")] = row.text(5);
    auto event = storedEventFromJson(detail);
    if (!event)
        return failure(ErrorKind::BookDamaged, QStringLiteral("event %1").arg(e.sequence),
                       event.error().detail);
    e.event = std::move(*event);
    return e;
}

/// Changed assumptions follow from the events: each belongs to the question that was being asked.
void foldEstimates(Session& session)
{
    QString question;
    for (const TimedEvent& e : session.events) {
        if (const auto* asked = std::get_if<QuestionAsked>(&e.event))
            question = asked->question;
        else if (const auto* changed = std::get_if<EstimateChanged>(&e.event))
            session.estimates[question].insert(changed->set);
    }
}

} // namespace

Result<Session> SessionStore::load(const Interview& interview) const
{
    Session session;
    session.interview = interview;
    const QString id = interview.id.toString();
    Query events = m_sql("SELECT sequence, at_ms, utc, boot_ms, boot_id, verb, detail FROM event WHERE "
                         "interview = ? ORDER BY sequence");
    events.with(id);
    while (events.next()) {
        auto event = eventOf(events);
        if (!event)
            return failure(event.error());
        if (const auto* note = std::get_if<NoteTaken>(&event->event))
            session.lastNoteNumber = note->note; // the row may be gone, its number never comes back
        session.events.append(std::move(*event));
    }
    Query notes = m_sql("SELECT number, at_ms, text, question FROM note WHERE interview = ? ORDER BY number");
    notes.with(id);
    while (notes.next())
        session.notes.append({notes.number(0), Milliseconds(notes.integer(1)), notes.text(2), notes.text(3)});
    Query ratings = m_sql("SELECT dimension, rating, at_ms FROM rating WHERE interview = ?");
    ratings.with(id);
    while (ratings.next()) {
        const auto value =
            ratings.isNull(1) ? RatingValue::NotAssessed : static_cast<RatingValue>(ratings.number(1));
        session.ratings.insert(ratings.text(0), {value, Milliseconds(ratings.integer(2))});
    }
    Query links =
        m_sql("SELECT note, dimension, explicitly FROM evidence WHERE interview = ? ORDER BY rowid");
    links.with(id);
    while (links.next())
        session.evidence.append({links.number(0), links.text(1), links.number(2) != 0});
    Query recommended = m_sql("SELECT value, reason, at_ms FROM recommendation WHERE interview = ?");
    if (recommended.with(id).next()) {
        session.recommendation =
            Recommendation{recommendationFromId(recommended.text(0)).value_or(RecommendationValue::No),
                           recommended.text(1), Milliseconds(recommended.integer(2))};
    }
    Query files = m_sql("SELECT number, at_ms, name, media_type, content FROM attachment WHERE interview = ? "
                        "ORDER BY number");
    files.with(id);
    while (files.next())
        session.attachments.append(
            {files.number(0), Milliseconds(files.integer(1)), files.text(2), files.text(3), files.blob(4)});
    foldEstimates(session);
    return session;
}

void SessionStore::insert(const Session& session)
{
    const InterviewId id = session.interview.id;
    for (const TimedEvent& event : session.events)
        insertEvent(id, event);
    for (const Note& note : session.notes)
        insertNote(id, note);
    for (const EvidenceLink& link : session.evidence)
        insertLink(id, link);
    for (auto it = session.ratings.begin(); it != session.ratings.end(); ++it)
        setRating(id, it.key(), *it);
    for (const Attachment& attachment : session.attachments)
        insertAttachment(id, attachment);
    if (session.recommendation)
        setRecommendation(id, *session.recommendation);
    m_sql("UPDATE interview SET started = ?, state = ? WHERE id = ?")
        .with(session.interview.started, toId(session.interview.state), id.toString())
        .run();
}

void SessionStore::insertEvent(InterviewId interview, const TimedEvent& event)
{
    QJsonObject detail = toJson(event.event);
    detail.remove(QLatin1String("do"));
    m_sql("INSERT INTO event (interview, sequence, at_ms, utc, boot_ms, boot_id, verb, detail) VALUES (?, ?, "
          "?, ?, ?, ?, ?, ?)")
        .with(interview.toString(), event.sequence, std::int64_t{event.at.count()}, event.utc,
              std::int64_t{event.boot.count()}, event.bootId, verb(event.event),
              QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)))
        .run();
}

void SessionStore::append(const Session& after, const TimedEvent& event)
{
    insertEvent(after.interview.id, event);
    apply(after, event);
}

void SessionStore::apply(const Session& after, const TimedEvent& event)
{
    const InterviewId id = after.interview.id;
    const QString key = id.toString();
    const auto setState = [&] {
        m_sql("UPDATE interview SET state = ? WHERE id = ?").with(toId(after.interview.state), key).run();
    };
    std::visit(Overloaded{
                   [&](const Started&) {
                       m_sql("UPDATE interview SET started = ? WHERE id = ?")
                           .with(after.interview.started, key)
                           .run();
                       setState();
                   },
                   [&](const NoteTaken& e) {
                       insertNote(id, after.notes.back());
                       insertLinks(after, e.note);
                   },
                   [&](const NoteEdited& e) {
                       setNoteText(id, e.note, e.text);
                       setLinks(after, e.note);
                   },
                   [&](const NoteRemoved& e) { removeNote(id, e.note); },
                   [&](const Linked& e) { setLinks(after, e.note); },
                   [&](const Unlinked& e) { setLinks(after, e.note); },
                   [&](const Rated& e) {
                       setRating(id, e.dimension, {e.rating, event.at});
                   },
                   [&](const Unrated& e) {
                       m_sql("DELETE FROM rating WHERE interview = ? AND dimension = ?")
                           .with(key, e.dimension)
                           .run();
                   },
                   [&](const Attached&) { insertAttachment(id, after.attachments.back()); },
                   [&](const Recommended&) { setRecommendation(id, *after.recommendation); },
                   [&](const Ended&) { setState(); },
                   [&](const Reopened&) { setState(); },
                   [&](const Sealed&) { setState(); },
                   [](const auto&) {},
               },
               event.event);
}

void SessionStore::insertNote(InterviewId interview, const Note& note)
{
    m_sql("INSERT INTO note (interview, number, at_ms, text, question) VALUES (?, ?, ?, ?, ?)")
        .with(interview.toString(), note.number, std::int64_t{note.at.count()}, note.text, note.question)
        .run();
    m_sql("INSERT INTO note_index (rowid, text) VALUES (last_insert_rowid(), ?)").with(note.text).run();
}

void SessionStore::removeNote(InterviewId interview, int note)
{
    // An external-content index wants the old text to take its words out.
    m_sql("INSERT INTO note_index (note_index, rowid, text) SELECT 'delete', rowid, text FROM note WHERE "
          "interview = ? AND number = ?")
        .with(interview.toString(), note)
        .run();
    m_sql("DELETE FROM note WHERE interview = ? AND number = ?").with(interview.toString(), note).run();
}

void SessionStore::setNoteText(InterviewId interview, int note, const QString& text)
{
    auto row = m_sql("SELECT rowid, text FROM note WHERE interview = ? AND number = ?");
    if (!row.with(interview.toString(), note).next())
        return;
    const std::int64_t id = row.integer(0);
    const QString before = row.text(1);
    // The index last and by values: a statement that may have to be undone alone makes FTS5 write out what it
    // holds, and this is what every key press waits for.
    m_sql("UPDATE note SET text = ? WHERE rowid = ?").with(text, id).run();
    m_sql("INSERT INTO note_index (note_index, rowid, text) VALUES ('delete', ?, ?)").with(id, before).run();
    m_sql("INSERT INTO note_index (rowid, text) VALUES (?, ?)").with(id, text).run();
}

void SessionStore::setNoteTime(InterviewId interview, int note, Milliseconds at)
{
    m_sql("UPDATE note SET at_ms = ? WHERE interview = ? AND number = ?")
        .with(std::int64_t{at.count()}, interview.toString(), note)
        .run();
}

void SessionStore::setLinks(const Session& session, int note)
{
    const QString key = session.interview.id.toString();
    m_sql("DELETE FROM evidence WHERE interview = ? AND note = ?").with(key, note).run();
    insertLinks(session, note);
}

void SessionStore::insertLinks(const Session& session, int note)
{
    for (const EvidenceLink& link : session.evidence) {
        if (link.note == note)
            insertLink(session.interview.id, link);
    }
}

void SessionStore::insertLink(InterviewId interview, const EvidenceLink& link)
{
    m_sql("INSERT INTO evidence (interview, note, dimension, explicitly) VALUES (?, ?, ?, ?)")
        .with(interview.toString(), link.note, link.dimension, link.explicitly)
        .run();
}

void SessionStore::setRating(InterviewId interview, const QString& dimension, const Rating& rating)
{
    const bool assessed = rating.value != RatingValue::NotAssessed;
    m_sql("INSERT OR REPLACE INTO rating (interview, dimension, rating, at_ms) VALUES (?, ?, ?, ?)")
        .with(interview.toString(), dimension,
              assessed ? std::optional(static_cast<int>(rating.value)) : std::nullopt,
              std::int64_t{rating.at.count()})
        .run();
}

void SessionStore::insertAttachment(InterviewId interview, const Attachment& a)
{
    m_sql("INSERT INTO attachment (interview, number, at_ms, name, media_type, content) VALUES (?, ?, ?, ?, "
          "?, ?)")
        .with(interview.toString(), a.number, std::int64_t{a.at.count()}, a.name, a.mediaType, a.content)
        .run();
}

void SessionStore::setRecommendation(InterviewId interview, const Recommendation& r)
{
    m_sql("INSERT OR REPLACE INTO recommendation (interview, value, reason, at_ms) VALUES (?, ?, ?, ?)")
        .with(interview.toString(), toId(r.value), r.reason, std::int64_t{r.at.count()})
        .run();
}

} // namespace panelbook
