// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/statistic.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct StatisticText
{
    Q_DECLARE_TR_FUNCTIONS(Statistic)
};

} // namespace

QString describe(Undefined reason)
{
    switch (reason) {
    case Undefined::NoRatings: return StatisticText::tr("There are no ratings.");
    case Undefined::OneRater: return StatisticText::tr("Only one person rated, and agreement takes two.");
    case Undefined::NoPairs: return StatisticText::tr("Nothing was rated by two people.");
    case Undefined::OneUnit:
        return StatisticText::tr("Only one unit was rated by two people: too few to say.");
    case Undefined::NoVariation:
        return StatisticText::tr("All ratings are equal, so that agreement cannot be told from chance.");
    case Undefined::NoCompleteUnits:
        return StatisticText::tr("Fewer than two units were rated by everybody.");
    case Undefined::UnitsAlike:
        return StatisticText::tr("The units do not differ, so that there is nothing to agree on.");
    case Undefined::OneLevel: return StatisticText::tr("The scale has only one point.");
    case Undefined::NotConnected:
        return StatisticText::tr("Some raters share no unit with the others, even through third ones, and "
                                 "cannot be held against them.");
    case Undefined::RatersAlike:
        return StatisticText::tr(
            "The raters do not differ by more than chance: every effect is 0, without an interval.");
    case Undefined::TooFewRatings:
        return StatisticText::tr("There are too few ratings to tell raters, units and chance apart.");
    }
    Q_UNREACHABLE();
}

QString toId(Coefficient coefficient)
{
    switch (coefficient) {
    case Coefficient::AlphaNominal: return QStringLiteral("alpha_nominal");
    case Coefficient::AlphaOrdinal: return QStringLiteral("alpha_ordinal");
    case Coefficient::AlphaInterval: return QStringLiteral("alpha_interval");
    case Coefficient::GwetAc1: return QStringLiteral("gwet_ac1");
    case Coefficient::GwetAc2Ordinal: return QStringLiteral("gwet_ac2_ordinal");
    case Coefficient::GwetAc2Quadratic: return QStringLiteral("gwet_ac2_quadratic");
    case Coefficient::Icc11: return QStringLiteral("icc_1_1");
    case Coefficient::Icc21: return QStringLiteral("icc_2_1");
    case Coefficient::Icc31: return QStringLiteral("icc_3_1");
    case Coefficient::Icc1k: return QStringLiteral("icc_1_k");
    case Coefficient::Icc2k: return QStringLiteral("icc_2_k");
    case Coefficient::Icc3k: return QStringLiteral("icc_3_k");
    case Coefficient::KendallW: return QStringLiteral("kendall_w");
    }
    Q_UNREACHABLE();
}

QString title(Coefficient coefficient)
{
    switch (coefficient) {
    case Coefficient::AlphaNominal: return StatisticText::tr("Krippendorff's alpha, nominal");
    case Coefficient::AlphaOrdinal: return StatisticText::tr("Krippendorff's alpha, ordinal");
    case Coefficient::AlphaInterval: return StatisticText::tr("Krippendorff's alpha, interval");
    case Coefficient::GwetAc1: return StatisticText::tr("Gwet's AC1");
    case Coefficient::GwetAc2Ordinal: return StatisticText::tr("Gwet's AC2, ordinal weights");
    case Coefficient::GwetAc2Quadratic: return StatisticText::tr("Gwet's AC2, quadratic weights");
    case Coefficient::Icc11: return StatisticText::tr("ICC(1,1), one rating, raters vary by unit");
    case Coefficient::Icc21: return StatisticText::tr("ICC(2,1), one rating, absolute agreement");
    case Coefficient::Icc31: return StatisticText::tr("ICC(3,1), one rating, same order");
    case Coefficient::Icc1k: return StatisticText::tr("ICC(1,k), mean rating, raters vary by unit");
    case Coefficient::Icc2k: return StatisticText::tr("ICC(2,k), mean rating, absolute agreement");
    case Coefficient::Icc3k: return StatisticText::tr("ICC(3,k), mean rating, same order");
    case Coefficient::KendallW: return StatisticText::tr("Kendall's W, corrected for ties");
    }
    Q_UNREACHABLE();
}

} // namespace panelbook
