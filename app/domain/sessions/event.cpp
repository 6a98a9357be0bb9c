// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/event.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace panelbook {

namespace {

// The names of the verbs stand in the order of the variant.
constexpr std::array verbs{
    "start",  "segment", "pause",      "resume",    "ask",    "follow-up",  "hint",       "note",
    "edit",   "remove",  "listen-for", "estimate",  "reveal", "constraint", "hypothesis", "action",
    "why",    "defect",  "tick",       "replan",    "attach", "rate",       "unrate",     "link",
    "unlink", "end",     "reopen",     "recommend", "seal",   "clock-jump", "settle",     "incident-time"};
static_assert(verbs.size() == std::variant_size_v<SessionEvent>);

QJsonObject ratingJson(const QString& dimension, RatingValue rating)
{
    return {{QStringLiteral("dimension"), dimension},
            {QStringLiteral("rating"), rating == RatingValue::NotAssessed
                                           ? QJsonValue(toId(rating))
                                           : QJsonValue(static_cast<int>(rating))}};
}

QJsonObject numberJson(int number)
{
    return {{QStringLiteral("number"), number}};
}

QJsonObject noteJson(int note)
{
    return {{QStringLiteral("note"), note}};
}

QJsonObject linkJson(int note, const QString& dimension)
{
    return {{QStringLiteral("note"), note}, {QStringLiteral("dimension"), dimension}};
}

QJsonObject revealJson(const ArtefactRevealed& e)
{
    QJsonObject json{{QStringLiteral("how"), e.how}};
    if (!e.artefact.isEmpty())
        json[QLatin1String("artefact")] = e.artefact;
    if (!e.asked.isEmpty())
        json[QLatin1String("asked")] = e.asked;
    return json;
}

QJsonObject estimateJson(const EstimateChanged& e)
{
    QJsonObject set;
    for (auto it = e.set.begin(); it != e.set.end(); ++it)
        set[it.key()] = it.value();
    return {{QStringLiteral("set"), set}};
}

/// A number, and the flag that says that it is taken back.
QJsonObject tickJson(int number, const char* flag, bool holds)
{
    QJsonObject json = numberJson(number);
    if (!holds)
        json[QLatin1String(flag)] = false;
    return json;
}

QJsonObject defectJson(const DefectFound& e)
{
    QJsonObject json = tickJson(e.number, "found", e.found);
    if (e.hinted)
        json[QLatin1String("hinted")] = true;
    return json;
}

QJsonObject pointJson(const PointTicked& e)
{
    QJsonObject json = tickJson(e.number, "done", e.done);
    json[QLatin1String("list")] = toId(e.list);
    return json;
}

QJsonObject replanJson(const Replanned& e)
{
    QJsonObject minutes;
    for (auto it = e.minutes.begin(); it != e.minutes.end(); ++it)
        minutes[it.key()] = it.value();
    QJsonObject json{{QStringLiteral("minutes"), minutes}};
    if (!e.leftOut.isEmpty())
        json[QLatin1String("leave_out")] = QJsonArray::fromStringList(e.leftOut);
    return json;
}

} // namespace

QString verb(const SessionEvent& event)
{
    return QLatin1String(verbs[event.index()]);
}

QJsonObject toJson(const SessionEvent& event)
{
    const auto keys = [](const char* key, const QString& value) {
        return QJsonObject{{QLatin1String(key), value}};
    };
    QJsonObject json = std::visit(
        Overloaded{
            [&](const SegmentEntered& e) { return keys("name", e.name); },
            [&](const QuestionAsked& e) { return keys("question", e.question); },
            [](const FollowUpAsked& e) { return numberJson(e.number); },
            [](const HintGiven& e) { return numberJson(e.number); },
            [](const NoteTaken& e) { return noteJson(e.note); },
            [](const NoteEdited& e) { return noteJson(e.note); },
            [](const NoteRemoved& e) { return noteJson(e.note); },
            [](const ListenedFor& e) { return tickJson(e.number, "heard", e.heard); },
            [](const EstimateChanged& e) { return estimateJson(e); },
            [](const ArtefactRevealed& e) { return revealJson(e); },
            [&](const ConstraintGiven& e) { return keys("card", e.card); },
            [](const HypothesisStated& e) {
                return QJsonObject{{QStringLiteral("text"), e.text},
                                   {QStringLiteral("testable"), e.testable}};
            },
            [](const ActionTaken& e) {
                return QJsonObject{{QStringLiteral("text"), e.text}, {QStringLiteral("effect"), e.effect}};
            },
            [](const WhyReached& e) { return tickJson(e.number, "reached", e.reached); },
            [](const DefectFound& e) { return defectJson(e); },
            [](const PointTicked& e) { return pointJson(e); },
            [](const Replanned& e) { return replanJson(e); },
            [](const Attached& e) {
                return QJsonObject{{QStringLiteral("file"), e.file},
                                   {QStringLiteral("attachment"), e.number}};
            },
            [](const Rated& e) { return ratingJson(e.dimension, e.rating); },
            [&](const Unrated& e) { return keys("dimension", e.dimension); },
            [](const Linked& e) { return linkJson(e.note, e.dimension); },
            [](const Unlinked& e) { return linkJson(e.note, e.dimension); },
            [](const Recommended& e) {
                return QJsonObject{{QStringLiteral("value"), toId(e.value)},
                                   {QStringLiteral("reason"), e.reason}};
            },
            [](const ClockJumped& e) {
                return QJsonObject{{QStringLiteral("by_ms"), static_cast<qint64>(e.by.count())}};
            },
            [](const HypothesisSettled& e) {
                return QJsonObject{{QStringLiteral("hypothesis"), e.hypothesis},
                                   {QStringLiteral("outcome"), e.outcome}};
            },
            [&](const IncidentTimeSet& e) { return keys("time", e.time); },
            [](const auto&) { return QJsonObject(); },
        },
        event);
    json[QLatin1String("do")] = verb(event);
    return json;
}

std::optional<Milliseconds> offsetFromText(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\d{2,3}):([0-5]\d):([0-5]\d)(?:\.(\d{3}))?$)"));
    const QString whole = text.toString();
    const auto match = pattern.match(whole);
    if (!match.hasMatch())
        return std::nullopt;
    using namespace std::chrono;
    return hours(match.capturedView(1).toInt()) + minutes(match.capturedView(2).toInt()) +
           seconds(match.capturedView(3).toInt()) + Milliseconds(match.capturedView(4).toInt());
}

QString toText(Milliseconds offset)
{
    const auto total = offset.count();
    const auto part = [](qint64 value, int width) {
        return QString::number(value).rightJustified(width, u'0');
    };
    QString text =
        part(total / 3'600'000, 2) + u':' + part(total / 60'000 % 60, 2) + u':' + part(total / 1000 % 60, 2);
    if (total % 1000 != 0)
        text += u'.' + part(total % 1000, 3);
    return text;
}

QString clockText(Milliseconds offset)
{
    const auto seconds = offset.count() / 1000;
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    if (seconds >= 3600)
        return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return two(seconds / 60) + u':' + two(seconds % 60);
}

} // namespace panelbook
