// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/artefacttext.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace panelbook {

namespace {

QStringList strings(const QJsonValue& array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue& value : values)
        list.append(value.isDouble() ? QString::number(value.toDouble()) : value.toString());
    return list;
}

/// Columns as wide as their widest cell.
QString tableText(const QJsonObject& content)
{
    QList<QStringList> rows{strings(content.value(QLatin1String("columns")))};
    const QJsonArray values = content.value(QLatin1String("rows")).toArray();
    for (const QJsonValue& row : values)
        rows.append(strings(row));
    QList<qsizetype> widths(rows.front().size(), 0);
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(i < widths.size() ? widths[i] + 2 : 0);
        lines.append(line.trimmed());
    }
    return lines.join(u'\n');
}

QString metricText(const QJsonObject& content)
{
    QStringList lines;
    const QJsonArray series = content.value(QLatin1String("series")).toArray();
    for (const QJsonValue& one : series) {
        lines.append(one[QLatin1String("name")].toString());
        const QJsonArray points = one[QLatin1String("points")].toArray();
        for (const QJsonValue& point : points)
            lines.append(u' ' + strings(point).join(QStringLiteral("  ")));
    }
    return lines.join(u'\n');
}

QString traceText(const QJsonObject& content)
{
    QStringList lines;
    const QJsonArray spans = content.value(QLatin1String("spans")).toArray();
    for (const QJsonValue& span : spans) {
        const QString indent(2 * span[QLatin1String("depth")].toInt(), u' ');
        lines.append(QStringLiteral("%1%2  %3 ms  +%4 ms  %5")
                         .arg(indent, span[QLatin1String("name")].toString(),
                              QString::number(span[QLatin1String("duration_ms")].toDouble()),
                              QString::number(span[QLatin1String("start_ms")].toDouble()),
                              span[QLatin1String("service")].toString()));
    }
    return lines.join(u'\n');
}

} // namespace

QString artefactText(const QString& type, const QJsonObject& content)
{
    if (type == QLatin1String("log"))
        return strings(content.value(QLatin1String("lines"))).join(u'\n');
    if (type == QLatin1String("table"))
        return tableText(content);
    if (type == QLatin1String("metric"))
        return metricText(content);
    if (type == QLatin1String("trace"))
        return traceText(content);
    const QString text = content.value(QLatin1String("text")).toString();
    return type == QLatin1String("code") ? numberedLines(text) : text;
}

QString numberedLines(const QString& code)
{
    QStringList lines = code.split(u'\n');
    const qsizetype digits = QString::number(lines.size()).size();
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] = QString::number(i + 1).rightJustified(digits) + QStringLiteral("  ") + lines[i];
    return lines.join(u'\n');
}

} // namespace panelbook
