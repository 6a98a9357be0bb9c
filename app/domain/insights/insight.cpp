// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/insight.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct InsightText
{
    Q_DECLARE_TR_FUNCTIONS(Insight)
};

} // namespace

QString toId(InsightKind kind)
{
    switch (kind) {
    case InsightKind::Distribution: return QStringLiteral("distribution");
    case InsightKind::Drift: return QStringLiteral("drift");
    case InsightKind::Halo: return QStringLiteral("halo");
    case InsightKind::Contrast: return QStringLiteral("contrast");
    case InsightKind::Severity: return QStringLiteral("severity");
    case InsightKind::TimeUse: return QStringLiteral("time_use");
    case InsightKind::Discrimination: return QStringLiteral("discrimination");
    }
    Q_UNREACHABLE();
}

QString title(InsightKind kind)
{
    switch (kind) {
    case InsightKind::Distribution: return InsightText::tr("Your ratings");
    case InsightKind::Drift: return InsightText::tr("Drift");
    case InsightKind::Halo: return InsightText::tr("Halo");
    case InsightKind::Contrast: return InsightText::tr("Contrast");
    case InsightKind::Severity: return InsightText::tr("Severity");
    case InsightKind::TimeUse: return InsightText::tr("Time");
    case InsightKind::Discrimination: return InsightText::tr("Discrimination");
    }
    Q_UNREACHABLE();
}

QString meaning(InsightKind kind)
{
    switch (kind) {
    case InsightKind::Distribution: return InsightText::tr("How often each rating was given.");
    case InsightKind::Drift: return InsightText::tr("Points by which ratings rise over ten interviews.");
    case InsightKind::Halo:
        return InsightText::tr(
            "How alike the ratings within one interview are: 0 not at all, 1 all the same.");
    case InsightKind::Contrast:
        return InsightText::tr("Correlation with the candidate before: below 0 leans away, above 0 follows.");
    case InsightKind::Severity:
        return InsightText::tr("Points above (milder) or below the others who rated the same candidates.");
    case InsightKind::TimeUse: return InsightText::tr("Minutes that a part took, beside those planned.");
    case InsightKind::Discrimination:
        return InsightText::tr("Correlation of what the question was rated for with the other ratings.");
    }
    Q_UNREACHABLE();
}

QString caution(InsightKind kind)
{
    switch (kind) {
    case InsightKind::Distribution:
        return InsightText::tr("Do not aim at a shape: it depends on who was invited.");
    case InsightKind::Drift:
        return InsightText::tr("Do not read it when other candidates, levels or rounds came in between.");
    case InsightKind::Halo:
        return InsightText::tr(
            "Do not read it as an error by itself: good people are good at several things.");
    case InsightKind::Contrast:
        return InsightText::tr("Do not read it when candidates come in an order, such as by their tests.");
    case InsightKind::Severity:
        return InsightText::tr("Do not correct ratings by it, nor read it when its interval holds 0.");
    case InsightKind::TimeUse:
        return InsightText::tr("Do not read it for parts that you cut short on purpose.");
    case InsightKind::Discrimination:
        return InsightText::tr("Do not drop a question for it alone: it may measure what no other one does.");
    }
    Q_UNREACHABLE();
}

int leastFor(InsightKind kind)
{
    switch (kind) {
    case InsightKind::Distribution: return 20;
    case InsightKind::Drift:
    case InsightKind::Halo: return 10;
    case InsightKind::Contrast: return 15;
    case InsightKind::Severity: return 12;
    case InsightKind::TimeUse: return 3;
    case InsightKind::Discrimination: return 8;
    }
    Q_UNREACHABLE();
}

Insight insightOf(InsightKind kind, qsizetype n, const std::optional<Figure>& figure)
{
    return {kind, static_cast<int>(n), n >= leastFor(kind) ? figure : std::nullopt};
}

QString whyNone(const Insight& insight)
{
    const int least = leastFor(insight.kind);
    if (insight.n >= least)
        return InsightText::tr("There is no variation to read.");
    switch (insight.kind) {
    case InsightKind::Distribution:
        return InsightText::tr("Too few ratings to say: it takes %n.", nullptr, least);
    case InsightKind::Severity:
        return InsightText::tr("Too few ratings to say: it takes %n of candidates whom others rated too.",
                               nullptr, least);
    default: return InsightText::tr("Too few ratings to say: it takes %n interviews.", nullptr, least);
    }
}

} // namespace panelbook
