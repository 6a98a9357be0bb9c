// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/interviewjson.h"

#include "domain/jsonread.h"
#include "domain/scoring/scorecard.h"
#include "domain/sessions/sessionrules.h"

namespace panelbook {

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const std::optional<QDateTime>& time)
{
    return time ? QJsonValue(isoText(*time)) : QJsonValue();
}

QJsonValue ratingValue(RatingValue rating)
{
    return rating == RatingValue::NotAssessed ? QJsonValue(toId(rating))
                                              : QJsonValue(static_cast<int>(rating));
}

QJsonObject ratingJson(const InterviewSummary::RatingRow& row)
{
    return {{QStringLiteral("dimension"), row.dimension},
            {QStringLiteral("rating"), ratingValue(row.rating)},
            {QStringLiteral("evidence"), row.evidence}};
}

QJsonObject noteJson(const Note& note, const Session& session)
{
    QStringList dimensions;
    for (const EvidenceLink& link : session.evidence) {
        if (link.note == note.number)
            dimensions.append(link.dimension);
    }
    return {{QStringLiteral("number"), note.number},
            {QStringLiteral("at"), toText(note.at)},
            {QStringLiteral("kind"), toId(kindOf(note.text))},
            {QStringLiteral("text"), note.text},
            {QStringLiteral("question"), textOrNull(note.question)},
            {QStringLiteral("dimensions"), textArray(dimensions)}};
}

QJsonObject questionJson(const PlannedQuestion& planned)
{
    return {{QStringLiteral("id"), planned.question.id},
            {QStringLiteral("title"), planned.question.title},
            {QStringLiteral("segment"), textOrNull(planned.segment)},
            {QStringLiteral("minutes"), planned.minutes},
            {QStringLiteral("required"), planned.required}};
}

InterviewSummary summaryOf(const Session& session)
{
    const Interview& i = session.interview;
    InterviewSummary summary(i.id, i.candidate);
    summary.candidateName = i.candidateName;
    summary.role = i.role;
    summary.level = i.level;
    summary.kit = i.kit.id;
    summary.kitTitle = i.kit.title;
    summary.round = i.kit.round;
    summary.interviewer = i.interviewer;
    summary.loop = i.loop;
    summary.planned = i.planned;
    summary.started = i.started;
    summary.state = i.state;
    summary.notes = static_cast<int>(session.notes.size());
    for (const Dimension& dimension : i.rubric.dimensions) {
        const auto rating = session.ratings.find(dimension.id);
        if (rating != session.ratings.end())
            summary.ratings.append(
                {dimension.id, rating->value, static_cast<int>(session.evidenceFor(dimension.id).size())});
    }
    if (session.recommendation)
        summary.recommendation = session.recommendation->value;
    return summary;
}

} // namespace

QJsonObject interviewJson(const InterviewSummary& i)
{
    return {{QStringLiteral("id"), i.id.toString()},
            {QStringLiteral("candidate"), i.candidateName},
            {QStringLiteral("candidate_id"), i.candidate.toString()},
            {QStringLiteral("role"), i.role},
            {QStringLiteral("level"), toId(i.level)},
            {QStringLiteral("kit"), i.kit},
            {QStringLiteral("interviewer"), i.interviewer},
            {QStringLiteral("loop"), textOrNull(i.loop)},
            {QStringLiteral("planned"), timeOrNull(i.planned)},
            {QStringLiteral("started"), timeOrNull(i.started)},
            {QStringLiteral("state"), toId(i.state)},
            {QStringLiteral("notes"), i.notes},
            {QStringLiteral("ratings"), arrayOf(i.ratings, ratingJson)},
            {QStringLiteral("recommendation"),
             i.recommendation ? QJsonValue(toId(*i.recommendation)) : QJsonValue()}};
}

QJsonArray interviewsJson(const QList<InterviewSummary>& interviews)
{
    return arrayOf(interviews, interviewJson);
}

QJsonObject sessionJson(const Session& session)
{
    QJsonObject json = interviewJson(summaryOf(session));
    json[QLatin1String("notes")] =
        arrayOf(session.notes, [&](const Note& note) { return noteJson(note, session); });
    json[QLatin1String("questions")] = arrayOf(session.interview.questions, questionJson);
    const bool open =
        session.interview.state == InterviewState::Live || session.interview.state == InterviewState::Ended;
    json[QLatin1String("missing")] = textArray(open ? missingForSeal(session) : QStringList());
    return json;
}

} // namespace panelbook
