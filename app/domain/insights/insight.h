// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/statistic.h"

namespace panelbook {

/// What somebody can learn about their own interviews.
enum class InsightKind {
    Distribution,   ///< how often each rating was given
    Drift,          ///< slope of the mean rating of an interview over ten interviews, in points
    Halo,           ///< intraclass correlation of the ratings within an interview (one way, unbalanced)
    Contrast,       ///< correlation of an interview's mean rating with that of the one before
    Severity,       ///< effect of the interviewer in severity(), in points
    TimeUse,        ///< minutes spent on each part, beside those planned
    Discrimination, ///< correlation of a question's ratings with the others of the same interviews
};

/// "drift".
QString toId(InsightKind kind);
/// A translated name, and what the number means: "points over ten interviews".
QString title(InsightKind kind);
QString meaning(InsightKind kind);
/// The translated sentence that says when not to read it.
QString caution(InsightKind kind);
/// Below this many there are too few to say: ratings (Distribution), shared ratings (Severity), else
/// interviews.
int leastFor(InsightKind kind);

/// One figure about interviews, and on how many it rests.
struct Insight
{
    InsightKind kind = InsightKind::Distribution;
    int n = 0;
    std::optional<Figure> figure; ///< never below leastFor(kind)
};

/// Keeps the figure only where there are enough for one.
Insight insightOf(InsightKind kind, qsizetype n, const std::optional<Figure>& figure);
/// Why an insight has no figure, in one translated sentence.
QString whyNone(const Insight& insight);

} // namespace panelbook
