// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/uploadformats.h"

#include "exchange/reporttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace panelbook {

namespace {

/// What is said of the interview as a whole.
QString summaryOf(const Report& report)
{
    QStringList lines = ReportText::marks(report);
    if (const auto& recommendation = report.scorecard.session.recommendation)
        lines.append(recommendation->reason);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString linesOf(const QList<ReportNote>& notes)
{
    QStringList lines;
    for (const ReportNote& note : notes)
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(clockText(note.at), ReportText::sign(note.kind), note.body)
                         .simplified());
    return lines.join(u'\n');
}

/// The evidence under the dimension's title, where the value has no name of its own.
QString commentOf(const ReportDimension& dimension)
{
    const QString head = QStringLiteral("%1: %2").arg(dimension.title, ReportText::rating(dimension.rating));
    return (QStringList(head) + linesOf(dimension.evidence).split(u'\n', Qt::SkipEmptyParts)).join(u'\n');
}

/// 1 to 4, or nothing.
std::optional<int> scoreOf(const ReportDimension& dimension)
{
    if (!dimension.rating || dimension.rating->value == RatingValue::NotAssessed)
        return std::nullopt;
    return static_cast<int>(dimension.rating->value);
}

QString greenhouseRating(const std::optional<int>& score)
{
    switch (score.value_or(0)) {
    case 1: return QStringLiteral("definitely_not");
    case 2: return QStringLiteral("no");
    case 3: return QStringLiteral("yes");
    case 4: return QStringLiteral("strong_yes");
    default: return QStringLiteral("no_decision");
    }
}

QString greenhouseVerdict(const std::optional<Recommendation>& recommendation)
{
    if (!recommendation)
        return QStringLiteral("no_decision");
    switch (recommendation->value) {
    case RecommendationValue::StrongNo: return QStringLiteral("definitely_not");
    case RecommendationValue::No: return QStringLiteral("no");
    case RecommendationValue::Yes: return QStringLiteral("yes");
    case RecommendationValue::StrongYes: return QStringLiteral("strong_yes");
    }
    return {};
}

QJsonObject named(const QString& name)
{
    return {{QStringLiteral("id"), QString()}, {QStringLiteral("name"), name}};
}

QJsonArray greenhouseQuestions(const Report& report)
{
    QJsonArray questions{QJsonObject{{QStringLiteral("id"), QString()},
                                     {QStringLiteral("question"), ReportText::tr("Summary")},
                                     {QStringLiteral("answer"), summaryOf(report)}}};
    for (const ReportQuestion& question : report.questions) {
        QList<ReportNote> notes = report.notes;
        notes.removeIf([&](const ReportNote& note) { return note.question != question.title; });
        questions.append(QJsonObject{{QStringLiteral("id"), QString()},
                                     {QStringLiteral("question"), question.title},
                                     {QStringLiteral("answer"), linesOf(notes)}});
    }
    return questions;
}

QJsonObject greenhouse(const Report& report)
{
    const Session& session = report.scorecard.session;
    QJsonArray attributes;
    QMap<QString, QJsonArray> byRating;
    for (const char* rating : {"definitely_not", "no", "mixed", "yes", "strong_yes"})
        byRating.insert(QLatin1String(rating), {});
    for (const ReportDimension& dimension : report.dimensions) {
        const QString rating = greenhouseRating(scoreOf(dimension));
        attributes.append(QJsonObject{{QStringLiteral("name"), dimension.title},
                                      {QStringLiteral("type"), session.interview.rubric.title},
                                      {QStringLiteral("note"), linesOf(dimension.evidence)},
                                      {QStringLiteral("rating"), rating}});
        if (byRating.contains(rating))
            byRating[rating].append(dimension.title);
    }
    QJsonObject ratings;
    for (auto it = byRating.begin(); it != byRating.end(); ++it)
        ratings.insert(it.key(), *it);
    const auto& seals = report.scorecard.seals;
    const auto& started = session.interview.started;
    return {
        {QStringLiteral("interview"), session.interview.rubric.title},
        {QStringLiteral("interview_step"), named(session.interview.kit.title)},
        {QStringLiteral("candidate_id"), QString()},
        {QStringLiteral("application_id"), QString()},
        {QStringLiteral("interviewed_at"), started ? QJsonValue(isoText(*started)) : QJsonValue()},
        {QStringLiteral("submitted_by"), named(seals.isEmpty() ? QString() : seals.front().signer)},
        {QStringLiteral("interviewer"), named(session.interview.interviewer)},
        {QStringLiteral("submitted_at"), seals.isEmpty() ? QJsonValue() : QJsonValue(seals.front().sealedAt)},
        {QStringLiteral("overall_recommendation"), greenhouseVerdict(session.recommendation)},
        {QStringLiteral("attributes"), attributes},
        {QStringLiteral("ratings"), ratings},
        {QStringLiteral("questions"), greenhouseQuestions(report)}};
}

QJsonObject lever(const Report& report)
{
    const auto field = [](const QJsonValue& value) {
        return QJsonObject{{QStringLiteral("id"), QString()}, {QStringLiteral("value"), value}};
    };
    QJsonArray fields{field(ReportText::verdict(report.scorecard.session.recommendation)),
                      field(summaryOf(report))};
    for (const ReportDimension& dimension : report.dimensions)
        fields.append(field(commentOf(dimension)));
    return {{QStringLiteral("baseTemplateId"), QString()},
            {QStringLiteral("panel"), QString()},
            {QStringLiteral("interview"), QString()},
            {QStringLiteral("fieldValues"), fields}};
}

QJsonObject ashby(const Report& report)
{
    const auto field = [](const QJsonObject& value) {
        return QJsonObject{{QStringLiteral("path"), QString()}, {QStringLiteral("value"), value}};
    };
    const auto richText = [](const QString& text) {
        return QJsonObject{{QStringLiteral("type"), QStringLiteral("PlainText")},
                           {QStringLiteral("value"), text}};
    };
    QJsonArray fields{field(richText(summaryOf(report)))};
    if (const auto& recommendation = report.scorecard.session.recommendation)
        fields.append(field({{QStringLiteral("score"), static_cast<int>(recommendation->value)},
                             {QStringLiteral("comments"), ReportText::verdict(recommendation)}}));
    for (const ReportDimension& dimension : report.dimensions) {
        const QString comment = commentOf(dimension);
        const auto score = scoreOf(dimension);
        fields.append(field(
            score ? QJsonObject{{QStringLiteral("score"), *score}, {QStringLiteral("comments"), comment}}
                  : richText(comment)));
    }
    return {{QStringLiteral("applicationId"), QString()},
            {QStringLiteral("formDefinitionId"), QString()},
            {QStringLiteral("userId"), QString()},
            {QStringLiteral("interviewEventId"), QString()},
            {QStringLiteral("feedbackForm"), QJsonObject{{QStringLiteral("fieldSubmissions"), fields}}}};
}

ExportFormat uploadFormat(const QString& id, const QString& title, QJsonObject (*shape)(const Report&))
{
    return {id, id + QStringLiteral(".json"), title, false,
            [shape](const QList<Report>& reports) -> Result<QByteArray> {
                return QJsonDocument(shape(reports.front())).toJson();
            }};
}

} // namespace

QList<ExportFormat> uploadFormats()
{
    return {
        uploadFormat(QStringLiteral("greenhouse"), ReportText::tr("Greenhouse scorecard (JSON)"), greenhouse),
        uploadFormat(QStringLiteral("lever"), ReportText::tr("Lever feedback (JSON)"), lever),
        uploadFormat(QStringLiteral("ashby"), ReportText::tr("Ashby feedback (JSON)"), ashby)};
}

} // namespace panelbook
