// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/ratingtable.h"
#include "exchange/questionimport.h"

namespace panelbook {

inline constexpr qsizetype maxRatings = 200'000;

struct RatingFile
{
    RatingTable table;
    QList<FileProblem> problems; ///< by line; none, or the table is not to be used
};

/// Reads ratings from a CSV in UTF-8 with the columns rater, unit and rating in any order; others are passed
/// over. A rating is a number of the scale; an empty one, "NA" or "not-assessed" is none. Without `levels`
/// (ascending) the numbers that occur are the scale. Raters and units stand in the order of the file.
RatingFile readRatingCsv(const QByteArray& bytes, const QList<double>& levels);

} // namespace panelbook
