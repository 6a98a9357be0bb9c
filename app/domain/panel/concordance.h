// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/ratingtable.h"
#include "domain/panel/statistic.h"

namespace panelbook {

/// Kendall's coefficient of concordance W, corrected for ties: how far the raters put the units into the same
/// order, 0 … 1. W = 12 S / (m² (n³ − n) − m Σ T) with m raters, n units and T = Σ (t³ − t) over each
/// rater's ties. M. G. Kendall, B. Babington Smith, The Problem of m Rankings, 1939.
///
/// Limits: only units that every rater rated are read; how high somebody rates does not matter. No interval:
/// units drawn again would bring ties that the raters did not give.
CoefficientValue kendallW(const RatingTable& table);

} // namespace panelbook
