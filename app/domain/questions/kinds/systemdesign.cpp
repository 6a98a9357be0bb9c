// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questions/kinds/systemdesign.h"

#include "domain/jsonread.h"

namespace panelbook {

namespace {

QList<SystemDesign::Elicit> elicit(const QJsonObject& json, QLatin1String key)
{
    return objects(json, key, [](const QJsonObject& o) {
        return SystemDesign::Elicit{text(o, QLatin1String("ask")), text(o, QLatin1String("answer"))};
    });
}

QJsonArray toJson(const QList<SystemDesign::Elicit>& list)
{
    return arrayOf(list, [](const auto& e) {
        return QJsonObject{{QStringLiteral("ask"), e.ask}, {QStringLiteral("answer"), e.answer}};
    });
}

SystemDesign::TradeOff tradeOff(const QJsonObject& o)
{
    return {text(o, QLatin1String("choice")), objects(o, QLatin1String("sides"), [](const QJsonObject& side) {
                return SystemDesign::Side{text(side, QLatin1String("option")),
                                          text(side, QLatin1String("wins_when"))};
            })};
}

QJsonObject toJson(const SystemDesign::TradeOff& t)
{
    return {{QStringLiteral("choice"), t.choice},
            {QStringLiteral("sides"), arrayOf(t.sides, [](const auto& side) {
                 return QJsonObject{{QStringLiteral("option"), side.option},
                                    {QStringLiteral("wins_when"), side.winsWhen}};
             })}};
}

} // namespace

SystemDesign systemDesignFromJson(const QJsonObject& json)
{
    SystemDesign d;
    const QJsonObject questions = json.value(QLatin1String("elicit")).toObject();
    d.functional = elicit(questions, QLatin1String("functional"));
    d.nonFunctional = elicit(questions, QLatin1String("non_functional"));
    d.sheet = capacitySheetFromJson(json.value(QLatin1String("estimate")).toObject());
    d.deepDives = objects(json, QLatin1String("deep_dives"), [](const QJsonObject& o) {
        return SystemDesign::DeepDive{text(o, QLatin1String("topic")), texts(o, QLatin1String("look_for"))};
    });
    d.tradeOffs = objects(json, QLatin1String("trade_offs"), tradeOff);
    d.failureModes = objects(json, QLatin1String("failure_modes"), [](const QJsonObject& o) {
        return SystemDesign::FailureMode{text(o, QLatin1String("inject")), text(o, QLatin1String("expect"))};
    });
    d.mistakes = texts(json, QLatin1String("mistakes"));
    return d;
}

void writeJson(const SystemDesign& d, QJsonObject& json)
{
    json[QLatin1String("elicit")] = QJsonObject{{QStringLiteral("functional"), toJson(d.functional)},
                                                {QStringLiteral("non_functional"), toJson(d.nonFunctional)}};
    json[QLatin1String("estimate")] = toJson(d.sheet);
    json[QLatin1String("deep_dives")] = arrayOf(d.deepDives, [](const auto& dive) {
        return QJsonObject{{QStringLiteral("topic"), dive.topic},
                           {QStringLiteral("look_for"), textArray(dive.lookFor)}};
    });
    json[QLatin1String("trade_offs")] = arrayOf(d.tradeOffs, [](const auto& t) { return toJson(t); });
    json[QLatin1String("failure_modes")] = arrayOf(d.failureModes, [](const auto& f) {
        return QJsonObject{{QStringLiteral("inject"), f.inject}, {QStringLiteral("expect"), f.expect}};
    });
    json[QLatin1String("mistakes")] = textArray(d.mistakes);
}

} // namespace panelbook
