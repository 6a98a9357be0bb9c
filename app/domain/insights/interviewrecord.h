// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"

namespace panelbook {

/// What an interview that took place tells about its interviewer and its questions.
struct InterviewRecord
{
    struct DimensionRating
    {
        QString competency;
        RatingValue rating = RatingValue::NotAssessed;
    };
    struct SegmentUse
    {
        QString segment;
        double planned = 0; ///< minutes
        double spent = 0;   ///< minutes, without pauses
    };
    struct QuestionUse
    {
        QString question;
        QString title;
        double planned = 0; ///< minutes; 0 = asked outside the plan
        double spent = 0;   ///< minutes, without pauses
        /// The mean rating of the dimensions that its notes gave evidence for, and of all others; only where
        /// there are both.
        struct Means
        {
            double own = 0;
            double others = 0;
        };
        std::optional<Means> means;
    };

    CandidateId candidate = CandidateId::create();
    QString interviewer;
    QDateTime started;
    QList<DimensionRating> ratings; ///< in the order of the rubric
    QList<SegmentUse> segments;     ///< those that were entered
    QList<QuestionUse> questions;   ///< those that were asked

    /// Of what was assessed; nothing where nothing was.
    std::optional<double> meanRating() const;
};

InterviewRecord recordOf(const Session& session);

} // namespace panelbook
