// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packjson.h"

#include "domain/jsonread.h"
#include "exchange/jsonformat.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace panelbook {

namespace {

QJsonValue pointOrNull(const std::optional<int>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue ratingOrNull(const std::optional<RatingValue>& value)
{
    if (!value)
        return {};
    return *value == RatingValue::NotAssessed ? QJsonValue(toId(*value))
                                              : QJsonValue(static_cast<int>(*value));
}

QJsonArray numbers(const QList<int>& values)
{
    return arrayOf(values, [](int value) { return value; });
}

QJsonObject dimensionJson(const RatedDimension& dimension)
{
    return {{QStringLiteral("id"), dimension.id},
            {QStringLiteral("title"), dimension.title},
            {QStringLiteral("first"), ratingOrNull(dimension.first)},
            {QStringLiteral("rating"), ratingOrNull(dimension.value)},
            {QStringLiteral("reason"), dimension.reason},
            {QStringLiteral("notes"), numbers(dimension.notes)}};
}

QJsonObject cellJson(const CompetencyCell& cell)
{
    return {{QStringLiteral("value"), pointOrNull(cell.value)},
            {QStringLiteral("dimensions"), arrayOf(cell.dimensions, dimensionJson)}};
}

QJsonObject rowJson(const DebriefReport& report, const CompetencyRow& row)
{
    return {{QStringLiteral("competency"), row.competency},
            {QStringLiteral("title"), report.competency(row.competency)},
            {QStringLiteral("ratings"), row.divergence.ratings},
            {QStringLiteral("spread"), row.divergence.spread},
            {QStringLiteral("split"), row.divergence.split},
            {QStringLiteral("cells"), arrayOf(row.cells, cellJson)}};
}

QJsonObject voiceJson(const TalkVoice& voice)
{
    return {{QStringLiteral("interviewer"), voice.card},
            {QStringLiteral("value"), pointOrNull(voice.value)},
            {QStringLiteral("notes"), numbers(voice.notes)}};
}

QJsonObject pointJson(const DebriefReport& report, const TalkPoint& point)
{
    return {{QStringLiteral("subject"), DebriefText::subject(report, point)},
            {QStringLiteral("text"), DebriefText::talk(report, point)},
            {QStringLiteral("voices"), arrayOf(point.voices, voiceJson)}};
}

QJsonArray interviewersJson(const DebriefReport& report)
{
    QJsonArray interviewers;
    for (qsizetype card = 0; card < report.cards.size(); ++card) {
        const auto& verdict = report.cards[card].scorecard.session.recommendation;
        interviewers.append(QJsonObject{
            {QStringLiteral("name"), report.names[card]},
            {QStringLiteral("round"), report.rounds[card]},
            {QStringLiteral("recommendation"), verdict ? QJsonValue(toId(verdict->value)) : QJsonValue()}});
    }
    return interviewers;
}

} // namespace

Result<QByteArray> renderPackJson(const DebriefReport& report)
{
    const auto row = [&](const CompetencyRow& r) { return rowJson(report, r); };
    const auto point = [&](const TalkPoint& p) { return pointJson(report, p); };
    const QJsonObject document{{QStringLiteral("schema"), QStringLiteral("panelbook.panel/1")},
                               {QStringLiteral("title"), report.title},
                               {QStringLiteral("interviewers"), interviewersJson(report)},
                               {QStringLiteral("matrix"), arrayOf(report.rows, row)},
                               {QStringLiteral("agenda"), arrayOf(report.agenda, point)},
                               {QStringLiteral("scorecards"), arrayOf(report.scorecards, reportJson)}};
    return QJsonDocument(document).toJson();
}

} // namespace panelbook
