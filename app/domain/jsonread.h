// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace panelbook {

// Small, total readers for JSON whose shape a schema has already promised: what is absent reads as empty.

QString text(const QJsonObject& object, QLatin1String key);
QStringList texts(const QJsonObject& object, QLatin1String key);
QJsonArray textArray(const QStringList& texts);

/// Maps every object of an array through `read`.
template <typename F>
auto objects(const QJsonObject& object, QLatin1String key, F read)
{
    QList<decltype(read(QJsonObject()))> result;
    const QJsonArray array = object.value(key).toArray();
    result.reserve(array.size());
    for (const auto value : array)
        result.append(read(value.toObject()));
    return result;
}

/// Maps every value of a list through `write` into an array of objects.
template <typename List, typename F>
QJsonArray arrayOf(const List& list, F write)
{
    QJsonArray array;
    for (const auto& value : list)
        array.append(write(value));
    return array;
}

} // namespace panelbook
