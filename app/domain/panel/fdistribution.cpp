// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/fdistribution.h"

#include <cmath>

namespace panelbook {

namespace {

/// The continued fraction of the incomplete beta function, evaluated by Lentz's method.
double betaFraction(double a, double b, double x)
{
    constexpr double tiny = 1e-300;
    const auto notZero = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double c = 1;
    double d = 1 / notZero(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m <= 10'000; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / notZero(1 + even * d);
        c = notZero(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / notZero(1 + odd * d);
        c = notZero(1 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1) < 1e-15)
            break;
    }
    return fraction;
}

/// The regularised incomplete beta function I_x(a, b).
double incompleteBeta(double a, double b, double x)
{
    // The fraction converges quickly only below the mean.
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(b, a, 1 - x);
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    return front * betaFraction(a, b, x) / a;
}

} // namespace

double fQuantile(double p, double numeratorDegrees, double denominatorDegrees)
{
    const double a = numeratorDegrees / 2;
    const double b = denominatorDegrees / 2;
    double low = 0;
    double high = 1;
    for (int halving = 0; halving < 60; ++halving) {
        const double middle = (low + high) / 2;
        (incompleteBeta(a, b, middle) < p ? low : high) = middle;
    }
    return b * low / (a * (1 - low));
}

} // namespace panelbook
