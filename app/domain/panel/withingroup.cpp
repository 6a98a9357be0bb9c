// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/withingroup.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace panelbook {

namespace {

double meanOf(const QList<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::optional<Undefined> whyUndefined(const QList<double>& ratings)
{
    if (ratings.isEmpty())
        return Undefined::NoRatings;
    return ratings.size() < 2 ? std::optional(Undefined::OneRater) : std::nullopt;
}

} // namespace

Statistic withinGroupAgreement(const QList<double>& ratings, qsizetype levels)
{
    if (const auto reason = whyUndefined(ratings))
        return tl::unexpected(*reason);
    if (levels < 2)
        return tl::unexpected(Undefined::OneLevel);
    const double mean = meanOf(ratings);
    double squares = 0;
    for (const double rating : ratings)
        squares += (rating - mean) * (rating - mean);
    const double variance = squares / static_cast<double>(ratings.size() - 1);
    const double byChance = static_cast<double>(levels * levels - 1) / 12;
    return Figure{std::max(0.0, 1 - variance / byChance), std::nullopt};
}

Statistic averageDeviation(const QList<double>& ratings)
{
    if (const auto reason = whyUndefined(ratings))
        return tl::unexpected(*reason);
    const double mean = meanOf(ratings);
    double distances = 0;
    for (const double rating : ratings)
        distances += std::abs(rating - mean);
    return Figure{distances / static_cast<double>(ratings.size()), std::nullopt};
}

} // namespace panelbook
