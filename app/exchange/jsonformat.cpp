// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonformat.h"

#include "domain/jsonread.h"
#include "exchange/computedfacts.h"

#include <QJsonDocument>

#include <algorithm>

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

QJsonValue ms(Milliseconds time)
{
    return static_cast<qint64>(time.count());
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject interviewJson(const Interview& i)
{
    return {{QStringLiteral("id"), i.id.toString()},
            {QStringLiteral("candidate"), i.candidateName},
            {QStringLiteral("candidate_id"), i.candidate.toString()},
            {QStringLiteral("role"), i.role},
            {QStringLiteral("level"), toId(i.level)},
            {QStringLiteral("interviewer"), i.interviewer},
            {QStringLiteral("loop"), textOrNull(i.loop)},
            {QStringLiteral("planned"), timeOrNull(i.planned)},
            {QStringLiteral("started"), timeOrNull(i.started)},
            {QStringLiteral("state"), toId(i.state)}};
}

QJsonObject kitJson(const Kit& kit)
{
    return {{QStringLiteral("id"), kit.id},
            {QStringLiteral("title"), kit.title},
            {QStringLiteral("round"), kit.round},
            {QStringLiteral("minutes"), kit.minutes}};
}

QJsonObject rubricJson(const Rubric& rubric)
{
    QJsonObject json{{QStringLiteral("id"), rubric.id},
                     {QStringLiteral("title"), rubric.title},
                     {QStringLiteral("version"), rubric.version}};
    if (!rubric.levelNames.isEmpty())
        json[QStringLiteral("level_names")] = toJson(rubric).value(QLatin1String("level_names"));
    return json;
}

QJsonObject timesJson(const Report& report)
{
    return {{QStringLiteral("total_ms"), ms(report.times.now)},
            {QStringLiteral("active_ms"), ms(report.times.active)},
            {QStringLiteral("paused_ms"), ms(report.times.pausedFor)},
            {QStringLiteral("planned_minutes"), report.scorecard.session.interview.kit.minutes}};
}

QJsonObject segmentJson(const SegmentSpan& segment)
{
    return {{QStringLiteral("name"), segment.name},
            {QStringLiteral("planned_minutes"), segment.plannedMinutes},
            {QStringLiteral("begin_ms"), segment.begin ? ms(*segment.begin) : QJsonValue()},
            {QStringLiteral("spent_ms"), ms(segment.spent)}};
}

QJsonValue ratingValue(const std::optional<Rating>& rating)
{
    if (!rating)
        return {};
    return rating->value == RatingValue::NotAssessed ? QJsonValue(toId(rating->value))
                                                     : QJsonValue(static_cast<int>(rating->value));
}

QJsonObject ratingJson(const ReportDimension& shown, const Interview& interview)
{
    QJsonArray evidence;
    for (const ReportNote& note : shown.evidence)
        evidence.append(note.number);
    QJsonObject json{{QStringLiteral("dimension"), shown.id},
                     {QStringLiteral("title"), shown.title},
                     {QStringLiteral("competency"), shown.competency},
                     {QStringLiteral("rating"), ratingValue(shown.rating)},
                     {QStringLiteral("at_ms"), shown.rating ? ms(shown.rating->at) : QJsonValue()},
                     {QStringLiteral("anchor"), textOrNull(shown.anchor)},
                     {QStringLiteral("evidence"), evidence},
                     {QStringLiteral("spent_ms"), ms(shown.spent)}};
    if (const Dimension* dimension = findDimension(interview.rubric, shown.id)) {
        QJsonArray anchors;
        for (int point = 1; point <= 4; ++point)
            anchors.append(anchor(*dimension, interview.level, static_cast<RatingValue>(point)));
        json[QLatin1String("asks")] = dimension->asks;
        json[QLatin1String("anchors")] = anchors;
    }
    return json;
}

QJsonValue recommendationJson(const std::optional<Recommendation>& recommendation)
{
    if (!recommendation)
        return {};
    return QJsonObject{{QStringLiteral("value"), toId(recommendation->value)},
                       {QStringLiteral("reason"), recommendation->reason},
                       {QStringLiteral("at_ms"), ms(recommendation->at)}};
}

QJsonArray linksJson(const Session& session, int note)
{
    QJsonArray links;
    for (const EvidenceLink& link : session.evidence) {
        if (link.note == note)
            links.append(QJsonObject{{QStringLiteral("dimension"), link.dimension},
                                     {QStringLiteral("explicit"), link.explicitly}});
    }
    return links;
}

QJsonObject noteJson(const ReportNote& note, const Session& session)
{
    const Note* source = session.findNote(note.number);
    return {{QStringLiteral("number"), note.number},
            {QStringLiteral("at_ms"), ms(note.at)},
            {QStringLiteral("at"), toText(note.at)},
            {QStringLiteral("kind"), toId(note.kind)},
            {QStringLiteral("text"), note.text},
            {QStringLiteral("body"), note.body},
            {QStringLiteral("question"), source ? textOrNull(source->question) : QJsonValue()},
            {QStringLiteral("links"), linksJson(session, note.number)}};
}

/// Texts of a question by number.
QJsonArray numbered(const QList<int>& numbers, const QStringList& texts)
{
    QJsonArray array;
    for (qsizetype i = 0; i < numbers.size(); ++i)
        array.append(
            QJsonObject{{QStringLiteral("number"), numbers[i]}, {QStringLiteral("text"), texts.value(i)}});
    return array;
}

/// The points of all lists that were ticked; texts in the order of the lists.
QJsonArray tickedJson(const QuestionSpan& span, const QStringList& texts)
{
    QJsonArray array;
    for (auto list = span.ticked.begin(); list != span.ticked.end(); ++list) {
        for (auto point = list->begin(); point != list->end(); ++point)
            array.append(QJsonObject{{QStringLiteral("list"), toId(list.key())},
                                     {QStringLiteral("number"), point.key()},
                                     {QStringLiteral("text"), texts.value(array.size())},
                                     {QStringLiteral("at_ms"), ms(*point)}});
    }
    return array;
}

void addSpan(QJsonObject& json, const QuestionSpan& span, const ReportQuestion& shown)
{
    QList<int> heard(span.heard.begin(), span.heard.end());
    std::sort(heard.begin(), heard.end());
    json[QLatin1String("asked_ms")] = ms(span.begin);
    json[QLatin1String("spent_ms")] = ms(span.spent);
    json[QLatin1String("follow_ups")] = numbered(span.followUps, shown.followUps);
    json[QLatin1String("hints")] = numbered(span.hints, shown.hints);
    json[QLatin1String("heard")] = numbered(heard, shown.heard);
    json[QLatin1String("ticked")] = tickedJson(span, shown.ticked);
}

QJsonObject questionJson(const PlannedQuestion& planned, const Report& report)
{
    const Question& question = planned.question;
    QJsonObject json{{QStringLiteral("id"), question.id},
                     {QStringLiteral("kind"), toId(question.kind)},
                     {QStringLiteral("title"), question.title},
                     {QStringLiteral("prompt"), question.prompt},
                     {QStringLiteral("segment"), textOrNull(planned.segment)},
                     {QStringLiteral("minutes"), planned.minutes},
                     {QStringLiteral("required"), planned.required}};
    addSpan(json, {}, {});
    json[QLatin1String("asked_ms")] = QJsonValue();
    for (qsizetype i = 0; i < report.questions.size(); ++i) {
        if (report.questions[i].id == question.id)
            addSpan(json, report.times.questions[i], report.questions[i]);
    }
    if (const QJsonObject computed = computedJson(report.scorecard.session, question); !computed.isEmpty()) {
        json[QLatin1String("computed")] = computed;
    }
    return json;
}

QJsonObject estimateJson(const Estimate& estimate)
{
    return {{QStringLiteral("name"), estimate.name},
            {QStringLiteral("label"), estimate.label},
            {QStringLiteral("value"), estimate.value},
            {QStringLiteral("unit"), estimate.unit},
            {QStringLiteral("text"), estimate.text}};
}

QJsonArray estimatesJson(const Session& session)
{
    QJsonArray array;
    for (auto it = session.estimates.begin(); it != session.estimates.end(); ++it) {
        QJsonObject changed;
        for (auto value = it->begin(); value != it->end(); ++value)
            changed[value.key()] = value.value();
        QJsonObject json{{QStringLiteral("question"), it.key()}, {QStringLiteral("changed"), changed}};
        const PlannedQuestion* planned = session.findQuestion(it.key());
        const auto* design = planned ? std::get_if<SystemDesign>(&planned->question.detail) : nullptr;
        if (const auto estimates = evaluate(design ? design->sheet : CapacitySheet(), *it)) {
            json[QLatin1String("assumptions")] = arrayOf(estimates->assumptions, estimateJson);
            json[QLatin1String("results")] = arrayOf(estimates->results, estimateJson);
        }
        array.append(json);
    }
    return array;
}

QJsonObject eventJson(const TimedEvent& event)
{
    QJsonObject json = toJson(event.event);
    json[QLatin1String("sequence")] = event.sequence;
    json[QLatin1String("at_ms")] = ms(event.at);
    json[QLatin1String("at")] = toText(event.at);
    json[QLatin1String("utc")] = isoText(event.utc);
    return json;
}

QJsonObject attachmentJson(const Attachment& attachment)
{
    return {{QStringLiteral("number"), attachment.number},
            {QStringLiteral("at_ms"), ms(attachment.at)},
            {QStringLiteral("name"), attachment.name},
            {QStringLiteral("media_type"), attachment.mediaType},
            {QStringLiteral("size"), attachment.content.size()},
            {QStringLiteral("digest"), hex(blake2b256(attachment.content))},
            {QStringLiteral("content"), QString::fromLatin1(attachment.content.toBase64())}};
}

QJsonObject amendmentJson(const Amendment& amendment)
{
    return {{QStringLiteral("number"), amendment.number},
            {QStringLiteral("at"), amendment.at},
            {QStringLiteral("text"), amendment.text}};
}

QJsonObject sealJson(const Seal& seal)
{
    return {{QStringLiteral("number"), seal.number},
            {QStringLiteral("version"), seal.version},
            {QStringLiteral("algorithm"), seal.algorithm},
            {QStringLiteral("public_key"), hex(seal.publicKey)},
            {QStringLiteral("fingerprint"), fingerprint(seal.publicKey)},
            {QStringLiteral("signer"), seal.signer},
            {QStringLiteral("sealed_at"), seal.sealedAt},
            {QStringLiteral("previous"), textOrNull(hex(seal.previous))},
            {QStringLiteral("counter"), static_cast<qint64>(seal.counter)},
            {QStringLiteral("digest"), hex(seal.digest)},
            {QStringLiteral("signature"), hex(seal.signature)}};
}

QString status(const Report& report)
{
    if (report.draft())
        return QStringLiteral("DRAFT");
    return report.scorecard.sealed() ? QStringLiteral("SEALED") : QStringLiteral("COPY");
}

} // namespace

QJsonObject reportJson(const Report& report)
{
    const Session& s = report.scorecard.session;
    const auto rating = [&](const ReportDimension& d) { return ratingJson(d, s.interview); };
    const auto note = [&](const ReportNote& n) { return noteJson(n, s); };
    const auto question = [&](const PlannedQuestion& q) { return questionJson(q, report); };
    return {{QStringLiteral("title"), report.title},
            {QStringLiteral("status"), status(report)},
            {QStringLiteral("copy"), toId(report.options.copy)},
            {QStringLiteral("interview"), interviewJson(s.interview)},
            {QStringLiteral("kit"), kitJson(s.interview.kit)},
            {QStringLiteral("rubric"), rubricJson(s.interview.rubric)},
            {QStringLiteral("times"), timesJson(report)},
            {QStringLiteral("segments"), arrayOf(report.times.segments, segmentJson)},
            {QStringLiteral("ratings"), arrayOf(report.dimensions, rating)},
            {QStringLiteral("recommendation"), recommendationJson(s.recommendation)},
            {QStringLiteral("notes"), arrayOf(report.notes, note)},
            {QStringLiteral("questions"), arrayOf(s.interview.questions, question)},
            {QStringLiteral("estimates"), estimatesJson(s)},
            {QStringLiteral("events"), arrayOf(s.events, eventJson)},
            {QStringLiteral("attachments"), arrayOf(s.attachments, attachmentJson)},
            {QStringLiteral("amendments"), arrayOf(report.scorecard.amendments, amendmentJson)},
            {QStringLiteral("seals"), arrayOf(report.scorecard.seals, sealJson)}};
}

Result<QByteArray> renderJson(const QList<Report>& reports)
{
    const QJsonObject document{{QStringLiteral("schema"), QStringLiteral("panelbook.report/1")},
                               {QStringLiteral("reports"), arrayOf(reports, reportJson)}};
    return QJsonDocument(document).toJson();
}

} // namespace panelbook
