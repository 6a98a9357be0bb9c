// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/rubric.h"

#include "domain/jsonread.h"

#include <QCoreApplication>

namespace panelbook {

QString toId(RatingValue value)
{
    return value == RatingValue::NotAssessed ? QStringLiteral("not-assessed")
                                             : QString::number(static_cast<int>(value));
}

std::optional<RatingValue> ratingFromNumber(int number)
{
    if (number < 1 || number > 4)
        return std::nullopt;
    return static_cast<RatingValue>(number);
}

QString toId(RecommendationValue value)
{
    switch (value) {
    case RecommendationValue::StrongNo: return QStringLiteral("strong-no");
    case RecommendationValue::No: return QStringLiteral("no");
    case RecommendationValue::Yes: return QStringLiteral("yes");
    case RecommendationValue::StrongYes: return QStringLiteral("strong-yes");
    }
    return {};
}

std::optional<RecommendationValue> recommendationFromId(QStringView id)
{
    using enum RecommendationValue;
    for (const auto value : {StrongNo, No, Yes, StrongYes}) {
        if (id == toId(value))
            return value;
    }
    return std::nullopt;
}

QString title(RecommendationValue value)
{
    switch (value) {
    case RecommendationValue::StrongNo: return QCoreApplication::translate("Recommendation", "Strong no");
    case RecommendationValue::No: return QCoreApplication::translate("Recommendation", "No");
    case RecommendationValue::Yes: return QCoreApplication::translate("Recommendation", "Yes");
    case RecommendationValue::StrongYes: return QCoreApplication::translate("Recommendation", "Strong yes");
    }
    return {};
}

QString anchor(const Dimension& dimension, Level level, RatingValue value)
{
    const auto it = dimension.anchors.find(level);
    if (value == RatingValue::NotAssessed || it == dimension.anchors.end())
        return {};
    return (*it)[static_cast<size_t>(value) - 1];
}

QString levelText(const Rubric& rubric, Level level)
{
    const QString name = rubric.levelNames.value(level);
    return name.isEmpty() ? toId(level) : QStringLiteral("%1 · %2").arg(toId(level), name);
}

const Dimension* findDimension(const Rubric& rubric, QStringView id)
{
    for (const Dimension& dimension : rubric.dimensions) {
        if (dimension.id == id)
            return &dimension;
    }
    return nullptr;
}

namespace {

Dimension dimensionFromJson(const QJsonObject& json)
{
    Dimension d;
    d.id = text(json, QLatin1String("id"));
    d.title = text(json, QLatin1String("title"));
    d.competency = text(json, QLatin1String("competency"));
    d.asks = text(json, QLatin1String("asks"));
    const QJsonObject anchors = json.value(QLatin1String("anchors")).toObject();
    for (const Level level : allLevels) {
        const QStringList points = texts(anchors, QLatin1String(toId(level).toLatin1()));
        if (points.size() == 4)
            d.anchors.insert(level, {points[0], points[1], points[2], points[3]});
    }
    d.redFlags = texts(json, QLatin1String("red_flags"));
    return d;
}

QJsonObject toJson(const Dimension& d)
{
    QJsonObject anchors;
    for (auto it = d.anchors.begin(); it != d.anchors.end(); ++it)
        anchors[toId(it.key())] = QJsonArray{(*it)[0], (*it)[1], (*it)[2], (*it)[3]};
    return {{QStringLiteral("id"), d.id},
            {QStringLiteral("title"), d.title},
            {QStringLiteral("competency"), d.competency},
            {QStringLiteral("asks"), d.asks},
            {QStringLiteral("anchors"), anchors},
            {QStringLiteral("red_flags"), textArray(d.redFlags)}};
}

QMap<Level, QString> levelNamesFromJson(const QJsonObject& json)
{
    QMap<Level, QString> names;
    for (const Level level : allLevels) {
        const QString name = json.value(toId(level)).toString();
        if (!name.isEmpty())
            names.insert(level, name);
    }
    return names;
}

QJsonObject toJson(const QMap<Level, QString>& names)
{
    QJsonObject json;
    for (auto it = names.begin(); it != names.end(); ++it)
        json[toId(it.key())] = it.value();
    return json;
}

} // namespace

Rubric rubricFromJson(const QJsonObject& json)
{
    Rubric rubric;
    rubric.id = text(json, QLatin1String("id"));
    rubric.title = text(json, QLatin1String("title"));
    rubric.version = json.value(QLatin1String("version")).toInt(1);
    rubric.levelNames = levelNamesFromJson(json.value(QLatin1String("level_names")).toObject());
    rubric.dimensions = objects(json, QLatin1String("dimensions"), dimensionFromJson);
    return rubric;
}

QJsonObject toJson(const Rubric& rubric)
{
    QJsonObject json{{QStringLiteral("schema"), QStringLiteral("panelbook.rubrics/1")},
                     {QStringLiteral("id"), rubric.id},
                     {QStringLiteral("title"), rubric.title},
                     {QStringLiteral("version"), rubric.version},
                     {QStringLiteral("dimensions"),
                      arrayOf(rubric.dimensions, [](const Dimension& d) { return toJson(d); })}};
    if (!rubric.levelNames.isEmpty())
        json[QStringLiteral("level_names")] = toJson(rubric.levelNames);
    return json;
}

} // namespace panelbook
