// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/ratingtable.h"
#include "domain/panel/statistic.h"

namespace panelbook {

/// What a rater adds to a rating, beside what the unit deserves.
struct SeverityModel
{
    double raterVariance = 0; ///< how much raters differ, in squared points of the scale
    double unitVariance = 0;
    double errorVariance = 0;
    /// In the order of the raters, in points of the scale: above 0 rates higher than the others (milder),
    /// below 0 lower (more severe). Where the raters do not differ by more than
    /// chance all are 0, without an interval.
    QList<Figure> effects;
};

/// The mixed model rating = mean + unit + rater + error with both effects random. The variance components are
/// found by ANOVA (Henderson's method III, fitting constants; negative ones are 0), which is REML where every
/// rater rated every unit. The effects are best linear unbiased predictions: shrunken towards 0, the more so
/// the fewer ratings somebody gave. C. R. Henderson, Biometrics 9 (1953) and 31 (1975).
///
/// The interval is 1.96 prediction errors to either side, with the components taken as known: too narrow
/// below some ten raters. Limits: defined only where raters are connected through units (connectedParts());
/// who rates other units than the rest, or at another time, is judged by them. Shown beside ratings, never
/// applied to them.
tl::expected<SeverityModel, Undefined> severity(const RatingTable& table);

} // namespace panelbook
