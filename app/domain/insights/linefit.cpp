// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/linefit.h"

#include "domain/panel/fdistribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace panelbook {

namespace {

/// Sums of squares and products about the means.
struct Moments
{
    double xx = 0;
    double xy = 0;
    double yy = 0;

    Moments(const QList<double>& x, const QList<double>& y)
    {
        const auto n = static_cast<double>(x.size());
        const double meanX = std::accumulate(x.begin(), x.end(), 0.0) / n;
        const double meanY = std::accumulate(y.begin(), y.end(), 0.0) / n;
        for (qsizetype i = 0; i < x.size(); ++i) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            xy += (x[i] - meanX) * (y[i] - meanY);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
    }
};

constexpr double nothing = 1e-12;

} // namespace

std::optional<Figure> slope(const QList<double>& x, const QList<double>& y)
{
    if (x.size() < 3)
        return std::nullopt;
    const Moments moments(x, y);
    if (moments.xx < nothing)
        return std::nullopt;
    const double value = moments.xy / moments.xx;
    const auto degrees = static_cast<double>(x.size() - 2);
    const double error = std::sqrt(std::max(0.0, moments.yy - value * moments.xy) / degrees / moments.xx);
    const double reach = error * std::sqrt(fQuantile(0.95, 1, degrees)); // t² is F with one degree
    return Figure{value, Interval{value - reach, value + reach}};
}

std::optional<Figure> correlation(const QList<double>& x, const QList<double>& y)
{
    if (x.size() < 4)
        return std::nullopt;
    const Moments moments(x, y);
    if (moments.xx < nothing || moments.yy < nothing)
        return std::nullopt;
    const double value = std::clamp(moments.xy / std::sqrt(moments.xx * moments.yy), -1.0, 1.0);
    const double reach = 1.96 / std::sqrt(static_cast<double>(x.size() - 3));
    const double z = std::atanh(std::clamp(value, -0.999999, 0.999999));
    return Figure{value, Interval{std::tanh(z - reach), std::tanh(z + reach)}};
}

} // namespace panelbook
