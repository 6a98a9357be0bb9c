// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QList>
#include <QString>

#include <optional>

namespace panelbook {

/// Ends of a 95 % interval.
struct Interval
{
    double low = 0;
    double high = 0;
};

struct Figure
{
    double value = 0;
    std::optional<Interval> interval; ///< none where none is defined, or too little is known for one
};

/// Why a statistic has no value.
enum class Undefined {
    NoRatings,
    OneRater,
    NoPairs,         ///< no unit has two ratings
    OneUnit,         ///< only one unit has two ratings
    NoVariation,     ///< all ratings are equal: neither full agreement nor none can be told
    NoCompleteUnits, ///< fewer than two units have a rating of everybody
    UnitsAlike,      ///< the units do not differ, so that nothing is left to agree on
    OneLevel,        ///< the scale has only one point
    NotConnected,    ///< parts of the panel share neither raters nor units
    RatersAlike,     ///< the raters do not differ by more than chance: no interval
    TooFewRatings,   ///< no degree of freedom is left for the error
};

/// One translated sentence.
QString describe(Undefined reason);

/// A number with its interval, or why there is none.
using Statistic = tl::expected<Figure, Undefined>;

/// The coefficients that say how far a panel agrees, in the order in which they are shown.
enum class Coefficient {
    AlphaNominal,
    AlphaOrdinal,
    AlphaInterval,
    GwetAc1,
    GwetAc2Ordinal,
    GwetAc2Quadratic,
    Icc11,
    Icc21,
    Icc31,
    Icc1k,
    Icc2k,
    Icc3k,
    KendallW,
};

/// "alpha_nominal", "icc_2_k": the keys of the command line.
QString toId(Coefficient coefficient);
/// "Krippendorff's alpha, nominal", translated.
QString title(Coefficient coefficient);

struct CoefficientValue
{
    Coefficient coefficient;
    Statistic statistic;
};

} // namespace panelbook
