// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/interviewerinsights.h"
#include "domain/insights/questioninsights.h"
#include "ui/pages/insights/insightcard.h"

#include <functional>

namespace panelbook {

/// The cards of one interviewer: ratings, their course in time, figures, parts.
QList<InsightContent> contentsOf(const InterviewerInsights& insights);
/// The card of the questions that were asked most often; `isLeaked` says which are known outside.
InsightContent contentOf(const QList<QuestionInsights>& questions,
                         const std::function<bool(const QString& question)>& isLeaked);

} // namespace panelbook
