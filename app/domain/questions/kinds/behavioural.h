// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace panelbook {

/// A question about one real past event, with probes by STAR (situation, task, action, result).
struct Behavioural
{
    /// A chain of whys about the system, down to a cause that somebody can change.
    struct FiveWhys
    {
        QString start;
        QStringList whys;
        QString changeable;
        bool operator==(const FiveWhys&) const = default;
    };

    QStringList situation;
    QStringList task;
    QStringList action;
    QStringList result;
    QStringList numberProbes;
    QList<FiveWhys> fiveWhys;

    bool operator==(const Behavioural&) const = default;
};

Behavioural behaviouralFromJson(const QJsonObject& json);
void writeJson(const Behavioural& detail, QJsonObject& json);

} // namespace panelbook
