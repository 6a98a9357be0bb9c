// SPDX-License-Identifier: GPL-3.0-or-later
// How lines of a script, and stored ones, become events.
#include "domain/jsonread.h"
#include "domain/sessions/event.h"

#include <QJsonArray>
#include <QTime>

namespace panelbook {

namespace {

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

    QMap<QString, int> wholeNumbers(const char* key)
    {
        QMap<QString, int> map;
        const QMap<QString, double> all = numbers(key);
        for (auto it = all.begin(); it != all.end(); ++it) {
            const auto whole = static_cast<int>(it.value());
            if (whole < 1 || whole != it.value())
                expect(key, QStringLiteral("whole numbers from 1"));
            map.insert(it.key(), whole);
        }
        return map;
    }

    QStringList strings(const char* key)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        QStringList list;
        for (const QJsonValue& item : value.toArray()) {
            if (!item.isString())
                expect(key, QStringLiteral("texts"));
            list.append(item.toString());
        }
        if (!value.isArray() && !value.isUndefined())
            expect(key, QStringLiteral("a list"));
        return list;
    }

    PointList list(const char* key)
    {
        QStringList allowed;
        for (const PointList list : allPointLists)
            allowed.append(toId(list));
        return pointListFromId(oneOf(key, allowed)).value_or(PointList::Tasks);
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
             return PointTicked{l.list("list"), l.number("number"), l.boolean("done", true)};
         }},
        {QStringLiteral("replan"),
         [](LineReader& l) -> SessionEvent {
             return Replanned{l.wholeNumbers("minutes"), l.strings("leave_out")};
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

} // namespace

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

} // namespace panelbook
