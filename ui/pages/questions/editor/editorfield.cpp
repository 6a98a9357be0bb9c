// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/editor/editorfield.h"

#include "domain/jsonread.h"

#include <QJsonDocument>

namespace panelbook {

namespace {

const QString bar = QStringLiteral(" | ");
const QString brokenBar = QStringLiteral(" ¦ ");

/// A text as a part of a line, and back.
QString cell(QString text)
{
    return text.replace(bar, brokenBar).replace(u'\n', u'⏎');
}

QString fromCell(const QString& text)
{
    return text.trimmed().replace(brokenBar, bar).replace(u'⏎', u'\n');
}

QStringList steps(const EditorField& field)
{
    return QString::fromLatin1(field.path).split(u'/');
}

QJsonValue valueAt(const QJsonObject& object, const QStringList& path)
{
    QJsonValue value = object;
    for (const QString& step : path)
        value = value.toObject().value(step);
    return value;
}

void setValueAt(QJsonObject& object, const QStringList& path, const QJsonValue& value)
{
    const QString& first = path.front();
    if (path.size() == 1) {
        if (value.isUndefined())
            object.remove(first);
        else
            object[first] = value;
        return;
    }
    QJsonObject inner = object.value(first).toObject();
    setValueAt(inner, path.mid(1), value);
    object[first] = inner;
}

QString plain(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

/// "sides/option,wins_when": the list's key and the two keys of its entries.
struct PairKeys
{
    explicit PairKeys(const FieldColumn& column)
    {
        const QString text = QLatin1String(column.key);
        list = text.section(u'/', 0, 0);
        first = text.section(u'/', 1).section(u',', 0, 0);
        second = text.section(u',', 1);
    }
    QString list, first, second;
};

QStringList cellsOf(const FieldColumn& column, const QJsonObject& row)
{
    QStringList cells;
    if (column.kind == FieldColumn::Texts) {
        for (const QJsonValue value : row.value(QLatin1String(column.key)).toArray())
            cells.append(cell(value.toString()));
    } else if (column.kind == FieldColumn::Pairs) {
        const PairKeys keys(column);
        for (const QJsonValue value : row.value(keys.list).toArray())
            cells << cell(plain(value[keys.first])) << cell(plain(value[keys.second]));
    } else {
        cells.append(cell(plain(row.value(QLatin1String(column.key)))));
    }
    return cells;
}

QString rowText(const EditorField& field, const QJsonObject& row)
{
    QStringList cells;
    for (const FieldColumn& column : field.columns)
        cells.append(cellsOf(column, row));
    while (cells.size() > 1 && cells.back().isEmpty())
        cells.removeLast();
    return cells.join(bar);
}

QJsonValue numberOrText(const QString& text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

QJsonArray pairs(const PairKeys& keys, const QStringList& cells)
{
    QJsonArray array;
    for (qsizetype i = 0; i < cells.size(); i += 2)
        array.append(QJsonObject{{keys.first, cells[i]}, {keys.second, cells.value(i + 1)}});
    return array;
}

QJsonObject rowFrom(const EditorField& field, const QString& line)
{
    QStringList cells;
    for (const QString& part : line.split(bar))
        cells.append(fromCell(part));
    QJsonObject row;
    for (qsizetype i = 0; i < field.columns.size(); ++i) {
        const FieldColumn& column = field.columns[i];
        if (column.kind == FieldColumn::Texts)
            row[QLatin1String(column.key)] = textArray(cells.mid(i));
        else if (column.kind == FieldColumn::Pairs)
            row[PairKeys(column).list] = pairs(PairKeys(column), cells.mid(i));
        else if (column.kind == FieldColumn::Number)
            row[QLatin1String(column.key)] = numberOrText(cells.value(i));
        else
            row[QLatin1String(column.key)] = cells.value(i);
    }
    return row;
}

QStringList filledLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line);
    }
    return lines;
}

QJsonObject levelsFrom(const QString& text)
{
    QJsonObject levels;
    for (const QString& line : filledLines(text))
        levels[line.section(bar, 0, 0).trimmed()] = fromCell(line.section(bar, 1));
    return levels;
}

QString levelsText(const QJsonObject& levels)
{
    QStringList lines;
    for (auto it = levels.begin(); it != levels.end(); ++it)
        lines.append(it.key() + bar + cell(it.value().toString()));
    return lines.join(u'\n');
}

/// A text that is no JSON stays a text, which no schema takes: so the user hears of it.
QJsonValue jsonFrom(const QString& text)
{
    if (text.trimmed().isEmpty())
        return QJsonValue::Undefined;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(text);
}

QString jsonText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    const QJsonArray array = value.toArray();
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson()).trimmed();
}

QJsonArray arrayFrom(const EditorField& field, const QString& text)
{
    QJsonArray array;
    for (const QString& line : filledLines(text)) {
        if (field.shape == EditorField::Table)
            array.append(rowFrom(field, line));
        else
            array.append(line.trimmed().replace(u'⏎', u'\n'));
    }
    return array;
}

QJsonValue valueFrom(const EditorField& field, const QString& text)
{
    switch (field.shape) {
    case EditorField::Line:
        return text.simplified().isEmpty() ? QJsonValue::Undefined : QJsonValue(text.simplified());
    case EditorField::Prose:
        return text.trimmed().isEmpty() ? QJsonValue::Undefined : QJsonValue(text.trimmed());
    case EditorField::Code: return text.isEmpty() ? QJsonValue::Undefined : QJsonValue(text);
    case EditorField::Lines:
    case EditorField::Table: return arrayFrom(field, text);
    case EditorField::Levels: return levelsFrom(text);
    case EditorField::Json: return jsonFrom(text);
    }
    return QJsonValue::Undefined;
}

} // namespace

QString textOf(const EditorField& field, const QJsonObject& question)
{
    const QJsonValue value = valueAt(question, steps(field));
    QStringList lines;
    switch (field.shape) {
    case EditorField::Line:
    case EditorField::Prose:
    case EditorField::Code: return value.toString();
    case EditorField::Levels: return levelsText(value.toObject());
    case EditorField::Json: return jsonText(value);
    case EditorField::Lines:
        for (const QJsonValue line : value.toArray())
            lines.append(line.toString().replace(u'\n', u'⏎'));
        break;
    case EditorField::Table:
        for (const QJsonValue row : value.toArray())
            lines.append(rowText(field, row.toObject()));
        break;
    }
    return lines.join(u'\n');
}

void setText(const EditorField& field, const QString& text, QJsonObject& question)
{
    setValueAt(question, steps(field), valueFrom(field, text));
}

bool holds(const EditorField& field, const QString& pointer)
{
    const QString place = u'/' + QLatin1String(field.path);
    const bool around = pointer.size() > 1 && place.startsWith(pointer + u'/');
    return around || pointer == place || pointer.startsWith(place + u'/');
}

int lineOf(const EditorField& field, const QString& pointer)
{
    if (field.shape != EditorField::Lines && field.shape != EditorField::Table)
        return 0;
    bool isNumber = false;
    const int index = pointer.mid(int(qstrlen(field.path)) + 2).section(u'/', 0, 0).toInt(&isNumber);
    return isNumber ? index + 1 : 0;
}

} // namespace panelbook
