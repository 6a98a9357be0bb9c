// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/ratingtable.h"
#include "domain/panel/statistic.h"

namespace panelbook {

/// How intervals are found by drawing units again. The same seed gives the same interval on every machine.
struct Bootstrap
{
    int rounds = 1000; ///< 0: no intervals
    quint64 seed = 20'261'123;
};

/// Krippendorff's alpha (nominal, ordinal, interval) and Gwet's AC1 and AC2 (ordinal, quadratic weights):
/// agreement beyond chance, 1 = full, 0 = as by chance, below = less than that.
///
/// alpha = 1 − D_o / D_e over all pairs of ratings of a unit; δ² is 0 or 1 (nominal), the squared difference
/// of values (interval) or of middle ranks (ordinal). K. Krippendorff, Computing Krippendorff's
/// Alpha-Reliability, 2011. Units with one rating do not count.
///
/// AC = (p_a − p_e) / (1 − p_e) with p_e = T_w / (q (q − 1)) · Σ π_k (1 − π_k) over the q points of the
/// scale, T_w being the sum of the weights: identity (AC1), ordinal 1 − C(|k − l| + 1, 2) / C(q, 2),
/// quadratic 1 − (x_k − x_l)² / (x_q − x_1)². K. L. Gwet, Handbook of Inter-Rater Reliability, 4th edition,
/// 2014. Units with one rating count for π alone.
///
/// Limits: with few units the interval, not the value, is what to read; alpha falls when nearly all ratings
/// are equal (prevalence), AC hardly does. None is defined when all paired ratings are equal.
///
/// Intervals: percentiles of a bootstrap over units. None is given when more than a tenth of the rounds drew
/// equal ratings only. Pure; takes some 10 ms for 500 units, thus not for the GUI thread.
QList<CoefficientValue> agreementCoefficients(const RatingTable& table, const Bootstrap& bootstrap = {});

} // namespace panelbook
