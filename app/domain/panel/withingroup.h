// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/statistic.h"

#include <QList>

namespace panelbook {

/// r_wg of one unit: 1 − s² / ((A² − 1) / 12), how much less the ratings spread than if each of the A points
/// of the scale were equally likely; 1 = all equal, below 0 is shown as 0. s² is the variance of a sample.
/// L. R. James, R. G. Demaree, G. Wolf, Journal of Applied Psychology 69 (1984). Limits: two ratings at
/// least, and below some ten it swings widely; equal chances are an assumption, and people avoid the ends.
Statistic withinGroupAgreement(const QList<double>& ratings, qsizetype levels);

/// AD_M of one unit: the mean distance of its ratings from their mean, in points of the scale; 0 = all equal.
/// M. J. Burke, L. M. Finkelstein, M. S. Dusig, Organizational Research Methods 2 (1999), who take up to A /
/// 6 as agreement. Limits: two ratings at least.
Statistic averageDeviation(const QList<double>& ratings);

} // namespace panelbook
