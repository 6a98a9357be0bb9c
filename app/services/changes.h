// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QFlags>
#include <QSet>

namespace panelbook {

/// Why a transaction is made: for the audit trail, and so that the GUI knows what it may skip.
enum class Operation {
    PlanInterview,
    ConductInterview,
    Type,            ///< note text while it is typed: no undo record, no audit row, no refresh
    ChangeInterview, ///< cancel, no-show, reopen …
    DeleteInterview,
    SealScorecard,
    AmendScorecard,
    ChangeCandidate,
    EraseCandidate,
    PlayScript,
    Import,
    ChangeBank,  ///< one's own questions, kits and rubrics, marks
    ChangeKeys,  ///< colleagues' signing keys
    ChangePanel, ///< the scorecards of others, whom a panel waits for, keys that were confirmed
    DecidePanel,
};

/// What a transaction changed: the only thing that the core tells the GUI.
struct Changes
{
    enum Subject {
        Interviews = 1, ///< lists of interviews: state, times, ratings, names
        Session = 2,    ///< events, notes, links of the named interviews
        Candidates = 4,
        Bank = 8,    ///< one's own questions, kits and rubrics, marks
        Keys = 16,   ///< colleagues' signing keys, one's own identity
        Panels = 32, ///< loops and the scorecards of others
        Everything = 63,
    };
    Q_DECLARE_FLAGS(Subjects, Subject)

    Subjects subjects;
    QSet<InterviewId> interviews;

    void merge(const Changes& other)
    {
        subjects |= other.subjects;
        interviews.unite(other.interviews);
    }
};
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes::Subjects)

} // namespace panelbook
