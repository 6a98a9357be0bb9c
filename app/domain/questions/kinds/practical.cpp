// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questions/kinds/practical.h"

#include "domain/jsonread.h"

namespace panelbook {

Practical practicalFromJson(const QJsonObject& json)
{
    Practical d;
    d.setup = text(json, QLatin1String("setup"));
    d.tasks = texts(json, QLatin1String("tasks"));
    const QJsonObject limits = json.value(QLatin1String("time_limits")).toObject();
    for (auto it = limits.begin(); it != limits.end(); ++it)
        d.timeLimits.insert(it.key(), it.value().toString());
    return d;
}

void writeJson(const Practical& d, QJsonObject& json)
{
    if (!d.setup.isEmpty())
        json[QLatin1String("setup")] = d.setup;
    if (!d.tasks.isEmpty())
        json[QLatin1String("tasks")] = textArray(d.tasks);
    QJsonObject limits;
    for (auto it = d.timeLimits.begin(); it != d.timeLimits.end(); ++it)
        limits[it.key()] = it.value();
    if (!limits.isEmpty())
        json[QLatin1String("time_limits")] = limits;
}

} // namespace panelbook
