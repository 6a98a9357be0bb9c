// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"
#include "services/contentlibrary.h"
#include "services/demo/demorandom.h"

namespace panelbook {

/// Believable interviews with people who clearly do not exist, newest first: one planned for later today, one
/// that waits for its recommendation, a few that were cancelled or where nobody came, all others complete and
/// ready to be sealed. About 1.6 notes a planned minute. Pure: the same seed and the same day give the same
/// interviews.
class DemoInterviews
{
public:
    DemoInterviews(const ContentLibrary& library, quint64 seed, const QDateTime& now);

    Session next();

private:
    struct Plan
    {
        Kit kit;
        Rubric rubric;
        Level level = Level::L4;
        QList<PlannedQuestion> questions;
    };
    static QList<Plan> plansFrom(const ContentLibrary& library);

    Interview frame();
    QString candidateName() const;
    QDateTime slot() const;

    QList<Plan> m_plans;
    DemoRandom m_random;
    QDateTime m_now;
    int m_index = -1;
    CandidateId m_candidate = CandidateId::create();
};

} // namespace panelbook
