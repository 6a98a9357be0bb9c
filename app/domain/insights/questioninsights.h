// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/insight.h"
#include "domain/insights/interviewrecord.h"

namespace panelbook {

/// What the interviews in which a question was asked say about it.
struct QuestionInsights
{
    QString id;
    QString title; ///< as it read when it was last asked
    int uses = 0;
    double planned = 0; ///< mean minutes, where it was planned
    double spent = 0;   ///< mean minutes
    Insight discrimination;
};

/// Every question that was asked, the most used first. Pure.
QList<QuestionInsights> questionInsights(const QList<InterviewRecord>& records);

} // namespace panelbook
