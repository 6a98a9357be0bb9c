// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/questionschema.h"

#include "exchange/expected.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace panelbook {

namespace {

using valijson::adapters::QtJsonAdapter;

constexpr auto commonFile = "common.schema.json";

QJsonObject bundledSchema(const QString& name)
{
    QFile file(QStringLiteral(":/content/schemas/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not in the program", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// A kind's schema and what it refers to.
struct SchemaSource
{
    explicit SchemaSource(QuestionKind kind)
        : common(bundledSchema(QLatin1String(commonFile))),
          kindSchema(bundledSchema(toId(kind) + QStringLiteral(".schema.json")))
    {
    }

    /// The node that a reference stands for; references lead into the common definitions only.
    QJsonObject resolved(QJsonObject node) const
    {
        while (node.contains(QLatin1String("$ref"))) {
            const QString name = node.value(QLatin1String("$ref")).toString().section(u'/', -1);
            node = common.value(QLatin1String("definitions")).toObject().value(name).toObject();
        }
        return node;
    }

    /// The node that describes the value at a place: a key leads to its property, an index to the items.
    QJsonObject at(const QStringList& place) const
    {
        QJsonObject node = kindSchema;
        for (const QString& step : place) {
            const bool isObject = node.contains(QLatin1String("properties"));
            const QJsonObject properties = node.value(QLatin1String("properties")).toObject();
            node = resolved(isObject ? properties.value(step).toObject()
                                     : node.value(QLatin1String("items")).toObject());
        }
        return node;
    }

    QJsonObject common;
    QJsonObject kindSchema;
};

QString textOfLength(int least, int most)
{
    if (least == most)
        return Expected::tr("a text of %1 characters").arg(most);
    return least == 0 ? Expected::tr("a text of at most %1 characters").arg(most)
                      : Expected::tr("a text of %1 to %2 characters").arg(least).arg(most);
}

QString listOfLength(int least, int most)
{
    if (least == most)
        return Expected::tr("a list of %1 entries").arg(most);
    return least == 0 ? Expected::tr("a list of at most %1 entries").arg(most)
                      : Expected::tr("a list of %1 to %2 entries").arg(least).arg(most);
}

QString numberText(const QJsonObject& node, bool whole)
{
    if (!node.contains(QLatin1String("minimum")))
        return whole ? Expected::tr("a whole number") : Expected::tr("a number");
    const QString words =
        whole ? Expected::tr("a whole number from %1 to %2") : Expected::tr("a number from %1 to %2");
    return words.arg(node.value(QLatin1String("minimum")).toInt())
        .arg(node.value(QLatin1String("maximum")).toInt());
}

/// What a schema node wants, in words.
QString expectation(const QJsonObject& node)
{
    if (node.contains(QLatin1String("const")))
        return QStringLiteral("“%1”").arg(node.value(QLatin1String("const")).toString());
    if (node.contains(QLatin1String("enum"))) {
        QStringList values;
        for (const QJsonValue value : node.value(QLatin1String("enum")).toArray())
            values.append(value.toString());
        return Expected::tr("one of: %1").arg(values.join(QStringLiteral(", ")));
    }
    const QJsonValue type = node.value(QLatin1String("type"));
    if (type.isArray())
        return Expected::tr("a text or a number");
    const auto limit = [&node](const char* key) { return node.value(QLatin1String(key)).toInt(); };
    if (type == QLatin1String("string"))
        return textOfLength(limit("minLength"), limit("maxLength"));
    if (type == QLatin1String("array"))
        return listOfLength(limit("minItems"), limit("maxItems"));
    if (type == QLatin1String("integer") || type == QLatin1String("number"))
        return numberText(node, type == QLatin1String("integer"));
    return Expected::tr("an object");
}

/// valijson's "<root>", "[questions]", "[0]" without the root and the brackets.
QStringList placeOf(const std::vector<std::string>& context)
{
    QStringList place;
    for (size_t i = 1; i < context.size(); ++i)
        place.append(QString::fromStdString(context[i].substr(1, context[i].size() - 2)));
    return place;
}

QString pointerOf(const QStringList& place)
{
    QString pointer;
    for (const QString& step : place)
        pointer = pointerTo(pointer, step);
    return pointer;
}

QJsonValue valueAt(const QJsonObject& file, const QStringList& place)
{
    QJsonValue value = file;
    for (const QString& step : place)
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

/// Turns valijson's errors into places and expectations.
class Findings
{
public:
    Findings(const SchemaSource& source, const QJsonObject& file) : m_source(source), m_file(file) {}

    void take(const valijson::ValidationResults::Error& error)
    {
        const QString words = QString::fromStdString(error.description);
        // Each error is reported again at every level above it: the innermost says it all.
        if (words.startsWith(QLatin1String("Failed to validate")))
            return;
        const QStringList place = placeOf(error.context);
        const QJsonObject node = m_source.at(place);
        if (words.startsWith(QLatin1String("Missing required property")))
            takeMissing(place, node, words.section(u'\'', 1, 1));
        else if (words.startsWith(QLatin1String("Object contains a property")))
            takeUnknown(place, node);
        else
            add(pointerOf(place), expectation(node));
    }

    QList<SchemaProblem> problems;

private:
    void takeMissing(const QStringList& place, const QJsonObject& node, const QString& key)
    {
        const QJsonObject properties = node.value(QLatin1String("properties")).toObject();
        const QString wanted = expectation(m_source.resolved(properties.value(key).toObject()));
        add(pointerOf(place), Expected::tr("the key “%1” is missing: %2").arg(key, wanted));
    }

    /// valijson names the first unknown key only.
    void takeUnknown(const QStringList& place, const QJsonObject& node)
    {
        const QJsonObject known = node.value(QLatin1String("properties")).toObject();
        const QStringList keys = valueAt(m_file, place).toObject().keys();
        for (const QString& key : keys) {
            if (!known.contains(key))
                add(pointerTo(pointerOf(place), key),
                    Expected::tr("no such key; there are: %1").arg(known.keys().join(QStringLiteral(", "))));
        }
    }

    void add(const QString& pointer, const QString& expected)
    {
        const SchemaProblem problem{pointer, expected};
        if (problems.isEmpty() || problems.back() != problem)
            problems.append(problem);
    }

    const SchemaSource& m_source;
    const QJsonObject& m_file;
};

} // namespace

QString pointerTo(const QString& pointer, const QString& key)
{
    QString step = key;
    step.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return pointer + u'/' + step;
}

QList<SchemaProblem> schemaProblems(QuestionKind kind, const QJsonObject& file)
{
    const SchemaSource source(kind);
    const QJsonValue schemaNode = source.kindSchema;
    const QJsonValue commonNode = source.common;
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(
        QtJsonAdapter(schemaNode), schema,
        [&](const std::string& uri) { return uri == commonFile ? &commonNode : nullptr; },
        [](const QJsonValue*) {});
    const QJsonValue document = file;
    valijson::ValidationResults results;
    valijson::Validator().validate(schema, QtJsonAdapter(document), &results);
    Findings findings(source, file);
    for (const auto& error : results)
        findings.take(error);
    return findings.problems;
}

} // namespace panelbook
