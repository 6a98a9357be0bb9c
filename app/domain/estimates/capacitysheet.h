// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace panelbook {

/// The arithmetic of a system design question as data: assumptions that may be changed, and results
/// that follow from them by formula (muparser's syntax; constants DAY = 86400 s, MONTH = 2592000 s,
/// YEAR_DAYS = 365). A result may use every name that stands above it.
struct CapacitySheet
{
    struct Assumption
    {
        QString name;
        QString label;
        double value = 0;
        QString unit;
        bool operator==(const Assumption&) const = default;
    };
    struct Result
    {
        QString name;
        QString label;
        QString formula;
        QString unit;
        bool operator==(const Result&) const = default;
    };

    QList<Assumption> assumptions;
    QList<Result> results;

    bool isEmpty() const { return assumptions.isEmpty(); }
    bool operator==(const CapacitySheet&) const = default;
};

CapacitySheet capacitySheetFromJson(const QJsonObject& json);
QJsonObject toJson(const CapacitySheet& sheet);

/// One computed line: the unrounded value and its display text.
struct Estimate
{
    QString name;
    QString label;
    double value = 0;
    QString unit;
    QString text;
};

struct Estimates
{
    QList<Estimate> assumptions;
    QList<Estimate> results;
};

/// Computes the sheet with some assumptions changed. Fails with UnknownName when a changed name is no
/// assumption of the sheet, and with InvalidInput when a formula does not compute.
Result<Estimates> evaluate(const CapacitySheet& sheet, const QMap<QString, double>& changed = {});

/// "38.6/s", "3 TB", "6 billion", "0.17 %", "3×": three digits, decimal prefixes.
QString formatQuantity(double value, const QString& unit);

/// Reads what people type for an assumption: "5e7", "50 million", "50M", "1,000", "500 KB".
std::optional<double> parseQuantity(const QString& text);

} // namespace panelbook
