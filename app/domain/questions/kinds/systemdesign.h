// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/estimates/capacitysheet.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace panelbook {

/// A system design scenario: what to elicit, the capacity sheet, where to dig and what to break.
struct SystemDesign
{
    /// A question that the candidate ought to ask, and the interviewer's answer to it.
    struct Elicit
    {
        QString ask;
        QString answer;
        bool operator==(const Elicit&) const = default;
    };
    struct DeepDive
    {
        QString topic;
        QStringList lookFor;
        bool operator==(const DeepDive&) const = default;
    };
    struct Side
    {
        QString option;
        QString winsWhen;
        bool operator==(const Side&) const = default;
    };
    struct TradeOff
    {
        QString choice;
        QList<Side> sides;
        bool operator==(const TradeOff&) const = default;
    };
    struct FailureMode
    {
        QString inject;
        QString expect;
        bool operator==(const FailureMode&) const = default;
    };

    QList<Elicit> functional;
    QList<Elicit> nonFunctional;
    CapacitySheet sheet;
    QList<DeepDive> deepDives;
    QList<TradeOff> tradeOffs;
    QList<FailureMode> failureModes;
    QStringList mistakes;

    bool operator==(const SystemDesign&) const = default;
};

SystemDesign systemDesignFromJson(const QJsonObject& json);
void writeJson(const SystemDesign& detail, QJsonObject& json);

} // namespace panelbook
