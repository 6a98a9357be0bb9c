// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>

namespace panelbook {

/// The scale has four points and no middle, on purpose: the interviewer has to lean.
/// "Not assessed" is no point of the scale and never becomes a number.
enum class RatingValue { NotAssessed = 0, StrongNo = 1, No, Yes, StrongYes };

/// "1" … "4" or "not-assessed".
QString toId(RatingValue value);
std::optional<RatingValue> ratingFromNumber(int number);

/// The overall recommendation of one interviewer; a judgement, never an average.
enum class RecommendationValue { StrongNo = 1, No, Yes, StrongYes };

/// "strong-no", "no", "yes", "strong-yes".
QString toId(RecommendationValue value);
std::optional<RecommendationValue> recommendationFromId(QStringView id);
/// The name for people, translated: "Strong yes".
QString title(RecommendationValue value);

/// One dimension of a rubric, with a behavioural anchor for every point at every level.
struct Dimension
{
    QString id;
    QString title;
    QString competency; ///< what debriefs across rounds compare
    QString asks;       ///< the question that this dimension answers
    QMap<Level, std::array<QString, 4>> anchors;
    QStringList redFlags;

    bool operator==(const Dimension&) const = default;
};

/// The anchor of a point (1 to 4) at a level; empty for "not assessed".
QString anchor(const Dimension& dimension, Level level, RatingValue value);

struct Rubric
{
    QString id;
    QString title;
    int version = 1;
    QMap<Level, QString> levelNames; ///< a company's own: "Senior engineer"; mostly there are none
    QList<Dimension> dimensions;

    bool operator==(const Rubric&) const = default;
};

/// "L5 · Senior engineer", or "L5" alone where the rubric has no name for it.
QString levelText(const Rubric& rubric, Level level);

const Dimension* findDimension(const Rubric& rubric, QStringView id);

Rubric rubricFromJson(const QJsonObject& json);
QJsonObject toJson(const Rubric& rubric);

} // namespace panelbook
