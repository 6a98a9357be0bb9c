// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/ratingtable.h"
#include "domain/panel/statistic.h"

namespace panelbook {

/// Intraclass correlations: the share of the variance of a rating (·,1), or of the mean of all k raters
/// (·,k), that lies between units. (1,·): every unit has other raters; (2,·): the raters are a sample, and
/// their levels count; (3,·): these raters alone, whose levels do not matter.
/// P. E. Shrout, J. L. Fleiss, Intraclass Correlations, Psychological Bulletin 86 (1979), with their analytic
/// 95 % F intervals.
///
/// Limits: only units that every rater rated are read, at least two of them; the ratings are taken as
/// interval values with normal errors, which four points are only roughly. A value may be negative: then the
/// units differ less than chance would have it.
QList<CoefficientValue> intraclassCorrelations(const RatingTable& table);

} // namespace panelbook
