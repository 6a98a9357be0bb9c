// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kits/kit.h"

#include "domain/jsonread.h"
#include "domain/words.h"

namespace panelbook {

Kit kitFromJson(const QJsonObject& json)
{
    Kit kit;
    kit.id = text(json, QLatin1String("id"));
    kit.round = text(json, QLatin1String("round"));
    kit.title = text(json, QLatin1String("title"));
    kit.minutes = json.value(QLatin1String("minutes")).toInt();
    kit.rubric = text(json, QLatin1String("rubric"));
    kit.segments = objects(json, QLatin1String("segments"), [](const QJsonObject& o) {
        return Segment{text(o, QLatin1String("name")), o.value(QLatin1String("minutes")).toInt()};
    });
    kit.questions = objects(json, QLatin1String("questions"), [](const QJsonObject& o) {
        return QuestionSlot{text(o, QLatin1String("segment")), text(o, QLatin1String("kind")),
                            o.value(QLatin1String("minutes")).toInt(), texts(o, QLatin1String("required")),
                            texts(o, QLatin1String("prefer"))};
    });
    return kit;
}

QJsonObject toJson(const Kit& kit)
{
    return {
        {QStringLiteral("id"), kit.id},
        {QStringLiteral("round"), kit.round},
        {QStringLiteral("title"), kit.title},
        {QStringLiteral("minutes"), kit.minutes},
        {QStringLiteral("rubric"), kit.rubric},
        {QStringLiteral("segments"),
         arrayOf(
             kit.segments,
             [](const Segment& s) {
                 return QJsonObject{{QStringLiteral("name"), s.name}, {QStringLiteral("minutes"), s.minutes}};
             })},
        {QStringLiteral("questions"), arrayOf(kit.questions, [](const QuestionSlot& slot) {
             return QJsonObject{{QStringLiteral("segment"), slot.segment},
                                {QStringLiteral("kind"), slot.kind},
                                {QStringLiteral("minutes"), slot.minutes},
                                {QStringLiteral("required"), textArray(slot.required)},
                                {QStringLiteral("prefer"), textArray(slot.prefer)}};
         })}};
}

QList<Kit> kitsFromFile(const QJsonObject& file)
{
    QList<Kit> kits = objects(file, QLatin1String("kits"), kitFromJson);
    for (Kit& kit : kits) {
        kit.round = text(file, QLatin1String("round"));
        kit.rubric = text(file, QLatin1String("rubric"));
    }
    return kits;
}

qsizetype segmentIndex(const Kit& kit, const QString& name)
{
    for (qsizetype i = 0; i < kit.segments.size(); ++i) {
        if (searchable(kit.segments[i].name) == searchable(name))
            return i;
    }
    return -1;
}

} // namespace panelbook
