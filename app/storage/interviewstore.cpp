// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/interviewstore.h"

#include "domain/scoring/canonical.h"
#include "storage/statements.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace panelbook {

namespace {

InterviewSummary summaryOf(const Query& row)
{
    InterviewSummary s(InterviewId::fromString(row.text(0)).value(),
                       CandidateId::fromString(row.text(1)).value());
    s.candidateName = row.text(2);
    s.role = row.text(3);
    s.level = levelFromId(row.text(4)).value_or(Level::L4);
    s.kit = row.text(5);
    s.kitTitle = row.text(6);
    s.round = row.text(7);
    s.interviewer = row.text(8);
    s.loop = row.text(9);
    s.planned = row.time(10);
    s.started = row.time(11);
    s.state = interviewStateFromId(row.text(12)).value_or(InterviewState::Planned);
    s.dimensions = row.number(13);
    s.notes = row.number(14);
    if (!row.isNull(15))
        s.recommendation = recommendationFromId(row.text(15));
    return s;
}

/// Fills an interview's own columns; `digests` receives kit and rubric.
Interview interviewOf(const Query& row)
{
    Interview i;
    i.id = InterviewId::fromString(row.text(0)).value();
    i.candidate = CandidateId::fromString(row.text(1)).value();
    i.candidateName = row.text(2);
    i.role = row.text(3);
    i.level = levelFromId(row.text(4)).value_or(Level::L4);
    i.interviewer = row.text(5);
    i.loop = row.text(6);
    i.planned = row.time(7);
    i.started = row.time(8);
    i.state = interviewStateFromId(row.text(9)).value_or(InterviewState::Planned);
    return i;
}

} // namespace

QByteArray InterviewStore::freeze(const QJsonObject& content)
{
    const QByteArray json = QJsonDocument(content).toJson(QJsonDocument::Compact);
    const QByteArray digest = blake2b256(json);
    m_sql("INSERT OR IGNORE INTO frozen (digest, content) VALUES (?, ?)")
        .with(digest, QString::fromUtf8(json))
        .run();
    return digest;
}

QJsonObject InterviewStore::thaw(const QByteArray& digest) const
{
    Query row = m_sql("SELECT content FROM frozen WHERE digest = ?");
    row.with(digest);
    return row.next() ? QJsonDocument::fromJson(row.text(0).toUtf8()).object() : QJsonObject();
}

void InterviewStore::insert(const Interview& i, const QDateTime& created)
{
    const QByteArray kit = freeze(toJson(i.kit));
    const QByteArray rubric = freeze(toJson(i.rubric));
    m_sql("INSERT INTO interview (id, candidate, role, level, interviewer, loop, planned, started, state, "
          "kit_id, kit_title, "
          "round, kit, rubric, dimensions, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(i.id.toString(), i.candidate.toString(), i.role, toId(i.level), i.interviewer, i.loop,
              i.planned, i.started, toId(i.state), i.kit.id, i.kit.title, i.kit.round, kit, rubric,
              static_cast<int>(i.rubric.dimensions.size()), created)
        .run();
    setQuestions(i.id, i.questions);
}

void InterviewStore::setQuestions(InterviewId id, const QList<PlannedQuestion>& questions)
{
    m_sql("DELETE FROM question WHERE interview = ?").with(id.toString()).run();
    int position = 0;
    for (const PlannedQuestion& question : questions)
        addQuestion(id, ++position, question);
}

void InterviewStore::addQuestion(InterviewId id, int position, const PlannedQuestion& q)
{
    m_sql("INSERT INTO question (interview, position, id, title, kind, segment, minutes, required, content) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(id.toString(), position, q.question.id, q.question.title, toId(q.question.kind), q.segment,
              q.minutes, q.required, freeze(toJson(q.question)))
        .run();
}

void InterviewStore::setState(InterviewId id, InterviewState state)
{
    m_sql("UPDATE interview SET state = ? WHERE id = ?").with(toId(state), id.toString()).run();
}

void InterviewStore::setStarted(InterviewId id, const QDateTime& utc)
{
    m_sql("UPDATE interview SET started = ? WHERE id = ?").with(utc, id.toString()).run();
}

void InterviewStore::remove(InterviewId id)
{
    m_sql("DELETE FROM interview WHERE id = ?").with(id.toString()).run();
}

QList<PlannedQuestion> InterviewStore::questions(InterviewId id) const
{
    QList<PlannedQuestion> result;
    Query rows = m_sql("SELECT segment, minutes, required, kind, content FROM question WHERE interview = ? "
                       "ORDER BY position");
    rows.with(id.toString());
    while (rows.next()) {
        const auto kind = questionKindFromId(rows.text(3)).value_or(QuestionKind::Behavioural);
        result.append(
            {rows.text(0), rows.number(1), rows.number(2) != 0, questionFromJson(kind, thaw(rows.blob(4)))});
    }
    return result;
}

std::optional<Interview> InterviewStore::find(InterviewId id) const
{
    Query row =
        m_sql("SELECT i.id, i.candidate, c.name, i.role, i.level, i.interviewer, i.loop, i.planned, "
              "i.started, i.state, "
              "i.kit, i.rubric FROM interview i JOIN candidate c ON c.id = i.candidate WHERE i.id = ?");
    row.with(id.toString());
    if (!row.next())
        return std::nullopt;
    Interview interview = interviewOf(row);
    interview.kit = kitFromJson(thaw(row.blob(10)));
    interview.rubric = rubricFromJson(thaw(row.blob(11)));
    interview.questions = questions(id);
    return interview;
}

QStringList InterviewStore::dimensionOrder(const QByteArray& rubric) const
{
    QStringList order;
    for (const Dimension& dimension : rubricFromJson(thaw(rubric)).dimensions)
        order.append(dimension.id);
    return order;
}

void InterviewStore::complete(QList<InterviewSummary>& summaries, const QList<QByteArray>& rubrics) const
{
    QHash<QByteArray, QStringList> orders; // few rubrics serve all interviews
    for (qsizetype i = 0; i < summaries.size(); ++i) {
        InterviewSummary& s = summaries[i];
        Query rows = m_sql(
            "SELECT dimension, rating, (SELECT count(*) FROM evidence e WHERE e.interview = rating.interview "
            "AND e.dimension = rating.dimension) FROM rating WHERE interview = ?");
        rows.with(s.id.toString());
        while (rows.next()) {
            const auto value =
                rows.isNull(1) ? RatingValue::NotAssessed : static_cast<RatingValue>(rows.number(1));
            s.ratings.append({rows.text(0), value, rows.number(2)});
        }
        if (s.ratings.size() > 1) {
            auto order = orders.find(rubrics[i]);
            if (order == orders.end())
                order = orders.insert(rubrics[i], dimensionOrder(rubrics[i]));
            std::sort(s.ratings.begin(), s.ratings.end(), [&](const auto& a, const auto& b) {
                return order->indexOf(a.dimension) < order->indexOf(b.dimension);
            });
        }
        Query titles = m_sql("SELECT title FROM question WHERE interview = ? ORDER BY position");
        titles.with(s.id.toString());
        while (titles.next())
            s.questionTitles.append(titles.text(0));
    }
}

void InterviewStore::readSummaries(Query& rows, QList<InterviewSummary>& result) const
{
    QList<QByteArray> rubrics;
    while (rows.next()) {
        result.append(summaryOf(rows));
        rubrics.append(rows.blob(16));
    }
    complete(result, rubrics);
}

QList<InterviewSummary> InterviewStore::list(int limit) const
{
    QList<InterviewSummary> result;
    Query rows =
        m_sql("SELECT i.id, i.candidate, c.name, i.role, i.level, i.kit_id, i.kit_title, i.round, "
              "i.interviewer, i.loop, "
              "i.planned, i.started, i.state, i.dimensions, (SELECT count(*) FROM note n WHERE n.interview = "
              "i.id), "
              "(SELECT value FROM recommendation r WHERE r.interview = i.id), i.rubric "
              "FROM interview i JOIN candidate c ON c.id = i.candidate "
              "ORDER BY coalesce(i.started, i.planned, i.created) DESC, i.created DESC, i.id LIMIT ?");
    rows.with(limit);
    readSummaries(rows, result);
    return result;
}

QList<InterviewSummary> InterviewStore::unfinished() const
{
    QList<InterviewSummary> result;
    Query rows = m_sql("SELECT i.id, i.candidate, c.name, i.role, i.level, i.kit_id, i.kit_title, i.round, "
                       "i.interviewer, i.loop, "
                       "i.planned, i.started, i.state, i.dimensions, (SELECT count(*) FROM note n WHERE "
                       "n.interview = i.id), "
                       "(SELECT value FROM recommendation r WHERE r.interview = i.id), i.rubric "
                       "FROM interview i JOIN candidate c ON c.id = i.candidate WHERE i.state IN ('planned', "
                       "'live', 'ended') "
                       "ORDER BY coalesce(i.started, i.planned, i.created), i.id");
    readSummaries(rows, result);
    return result;
}

QList<InterviewId> InterviewStore::ofCandidate(CandidateId id) const
{
    QList<InterviewId> ids;
    Query rows = m_sql("SELECT id FROM interview WHERE candidate = ? ORDER BY id");
    rows.with(id.toString());
    while (rows.next())
        ids.append(InterviewId::fromString(rows.text(0)).value());
    return ids;
}

QList<InterviewId> InterviewStore::ended() const
{
    QList<InterviewId> ids;
    Query rows = m_sql("SELECT id FROM interview WHERE state IN ('ended', 'sealed') ORDER BY started, id");
    while (rows.next())
        ids.append(InterviewId::fromString(rows.text(0)).value());
    return ids;
}

QStringList InterviewStore::idsStartingWith(const QString& prefix) const
{
    QStringList ids;
    Query rows = m_sql("SELECT id FROM interview WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id LIMIT 2");
    rows.with(prefix.toLower());
    while (rows.next())
        ids.append(rows.text(0));
    return ids;
}

QStringList InterviewStore::askedBefore(const QString& foldedName) const
{
    QStringList ids;
    Query rows = m_sql("SELECT DISTINCT json_extract(e.detail, '$.question') FROM event e JOIN interview i "
                       "ON i.id = e.interview "
                       "JOIN candidate c ON c.id = i.candidate WHERE c.folded = ? AND e.verb = 'ask'");
    rows.with(foldedName);
    while (rows.next())
        ids.append(rows.text(0));
    return ids;
}

QList<InterviewStore::Usage> InterviewStore::questionUsage() const
{
    QList<Usage> result;
    Query rows =
        m_sql("SELECT json_extract(detail, '$.question'), count(DISTINCT interview), max(utc) FROM event "
              "WHERE verb = 'ask' GROUP BY 1");
    while (rows.next())
        result.append({rows.text(0), rows.number(1), rows.time(2)});
    return result;
}

QList<InterviewStore::AskedTo> InterviewStore::askedTo(const QString& question) const
{
    QList<AskedTo> result;
    Query rows = m_sql("SELECT c.name, max(e.utc) FROM event e JOIN interview i ON i.id = e.interview "
                       "JOIN candidate c ON c.id = i.candidate WHERE e.verb = 'ask' "
                       "AND json_extract(e.detail, '$.question') = ? GROUP BY c.id ORDER BY 2 DESC, 1");
    rows.with(question);
    while (rows.next())
        result.append({rows.text(0), rows.time(1)});
    return result;
}

} // namespace panelbook
