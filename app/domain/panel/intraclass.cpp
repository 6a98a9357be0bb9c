// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/intraclass.h"

#include "domain/panel/fdistribution.h"

#include <numeric>

namespace panelbook {

namespace {

constexpr double upperShare = 0.975;

double sumOf(const QList<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// The analysis of variance of n units rated by the same k raters.
struct MeanSquares
{
    double n = 0;
    double k = 0;
    double units = 0;
    double within = 0; ///< units
    double raters = 0;
    double error = 0;
};

MeanSquares analyse(const QList<QList<double>>& rows)
{
    MeanSquares ms;
    ms.n = static_cast<double>(rows.size());
    ms.k = static_cast<double>(rows.first().size());
    QList<double> raterSums(rows.first().size());
    double mean = 0;
    for (const QList<double>& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            raterSums[i] += row[i];
        mean += sumOf(row) / (ms.n * ms.k);
    }
    double unitSquares = 0;
    double withinSquares = 0;
    for (const QList<double>& row : rows) {
        const double unitMean = sumOf(row) / ms.k;
        unitSquares += ms.k * (unitMean - mean) * (unitMean - mean);
        for (const double value : row)
            withinSquares += (value - unitMean) * (value - unitMean);
    }
    double raterSquares = 0;
    for (const double sum : raterSums)
        raterSquares += ms.n * (sum / ms.n - mean) * (sum / ms.n - mean);
    ms.units = unitSquares / (ms.n - 1);
    ms.within = withinSquares / (ms.n * (ms.k - 1));
    ms.raters = raterSquares / (ms.k - 1);
    // Rounding must not leave an error where the raters differ by a constant.
    const double left = withinSquares - raterSquares;
    ms.error = left > 1e-12 * withinSquares ? left / ((ms.n - 1) * (ms.k - 1)) : 0;
    return ms;
}

/// Of one rating, by the F ratio of units to error: (F − 1) / (F + k − 1).
Statistic single(const MeanSquares& ms, double error, double errorDegrees)
{
    const double denominator = ms.units + (ms.k - 1) * error;
    if (denominator <= 0)
        return tl::unexpected(Undefined::UnitsAlike);
    Figure estimate{(ms.units - error) / denominator, std::nullopt};
    if (error > 0) {
        const double f = ms.units / error;
        const double low = f / fQuantile(upperShare, ms.n - 1, errorDegrees);
        const double high = f * fQuantile(upperShare, errorDegrees, ms.n - 1);
        estimate.interval = Interval{(low - 1) / (low + ms.k - 1), (high - 1) / (high + ms.k - 1)};
    }
    return estimate;
}

/// Of the mean of all raters: (F − 1) / F.
Statistic mean(const MeanSquares& ms, double error, double errorDegrees)
{
    if (ms.units <= 0)
        return tl::unexpected(Undefined::UnitsAlike);
    Figure estimate{(ms.units - error) / ms.units, std::nullopt};
    if (error > 0) {
        const double f = ms.units / error;
        estimate.interval = Interval{1 - fQuantile(upperShare, ms.n - 1, errorDegrees) / f,
                                     1 - 1 / (f * fQuantile(upperShare, errorDegrees, ms.n - 1))};
    }
    return estimate;
}

/// Satterthwaite's degrees of freedom of the denominator make the interval an approximation.
std::optional<Interval> absoluteInterval(const MeanSquares& ms, double icc)
{
    const auto [n, k] = std::pair(ms.n, ms.k);
    if (ms.error <= 0)
        return std::nullopt;
    const double raters = k * icc * ms.raters / ms.error;
    const double rest = n * (1 + (k - 1) * icc) - k * icc;
    const double degrees =
        (k - 1) * (n - 1) * (raters + rest) * (raters + rest) / ((n - 1) * raters * raters + rest * rest);
    if (degrees <= 0)
        return std::nullopt;
    const double others = k * ms.raters + (k * n - k - n) * ms.error;
    const double low = fQuantile(upperShare, n - 1, degrees);
    const double high = fQuantile(upperShare, degrees, n - 1);
    return Interval{n * (ms.units - low * ms.error) / (low * others + n * ms.units),
                    n * (high * ms.units - ms.error) / (others + n * high * ms.units)};
}

Statistic absoluteSingle(const MeanSquares& ms)
{
    const double denominator = ms.units + (ms.k - 1) * ms.error + ms.k * (ms.raters - ms.error) / ms.n;
    if (denominator <= 0)
        return tl::unexpected(Undefined::UnitsAlike);
    const double icc = (ms.units - ms.error) / denominator;
    return Figure{icc, absoluteInterval(ms, icc)};
}

Statistic absoluteMean(const MeanSquares& ms)
{
    const double denominator = ms.units + (ms.raters - ms.error) / ms.n;
    if (denominator <= 0)
        return tl::unexpected(Undefined::UnitsAlike);
    Figure estimate{(ms.units - ms.error) / denominator, std::nullopt};
    // Spearman and Brown's formula takes the ends of the single rating's interval to those of the mean's.
    const auto ofMean = [&](double icc) { return icc * ms.k / (1 + icc * (ms.k - 1)); };
    if (const Statistic one = absoluteSingle(ms); one && one->interval)
        estimate.interval = Interval{ofMean(one->interval->low), ofMean(one->interval->high)};
    return estimate;
}

std::optional<Undefined> whyUndefined(const RatingTable& table, const QList<QList<double>>& rows)
{
    if (table.ratings.isEmpty())
        return Undefined::NoRatings;
    if (table.raters.size() < 2)
        return Undefined::OneRater;
    if (rows.size() < 2)
        return Undefined::NoCompleteUnits;
    const double first = rows.first().first();
    for (const QList<double>& row : rows) {
        if (row.count(first) != row.size())
            return std::nullopt;
    }
    return Undefined::NoVariation;
}

} // namespace

QList<CoefficientValue> intraclassCorrelations(const RatingTable& table)
{
    const QList<QList<double>> rows = completeRows(table);
    if (const auto reason = whyUndefined(table, rows)) {
        QList<CoefficientValue> none;
        for (const Coefficient coefficient : {Coefficient::Icc11, Coefficient::Icc21, Coefficient::Icc31,
                                              Coefficient::Icc1k, Coefficient::Icc2k, Coefficient::Icc3k})
            none.append({coefficient, tl::unexpected(*reason)});
        return none;
    }
    const MeanSquares ms = analyse(rows);
    const double withinDegrees = ms.n * (ms.k - 1);
    const double errorDegrees = (ms.n - 1) * (ms.k - 1);
    return {{Coefficient::Icc11, single(ms, ms.within, withinDegrees)},
            {Coefficient::Icc21, absoluteSingle(ms)},
            {Coefficient::Icc31, single(ms, ms.error, errorDegrees)},
            {Coefficient::Icc1k, mean(ms, ms.within, withinDegrees)},
            {Coefficient::Icc2k, absoluteMean(ms)},
            {Coefficient::Icc3k, mean(ms, ms.error, errorDegrees)}};
}

} // namespace panelbook
