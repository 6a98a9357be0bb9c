// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace panelbook {

/// What the hands-on kinds share (pair programming, job simulation, take-home, repository review,
/// experience screen, questions after a take-home, warm-ups and checks): tasks, set-up, limits by level.
struct Practical
{
    QString setup;
    QStringList tasks;
    QMap<QString, QString> timeLimits; ///< level → "2–3 h"

    bool operator==(const Practical&) const = default;
};

Practical practicalFromJson(const QJsonObject& json);
void writeJson(const Practical& detail, QJsonObject& json);

} // namespace panelbook
