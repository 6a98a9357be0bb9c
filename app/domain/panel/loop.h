// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/interview.h"

namespace panelbook {

using LoopId = Id<struct LoopTag>;

/// The interviews of one candidate for one opening, whose scorecards meet in one debrief.
struct Loop
{
    LoopId id = LoopId::create();
    QString title;
    CandidateId candidate = CandidateId::create();
    QString candidateName;

    bool operator==(const Loop&) const = default;
};

/// One place at the table: who interviews, and how far their scorecard is. Says nothing of its content.
struct Seat
{
    enum State {
        Missing,   ///< nothing has come
        Committed, ///< the seal was announced, the content has not come
        Aside,     ///< signed with another key than this person's: not counted until it is confirmed
        Sealed,
    };

    QString interviewer;
    State state = Missing;
    bool own = false;                     ///< an interview of this book
    std::optional<InterviewId> interview; ///< of the scorecard
    QString signer;
    QByteArray publicKey;
    int amendments = 0;

    bool operator==(const Seat&) const = default;
};

/// Why the contents of a loop's scorecards can or cannot be read.
enum class Openness {
    Open,
    OwnSealMissing,     ///< the reader's own scorecard of the loop is not sealed
    CommitmentsMissing, ///< contents are revealed together, once every committed card is there
};

/// The rule of independence over a loop's seats: nobody reads before their own seal, and where seals were
/// announced first nobody reads before everything that is awaited has come.
Openness openness(const QList<Seat>& seats, bool committed);

} // namespace panelbook
