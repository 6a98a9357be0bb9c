// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questions/kinds/behavioural.h"

#include "domain/jsonread.h"

namespace panelbook {

Behavioural behaviouralFromJson(const QJsonObject& json)
{
    Behavioural d;
    const QJsonObject star = json.value(QLatin1String("star_probes")).toObject();
    d.situation = texts(star, QLatin1String("situation"));
    d.task = texts(star, QLatin1String("task"));
    d.action = texts(star, QLatin1String("action"));
    d.result = texts(star, QLatin1String("result"));
    d.numberProbes = texts(json, QLatin1String("number_probes"));
    d.fiveWhys = objects(json, QLatin1String("five_whys"), [](const QJsonObject& o) {
        return Behavioural::FiveWhys{text(o, QLatin1String("start")), texts(o, QLatin1String("whys")),
                                     text(o, QLatin1String("changeable"))};
    });
    return d;
}

void writeJson(const Behavioural& d, QJsonObject& json)
{
    json[QLatin1String("star_probes")] = QJsonObject{{QStringLiteral("situation"), textArray(d.situation)},
                                                     {QStringLiteral("task"), textArray(d.task)},
                                                     {QStringLiteral("action"), textArray(d.action)},
                                                     {QStringLiteral("result"), textArray(d.result)}};
    json[QLatin1String("number_probes")] = textArray(d.numberProbes);
    json[QLatin1String("five_whys")] = arrayOf(d.fiveWhys, [](const auto& chain) {
        return QJsonObject{{QStringLiteral("start"), chain.start},
                           {QStringLiteral("whys"), textArray(chain.whys)},
                           {QStringLiteral("changeable"), chain.changeable}};
    });
}

} // namespace panelbook
