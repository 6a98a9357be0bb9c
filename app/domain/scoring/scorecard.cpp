// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/scorecard.h"

#include "domain/sessions/timeline.h"

#include <QJsonDocument>

#include <algorithm>

namespace panelbook {

namespace {

SqlTable table(const char* name, QList<QByteArray> columns)
{
    return {QLatin1String(name), std::move(columns), {}};
}

SqlValue integer(qint64 value)
{
    return std::int64_t{value};
}

SqlValue timeOrNull(const std::optional<QDateTime>& time)
{
    return time ? sqlText(isoText(*time)) : SqlValue();
}

SqlTable metaTable()
{
    SqlTable t = table("meta", {"key", "value"});
    t.rows = {{sqlText(QStringLiteral("format")), sqlText(QStringLiteral("panelbook.scorecard/1"))}};
    return t;
}

SqlTable interviewTable(const Session& s, const Timeline& times)
{
    const Interview& i = s.interview;
    SqlTable t =
        table("interview", {"id", "candidate_id", "candidate", "role", "level", "interviewer", "loop",
                            "planned", "started", "ended_ms", "active_ms", "kit", "kit_title", "round",
                            "planned_minutes", "rubric", "rubric_title", "rubric_version"});
    t.rows = {{sqlText(i.id.toString()), sqlText(i.candidate.toString()), sqlText(i.candidateName),
               sqlText(i.role), sqlText(toId(i.level)), sqlText(i.interviewer), sqlTextOrNull(i.loop),
               timeOrNull(i.planned), timeOrNull(i.started), integer(times.now.count()),
               integer(times.active.count()), sqlText(i.kit.id), sqlText(i.kit.title), sqlText(i.kit.round),
               integer(i.kit.minutes), sqlText(i.rubric.id), sqlText(i.rubric.title),
               integer(i.rubric.version)}};
    return t;
}

SqlTable segmentTable(const Timeline& times)
{
    SqlTable t = table("segment", {"position", "name", "minutes", "begin_ms", "spent_ms"});
    for (qsizetype i = 0; i < times.segments.size(); ++i) {
        const SegmentSpan& s = times.segments[i];
        t.rows.append({integer(i + 1), sqlText(s.name), integer(s.plannedMinutes),
                       s.begin ? integer(s.begin->count()) : SqlValue(), integer(s.spent.count())});
    }
    return t;
}

SqlTable eventTable(const Session& session)
{
    SqlTable t = table("event", {"sequence", "at_ms", "utc", "verb", "detail"});
    for (const TimedEvent& e : session.events) {
        if (std::holds_alternative<Sealed>(e.event))
            continue; // the seal cannot sign its own event
        const QByteArray detail = QJsonDocument(toJson(e.event)).toJson(QJsonDocument::Compact);
        t.rows.append({integer(e.sequence), integer(e.at.count()), sqlText(isoText(e.utc)),
                       sqlText(verb(e.event)), SqlText{detail}});
    }
    return t;
}

SqlTable questionTable(const Session& session, const Timeline& times)
{
    SqlTable t = table("question", {"position", "id", "kind", "title", "prompt", "segment", "minutes",
                                    "required", "asked_ms", "spent_ms", "guide"});
    qint64 position = 0;
    for (const PlannedQuestion& q : session.interview.questions) {
        const QuestionSpan* span = times.findQuestion(q.question.id);
        t.rows.append({integer(++position), sqlText(q.question.id), sqlText(toId(q.question.kind)),
                       sqlText(q.question.title), sqlText(q.question.prompt), sqlTextOrNull(q.segment),
                       integer(q.minutes), integer(q.required),
                       span ? integer(span->begin.count()) : SqlValue(),
                       span ? integer(span->spent.count()) : SqlValue(),
                       SqlText{QJsonDocument(toJson(q.question)).toJson(QJsonDocument::Compact)}});
    }
    return t;
}

SqlTable noteTable(const Session& session)
{
    SqlTable t = table("note", {"number", "at_ms", "kind", "text", "question"});
    for (const Note& n : session.notes)
        t.rows.append({integer(n.number), integer(n.at.count()), sqlText(toId(kindOf(n.text))),
                       sqlText(n.text), sqlTextOrNull(n.question)});
    return t;
}

SqlTable attachmentTable(const Session& session)
{
    SqlTable t = table("attachment", {"number", "at_ms", "name", "media_type", "content"});
    for (const Attachment& a : session.attachments)
        t.rows.append({integer(a.number), integer(a.at.count()), sqlText(a.name), sqlText(a.mediaType),
                       SqlBlob{a.content}});
    return t;
}

/// Rows of a keyed table stand in the order of its primary key, compared by bytes as SQLite does.
void sortByKey(SqlTable& t, int keyColumns)
{
    std::sort(t.rows.begin(), t.rows.end(), [&](const auto& a, const auto& b) {
        for (int i = 0; i < keyColumns; ++i) {
            const auto* x = std::get_if<SqlText>(&a[i]);
            const auto* y = std::get_if<SqlText>(&b[i]);
            if (x && y && x->utf8 != y->utf8)
                return x->utf8 < y->utf8;
            const auto* m = std::get_if<std::int64_t>(&a[i]);
            const auto* n = std::get_if<std::int64_t>(&b[i]);
            if (m && n && *m != *n)
                return *m < *n;
        }
        return false;
    });
}

SqlTable dimensionTable(const Session& session)
{
    SqlTable t = table("dimension", {"id", "position", "title", "competency", "asks"});
    qint64 position = 0;
    for (const Dimension& d : session.interview.rubric.dimensions)
        t.rows.append(
            {sqlText(d.id), integer(++position), sqlText(d.title), sqlText(d.competency), sqlText(d.asks)});
    sortByKey(t, 1);
    return t;
}

SqlTable anchorTable(const Session& session)
{
    SqlTable t = table("anchor", {"dimension", "rating", "text"});
    for (const Dimension& d : session.interview.rubric.dimensions) {
        for (int point = 1; point <= 4; ++point)
            t.rows.append({sqlText(d.id), integer(point),
                           sqlText(anchor(d, session.interview.level, static_cast<RatingValue>(point)))});
    }
    sortByKey(t, 2);
    return t;
}

SqlTable ratingTable(const Session& session)
{
    SqlTable t = table("rating", {"dimension", "rating", "at_ms"});
    for (auto it = session.ratings.begin(); it != session.ratings.end(); ++it) {
        const bool assessed = it->value != RatingValue::NotAssessed;
        t.rows.append({sqlText(it.key()), assessed ? integer(static_cast<int>(it->value)) : SqlValue(),
                       integer(it->at.count())});
    }
    sortByKey(t, 1);
    return t;
}

SqlTable evidenceTable(const Session& session)
{
    SqlTable t = table("evidence", {"note", "dimension"});
    for (const EvidenceLink& l : session.evidence)
        t.rows.append({integer(l.note), sqlText(l.dimension)});
    sortByKey(t, 2);
    return t;
}

SqlTable recommendationTable(const Session& session)
{
    SqlTable t = table("recommendation", {"id", "value", "reason", "at_ms"});
    if (const auto& r = session.recommendation)
        t.rows.append({integer(1), sqlText(toId(r->value)), sqlText(r->reason), integer(r->at.count())});
    return t;
}

} // namespace

QString isoText(const QDateTime& utc)
{
    return utc.toUTC().toString(Qt::ISODateWithMs);
}

QList<SqlTable> contentTables(const Session& session)
{
    const Timeline times = foldTimeline(session, session.lastAt());
    return {metaTable(),
            interviewTable(session, times),
            segmentTable(times),
            eventTable(session),
            questionTable(session, times),
            noteTable(session),
            attachmentTable(session),
            dimensionTable(session),
            anchorTable(session),
            ratingTable(session),
            evidenceTable(session),
            recommendationTable(session)};
}

QByteArray contentDigest(const QList<SqlTable>& content)
{
    return blake2b256(canonicalForm(content));
}

QByteArray amendmentDigest(const Amendment& amendment)
{
    SqlTable t = table("amendment", {"number", "at", "text"});
    t.rows = {{integer(amendment.number), sqlText(amendment.at), sqlText(amendment.text)}};
    return blake2b256(canonicalForm({t}));
}

} // namespace panelbook
