// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace panelbook {

/// The lists of a hands-on question whose points are ticked while it is done.
enum class PracticalList { Tasks, Must, Flaws, Checklist, Review, Steps };

inline constexpr std::array allPracticalLists{PracticalList::Tasks,  PracticalList::Must,
                                              PracticalList::Flaws,  PracticalList::Checklist,
                                              PracticalList::Review, PracticalList::Steps};

/// "task", "must", "flaw", "checklist", "review", "step".
QString toId(PracticalList list);
std::optional<PracticalList> practicalListFromId(QStringView id);

/// What the hands-on kinds share (pair programming, job simulation, take-home, repository review, experience
/// screen, questions after a take-home, warm-ups and checks). Each kind's schema says which parts it has.
struct Practical
{
    /// What the candidate is given to look at. `content` holds the keys of its type (text, lines, series,
    /// spans, columns and rows) as they stand in the file.
    struct Material
    {
        QString title;
        QString type; ///< code, text, diff, table, log, metric, trace
        QJsonObject content;
        bool operator==(const Material&) const = default;
    };
    /// A flaw put into the material, for the interviewer alone.
    struct Flaw
    {
        QString where;
        QString title;
        QString severity; ///< blocker, major, minor, nit
        QString why;
        QString fix;
        bool operator==(const Flaw&) const = default;
    };
    /// Some minutes of a review or a call.
    struct Step
    {
        int from = 0; ///< minutes from the start
        int to = 0;
        QString lookAt;
        QString strong;
        QString weak;
        bool operator==(const Step&) const = default;
    };

    QString setup;
    QStringList tasks;
    QMap<QString, QString> timeLimits; ///< level → "2–3 h"
    QString twist;                     ///< the requirement that comes in the middle, said aloud
    QStringList given;
    QStringList must;
    QStringList may;
    QStringList notWanted;
    QString submit;
    QString pay;
    QString aiPolicy;
    QString nextSteps;
    QStringList reviewPlan;
    QStringList checklist;
    QList<Material> materials;
    QList<Flaw> planted;
    QList<Step> steps;

    /// The points of a list in their order, one text a point.
    QStringList points(PracticalList list) const;

    bool operator==(const Practical&) const = default;
};

Practical practicalFromJson(const QJsonObject& json);
void writeJson(const Practical& detail, QJsonObject& json);

} // namespace panelbook
