// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/insight.h"
#include "domain/insights/interviewrecord.h"

#include <array>

namespace panelbook {

/// How long a part of the agenda took on average.
struct SegmentTime
{
    QString segment;
    int n = 0;
    double planned = 0; ///< minutes
    double spent = 0;   ///< minutes
};

/// What the interviews of one person say about how they interview.
struct InterviewerInsights
{
    QString interviewer;
    int interviews = 0;
    std::array<int, 5> distribution{}; ///< by RatingValue; [0] is "not assessed"
    QList<double> means;               ///< the mean rating of each interview that has one, oldest first
    QList<Insight> figures;            ///< drift, halo, contrast, severity
    QList<SegmentTime> segments;       ///< those timed often enough, the most frequent first
    int ratings() const { return distribution[1] + distribution[2] + distribution[3] + distribution[4]; }
};

/// Pure. `records` are all of the book: severity takes those of the others too. Names are compared without
/// regard to case.
InterviewerInsights interviewerInsights(const QList<InterviewRecord>& records, const QString& interviewer);

/// Who interviewed most often; empty without records.
QString mostFrequentInterviewer(const QList<InterviewRecord>& records);

} // namespace panelbook
