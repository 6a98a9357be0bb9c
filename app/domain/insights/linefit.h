// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/statistic.h"

namespace panelbook {

/// The slope of the line through the points by least squares, with its 95 % interval by Student's t.
/// Nothing for fewer than three points, or where all x are equal.
std::optional<Figure> slope(const QList<double>& x, const QList<double>& y);

/// Pearson's correlation, with its 95 % interval by Fisher's z. Nothing for fewer than four points, or where
/// all x or all y are equal.
std::optional<Figure> correlation(const QList<double>& x, const QList<double>& y);

} // namespace panelbook
