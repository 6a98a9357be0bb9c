// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/agreementcommand.h"

#include "base/regularfile.h"
#include "cli/invocation.h"
#include "domain/jsonread.h"
#include "domain/panel/agreement.h"
#include "domain/panel/concordance.h"
#include "domain/panel/intraclass.h"
#include "domain/panel/severity.h"
#include "domain/panel/withingroup.h"
#include "exchange/questionfile.h"
#include "exchange/ratingcsv.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct AgreementText
{
    Q_DECLARE_TR_FUNCTIONS(AgreementCommand)
};

/// How far the ratings of one unit agree.
struct UnitAgreement
{
    QString unit;
    qsizetype ratings = 0;
    Statistic rwg;
    Statistic adM;
};

/// All that the verb tells.
struct Findings
{
    RatingTable table;
    QList<CoefficientValue> coefficients;
    QList<UnitAgreement> units;
    tl::expected<SeverityModel, Undefined> severities;
    bool isConnected = false;
};

Findings findingsOf(const RatingTable& table)
{
    QList<UnitAgreement> units;
    const QList<QList<int>> levels = levelsByUnit(table);
    for (qsizetype unit = 0; unit < levels.size(); ++unit) {
        QList<double> values;
        for (const int level : levels[unit])
            values.append(table.levels[level]);
        units.append({table.units[unit], values.size(), withinGroupAgreement(values, table.levels.size()),
                      averageDeviation(values)});
    }
    return {table,
            agreementCoefficients(table) + intraclassCorrelations(table) +
                QList<CoefficientValue>{kendallW(table)},
            units, severity(table), connectedParts(table).size() == 1};
}

QJsonArray toJson(const Interval& interval)
{
    return {interval.low, interval.high};
}

/// The statistic of every unit; when one has none, `why` gets the reason of the first.
QJsonValue byUnit(const QList<UnitAgreement>& units, Statistic UnitAgreement::*statistic, const QString& key,
                  QJsonObject& why)
{
    QJsonObject values;
    std::optional<Undefined> reason = units.isEmpty() ? std::optional(Undefined::NoRatings) : std::nullopt;
    for (const UnitAgreement& unit : units) {
        const Statistic& found = unit.*statistic;
        values[unit.unit] = found ? QJsonValue(found->value) : QJsonValue();
        if (!found && !reason)
            reason = found.error();
    }
    if (reason)
        why[key] = describe(*reason);
    return units.isEmpty() ? QJsonValue() : QJsonValue(values);
}

QJsonValue severityJson(const Findings& findings, QJsonObject& why)
{
    if (!findings.severities) {
        why[QLatin1String("severity")] = describe(findings.severities.error());
        return {};
    }
    if (findings.severities->raterVariance <= 0)
        why[QLatin1String("severity")] = describe(Undefined::RatersAlike);
    QJsonObject raters;
    for (qsizetype i = 0; i < findings.table.raters.size(); ++i) {
        const Figure& effect = findings.severities->effects[i];
        const auto& interval = effect.interval;
        raters[findings.table.raters[i]] =
            QJsonObject{{QStringLiteral("estimate"), effect.value},
                        {QStringLiteral("low"), interval ? QJsonValue(interval->low) : QJsonValue()},
                        {QStringLiteral("high"), interval ? QJsonValue(interval->high) : QJsonValue()}};
    }
    return raters;
}

QJsonObject toJson(const Findings& findings)
{
    QJsonObject json{{QStringLiteral("raters"), findings.table.raters.size()},
                     {QStringLiteral("units"), findings.table.units.size()},
                     {QStringLiteral("ratings"), findings.table.ratings.size()},
                     {QStringLiteral("connected"), findings.isConnected}};
    QJsonObject intervals;
    QJsonObject why;
    for (const auto& [coefficient, statistic] : findings.coefficients) {
        const QString key = toId(coefficient);
        json[key] = statistic ? QJsonValue(statistic->value) : QJsonValue();
        if (!statistic)
            why[key] = describe(statistic.error());
        else if (statistic->interval)
            intervals[key] = toJson(*statistic->interval);
    }
    json[QLatin1String("rwg")] = byUnit(findings.units, &UnitAgreement::rwg, QStringLiteral("rwg"), why);
    json[QLatin1String("ad_m")] = byUnit(findings.units, &UnitAgreement::adM, QStringLiteral("ad_m"), why);
    json[QLatin1String("severity")] = severityJson(findings, why);
    json[QLatin1String("interval")] = intervals;
    json[QLatin1String("why")] = why;
    return json;
}

QString rounded(double value)
{
    return QString::number(value, 'f', 3);
}

QString shownInterval(const std::optional<Interval>& interval)
{
    return interval ? AgreementText::tr("%1 to %2").arg(rounded(interval->low), rounded(interval->high))
                    : QStringLiteral("-");
}

/// "-" where a table has no room for the reason.
QString shownValue(const Statistic& statistic)
{
    return statistic ? rounded(statistic->value) : QStringLiteral("-");
}

void tellCoefficients(Output& out, const Findings& findings)
{
    QList<QStringList> rows;
    for (const auto& [coefficient, statistic] : findings.coefficients)
        rows.append({title(coefficient), shownValue(statistic),
                     statistic ? shownInterval(statistic->interval) : describe(statistic.error())});
    out.table(
        {AgreementText::tr("STATISTIC"), AgreementText::tr("VALUE"), AgreementText::tr("95 % INTERVAL")},
        rows);
}

void tellUnits(Output& out, const QList<UnitAgreement>& units)
{
    QList<QStringList> rows;
    for (const UnitAgreement& unit : units)
        rows.append({unit.unit, QString::number(unit.ratings), shownValue(unit.rwg), shownValue(unit.adM)});
    out.table({AgreementText::tr("UNIT"), AgreementText::tr("RATINGS"), QStringLiteral("R_WG"),
               QStringLiteral("AD_M")},
              rows);
}

void tellSeverities(Output& out, const Findings& findings)
{
    if (!findings.severities)
        return out.line(
            AgreementText::tr("Severity is not defined. %1").arg(describe(findings.severities.error())));
    QList<QStringList> rows;
    for (qsizetype i = 0; i < findings.table.raters.size(); ++i) {
        const Figure& effect = findings.severities->effects[i];
        rows.append({findings.table.raters[i], rounded(effect.value), shownInterval(effect.interval)});
    }
    out.table({AgreementText::tr("RATER"), AgreementText::tr("SEVERITY"), AgreementText::tr("95 % INTERVAL")},
              rows);
    out.line(AgreementText::tr("Above 0 rates higher than the others, below 0 lower."));
}

void tell(Output& out, const Findings& findings)
{
    if (out.json())
        return out.document(QJsonDocument(toJson(findings)));
    out.line(AgreementText::tr("Raters: %1, units: %2, ratings: %3")
                 .arg(findings.table.raters.size())
                 .arg(findings.table.units.size())
                 .arg(findings.table.ratings.size()));
    out.line({});
    tellCoefficients(out, findings);
    out.line({});
    tellUnits(out, findings.units);
    out.line({});
    tellSeverities(out, findings);
}

ExitCode tellProblems(Output& out, const QString& name, const QList<FileProblem>& problems)
{
    if (out.json())
        out.document(QJsonDocument(
            QJsonObject{{QStringLiteral("problems"), arrayOf(problems, [&](const FileProblem& problem) {
                             return QJsonObject{{QStringLiteral("file"), name},
                                                {QStringLiteral("line"), problem.line},
                                                {QStringLiteral("expected"), problem.expected}};
                         })}}));
    for (const FileProblem& problem : problems)
        out.error(shown(QStringLiteral("%1:%2: %3").arg(name).arg(problem.line).arg(problem.expected)));
    return ExitCode::Problems;
}

/// Ascending, each once; nothing when a part is no number.
std::optional<QList<double>> levelsFrom(const QString& text)
{
    QList<double> levels;
    for (const QString& part : text.split(u',')) {
        bool isNumber = false;
        const double level = part.trimmed().toDouble(&isNumber);
        if (!isNumber || !qIsFinite(level) || levels.contains(level))
            return std::nullopt;
        levels.append(level);
    }
    std::sort(levels.begin(), levels.end());
    return levels;
}

Outcome agreement(Invocation& in)
{
    const auto levels = in.has("levels") ? levelsFrom(in.value("levels")) : QList<double>();
    if (!levels || levels->size() == 1)
        return in.usage(AgreementText::tr("--levels takes two or more different numbers, such as 1,2,3,4."));
    const QString name = in.argument(0);
    const auto bytes = readRegularFile(name, maxListBytes);
    if (!bytes)
        return failure(bytes.error());
    const RatingFile file = readRatingCsv(*bytes, *levels);
    if (!file.problems.isEmpty())
        return tellProblems(in.out(), name, file.problems);
    tell(in.out(), findingsOf(file.table));
    return ExitCode::Done;
}

} // namespace

QList<Verb> agreementVerbs()
{
    return {
        {QStringLiteral("stats agreement"),
         QStringLiteral("FILE.csv"),
         AgreementText::tr("Say how far raters agree, from a table with the columns rater, unit, rating."),
         {{QStringLiteral("levels"), QStringLiteral("LIST"),
           AgreementText::tr("The points of the scale, such as 1,2,3,4; else the numbers that occur.")}},
         agreement,
         AgreementText::tr("A rating that is empty, NA or not-assessed is left out. Intervals of alpha, AC1 "
                           "and AC2 are drawn anew from the units 1,000 times, always alike.")}};
}

} // namespace panelbook
