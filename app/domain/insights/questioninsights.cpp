// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/questioninsights.h"

#include "domain/insights/linefit.h"

#include <QMap>

#include <algorithm>

namespace panelbook {

namespace {

QuestionInsights insightsOf(const QList<InterviewRecord::QuestionUse>& uses)
{
    QuestionInsights insights;
    insights.id = uses.last().question;
    insights.title = uses.last().title;
    insights.uses = static_cast<int>(uses.size());
    QList<double> own;
    QList<double> others;
    int planned = 0;
    for (const auto& use : uses) {
        insights.spent += use.spent / insights.uses;
        insights.planned += use.planned;
        planned += use.planned > 0 ? 1 : 0;
        if (use.means) {
            own.append(use.means->own);
            others.append(use.means->others);
        }
    }
    insights.planned /= std::max(1, planned);
    insights.discrimination = insightOf(InsightKind::Discrimination, own.size(), correlation(own, others));
    return insights;
}

} // namespace

QList<QuestionInsights> questionInsights(const QList<InterviewRecord>& records)
{
    QMap<QString, QList<InterviewRecord::QuestionUse>> uses;
    for (const InterviewRecord& record : records) {
        for (const auto& use : record.questions)
            uses[use.question].append(use);
    }
    QList<QuestionInsights> all;
    for (const auto& ofOne : uses)
        all.append(insightsOf(ofOne));
    std::stable_sort(all.begin(), all.end(),
                     [](const QuestionInsights& a, const QuestionInsights& b) { return a.uses > b.uses; });
    return all;
}

} // namespace panelbook
