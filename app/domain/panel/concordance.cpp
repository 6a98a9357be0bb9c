// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/concordance.h"

#include <map>

namespace panelbook {

namespace {

/// A rater's ranks, equal values sharing the middle of theirs, and Σ (t³ − t) over the ties.
struct Ranks
{
    QList<double> ranks;
    double ties = 0;
};

Ranks ranksOf(const QList<QList<double>>& rows, qsizetype rater)
{
    std::map<double, double> counts;
    for (const QList<double>& row : rows)
        ++counts[row[rater]];
    Ranks result;
    std::map<double, double> rankOf;
    double before = 0;
    for (const auto& [value, count] : counts) {
        rankOf[value] = before + (count + 1) / 2;
        before += count;
        result.ties += count * count * count - count;
    }
    for (const QList<double>& row : rows)
        result.ranks.append(rankOf[row[rater]]);
    return result;
}

Statistic concordance(const RatingTable& table)
{
    if (table.ratings.isEmpty())
        return tl::unexpected(Undefined::NoRatings);
    if (table.raters.size() < 2)
        return tl::unexpected(Undefined::OneRater);
    const QList<QList<double>> rows = completeRows(table);
    if (rows.size() < 2)
        return tl::unexpected(Undefined::NoCompleteUnits);
    const auto n = static_cast<double>(rows.size());
    const auto m = static_cast<double>(table.raters.size());
    QList<double> sums(rows.size());
    double ties = 0;
    for (qsizetype rater = 0; rater < table.raters.size(); ++rater) {
        const Ranks ranks = ranksOf(rows, rater);
        ties += ranks.ties;
        for (qsizetype unit = 0; unit < rows.size(); ++unit)
            sums[unit] += ranks.ranks[unit];
    }
    const double most = m * m * (n * n * n - n) - m * ties;
    if (most <= 0)
        return tl::unexpected(Undefined::NoVariation);
    const double mean = m * (n + 1) / 2;
    double deviations = 0;
    for (const double sum : sums)
        deviations += (sum - mean) * (sum - mean);
    return Figure{12 * deviations / most, std::nullopt};
}

} // namespace

CoefficientValue kendallW(const RatingTable& table)
{
    return {Coefficient::KendallW, concordance(table)};
}

} // namespace panelbook
