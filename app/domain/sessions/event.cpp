// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/event.h"

#include "domain/jsonread.h"

#include <QRegularExpression>
#include <QTime>

namespace panelbook {

namespace {

// The names of the verbs stand in the order of the variant.
constexpr std::array verbs{
    "start",  "segment",   "pause",      "resume",     "ask",    "follow-up",     "hint",       "note",
    "edit",   "remove",    "listen-for", "estimate",   "reveal", "constraint",    "hypothesis", "action",
    "why",    "defect",    "attach",     "rate",       "unrate", "link",          "unlink",     "end",
    "reopen", "recommend", "seal",       "clock-jump", "settle", "incident-time", "tick"};
static_assert(verbs.size() == std::variant_size_v<SessionEvent>);

/// Reads keys of one line and remembers the first thing that is wrong.
class LineReader
{
public:
    explicit LineReader(const QJsonObject& json) : m_json(json) {}

    QString string(const char* key, bool required = true)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        if (value.isString() && !(required && value.toString().isEmpty()))
            return value.toString();
        if (required || !value.isUndefined())
            expect(key, QStringLiteral("a text"));
        return {};
    }

    QString oneOf(const char* key, const QStringList& allowed)
    {
        const QString value = string(key);
        if (!value.isEmpty() && !allowed.contains(value))
            expect(key, QStringLiteral("one of ") + allowed.join(QStringLiteral(", ")));
        return value;
    }

    int number(const char* key)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        const int number = value.toInt(0);
        if (!value.isDouble() || number < 1 || value.toDouble() != number)
            expect(key, QStringLiteral("a whole number from 1"));
        return number;
    }

    bool boolean(const char* key, bool fallback)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isBool())
            expect(key, QStringLiteral("true or false"));
        return value.toBool(fallback);
    }

    QString timeOfDay(const char* key)
    {
        const QString value = string(key);
        if (!QTime::fromString(value, QStringLiteral("HH:mm")).isValid())
            expect(key, QStringLiteral("a time of day such as 02:25"));
        return value;
    }

    QMap<QString, double> numbers(const char* key)
    {
        QMap<QString, double> map;
        const QJsonObject object = m_json.value(QLatin1String(key)).toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it->isDouble())
                expect(key, QStringLiteral("numbers"));
            map.insert(it.key(), it->toDouble());
        }
        if (map.isEmpty())
            expect(key, QStringLiteral("an object with at least one number"));
        return map;
    }

    RatingValue rating(const char* key)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        if (value.isString() && value.toString() == toId(RatingValue::NotAssessed))
            return RatingValue::NotAssessed;
        const auto rating = ratingFromNumber(value.toInt(0));
        if (!value.isDouble() || !rating || value.toDouble() != value.toInt(0)) {
            expect(key, QStringLiteral("1, 2, 3, 4 or \"not-assessed\""));
            return RatingValue::NotAssessed;
        }
        return *rating;
    }

    RecommendationValue recommendation(const char* key)
    {
        const auto value = recommendationFromId(m_json.value(QLatin1String(key)).toString());
        if (!value)
            expect(key, QStringLiteral("strong-no, no, yes or strong-yes"));
        return value.value_or(RecommendationValue::No);
    }

    void expect(const char* key, const QString& what)
    {
        if (m_error.isEmpty())
            m_error = QStringLiteral("\"%1\" has to be %2").arg(QLatin1String(key), what);
    }

    const QString& error() const { return m_error; }

private:
    const QJsonObject& m_json;
    QString m_error;
};

SessionEvent readReveal(LineReader& line)
{
    ArtefactRevealed reveal;
    reveal.how = line.oneOf("how", {QStringLiteral("show"), QStringLiteral("read"), QStringLiteral("none")});
    const bool none = reveal.how == QLatin1String("none");
    reveal.artefact = line.string("artefact", !none);
    reveal.asked = line.string("asked", none);
    return reveal;
}

SessionEvent readAction(LineReader& line)
{
    return ActionTaken{line.string("text"),
                       line.oneOf("effect", {QStringLiteral("mitigates"), QStringLiteral("diagnoses"),
                                             QStringLiteral("worsens"), QStringLiteral("none")})};
}

using Reader = SessionEvent (*)(LineReader&);

const QMap<QString, Reader>& readers()
{
    static const QMap<QString, Reader> map{
        {QStringLiteral("segment"),
         [](LineReader& l) -> SessionEvent { return SegmentEntered{l.string("name")}; }},
        {QStringLiteral("pause"), [](LineReader&) -> SessionEvent { return Paused{}; }},
        {QStringLiteral("resume"), [](LineReader&) -> SessionEvent { return Resumed{}; }},
        {QStringLiteral("ask"),
         [](LineReader& l) -> SessionEvent { return QuestionAsked{l.string("question")}; }},
        {QStringLiteral("follow-up"),
         [](LineReader& l) -> SessionEvent { return FollowUpAsked{l.number("number")}; }},
        {QStringLiteral("hint"), [](LineReader& l) -> SessionEvent { return HintGiven{l.number("number")}; }},
        {QStringLiteral("note"),
         [](LineReader& l) -> SessionEvent {
             return NoteTaken{l.string("text"), 0};
         }},
        {QStringLiteral("edit"),
         [](LineReader& l) -> SessionEvent {
             return NoteEdited{l.number("note"), l.string("text")};
         }},
        {QStringLiteral("remove"),
         [](LineReader& l) -> SessionEvent { return NoteRemoved{l.number("note")}; }},
        {QStringLiteral("listen-for"),
         [](LineReader& l) -> SessionEvent {
             return ListenedFor{l.number("number"), l.boolean("heard", true)};
         }},
        {QStringLiteral("estimate"),
         [](LineReader& l) -> SessionEvent { return EstimateChanged{l.numbers("set")}; }},
        {QStringLiteral("reveal"), readReveal},
        {QStringLiteral("constraint"),
         [](LineReader& l) -> SessionEvent { return ConstraintGiven{l.string("card")}; }},
        {QStringLiteral("hypothesis"),
         [](LineReader& l) -> SessionEvent {
             return HypothesisStated{l.string("text"), l.boolean("testable", false)};
         }},
        {QStringLiteral("action"), readAction},
        {QStringLiteral("why"),
         [](LineReader& l) -> SessionEvent {
             return WhyReached{l.number("number"), l.boolean("reached", true)};
         }},
        {QStringLiteral("defect"),
         [](LineReader& l) -> SessionEvent {
             return DefectFound{l.number("number"), l.boolean("hinted", false), l.boolean("found", true)};
         }},
        {QStringLiteral("settle"),
         [](LineReader& l) -> SessionEvent {
             return HypothesisSettled{l.number("hypothesis"), l.oneOf("outcome", {QStringLiteral("confirmed"),
                                                                                  QStringLiteral("ruled-out"),
                                                                                  QStringLiteral("open")})};
         }},
        {QStringLiteral("incident-time"),
         [](LineReader& l) -> SessionEvent { return IncidentTimeSet{l.timeOfDay("time")}; }},
        {QStringLiteral("tick"),
         [](LineReader& l) -> SessionEvent {
             return Ticked{l.oneOf("list", {QStringLiteral("handover"), QStringLiteral("decoy")}),
                           l.number("number"), l.boolean("ticked", true)};
         }},
        {QStringLiteral("attach"),
         [](LineReader& l) -> SessionEvent {
             return Attached{l.string("file"), 0, {}};
         }},
        {QStringLiteral("rate"),
         [](LineReader& l) -> SessionEvent {
             return Rated{l.string("dimension"), l.rating("rating")};
         }},
        {QStringLiteral("unrate"),
         [](LineReader& l) -> SessionEvent { return Unrated{l.string("dimension")}; }},
        {QStringLiteral("link"),
         [](LineReader& l) -> SessionEvent {
             return Linked{l.number("note"), l.string("dimension")};
         }},
        {QStringLiteral("unlink"),
         [](LineReader& l) -> SessionEvent {
             return Unlinked{l.number("note"), l.string("dimension")};
         }},
        {QStringLiteral("end"), [](LineReader&) -> SessionEvent { return Ended{}; }},
        {QStringLiteral("reopen"), [](LineReader&) -> SessionEvent { return Reopened{}; }},
        {QStringLiteral("recommend"),
         [](LineReader& l) -> SessionEvent {
             return Recommended{l.recommendation("value"), l.string("reason", false)};
         }},
        {QStringLiteral("seal"), [](LineReader&) -> SessionEvent { return Sealed{}; }},
    };
    return map;
}

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

QJsonObject listJson(const Ticked& e)
{
    QJsonObject json = tickJson(e.number, "ticked", e.ticked);
    json[QLatin1String("list")] = e.list;
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
            [](const NoteTaken& e) {
                return QJsonObject{{QStringLiteral("note"), e.note}};
            },
            [](const NoteEdited& e) {
                return QJsonObject{{QStringLiteral("note"), e.note}};
            },
            [](const NoteRemoved& e) {
                return QJsonObject{{QStringLiteral("note"), e.note}};
            },
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
            [](const Ticked& e) { return listJson(e); },
            [](const auto&) { return QJsonObject(); },
        },
        event);
    json[QLatin1String("do")] = verb(event);
    return json;
}

Result<SessionEvent> eventFromJson(const QJsonObject& json)
{
    const QString name = text(json, QLatin1String("do"));
    const auto reader = readers().find(name);
    if (reader == readers().end())
        return failure(ErrorKind::InvalidInput, name.isEmpty() ? QStringLiteral("do") : name,
                       QStringLiteral("no verb of an interview script"));
    LineReader line(json);
    SessionEvent event = (*reader)(line);
    if (!line.error().isEmpty())
        return failure(ErrorKind::InvalidInput, name, line.error());
    return event;
}

Result<SessionEvent> storedEventFromJson(const QJsonObject& json)
{
    const QString name = text(json, QLatin1String("do"));
    const int note = json.value(QLatin1String("note")).toInt();
    if (name == QLatin1String("start"))
        return Started{};
    if (name == QLatin1String("note"))
        return NoteTaken{{}, note};
    if (name == QLatin1String("edit"))
        return NoteEdited{note, {}};
    if (name == QLatin1String("attach"))
        return Attached{
            text(json, QLatin1String("file")), json.value(QLatin1String("attachment")).toInt(), {}};
    if (name == QLatin1String("clock-jump"))
        return ClockJumped{Milliseconds(json.value(QLatin1String("by_ms")).toInteger())};
    return eventFromJson(json);
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
