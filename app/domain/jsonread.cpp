// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonread.h"

namespace panelbook {

QString text(const QJsonObject& object, QLatin1String key)
{
    return object.value(key).toString();
}

QStringList texts(const QJsonObject& object, QLatin1String key)
{
    QStringList result;
    const QJsonArray array = object.value(key).toArray();
    for (const auto value : array)
        result.append(value.toString());
    return result;
}

QJsonArray textArray(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace panelbook
