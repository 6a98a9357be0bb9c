// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/scorecard.h"
#include "services/identity.h"
#include "services/workspace.h"

namespace panelbook {

/// What verifying a scorecard file found.
struct Verification
{
    bool valid = false;
    bool readable = true;    ///< false: no scorecard file at all, or it cannot be read
    QString reason;          ///< one sentence: what holds, or what failed
    QString signer;
    QString fingerprint;
    bool known = false;      ///< the key is this book's own
    QString sealedAt;
    int amendments = 0;
};

/// Seals, amends and verifies scorecards.
class SealScorecards
{
public:
    explicit SealScorecards(Workspace& workspace) : m_workspace(workspace) {}

    /// Signs the interview's scorecard. Makes the identity at first use with `name` (or the interviewer's name).
    /// Errors: RefusedByRule with all that is missing; WrongPassphrase. Commits with synchronous=FULL.
    Result<void> seal(InterviewId id, const QString& name = {}, const QString& passphrase = {}, const void* initiator = nullptr);
    /// Adds a signed amendment to a sealed scorecard. Errors: RefusedByRule when it is unsealed or the text empty.
    Result<void> amend(InterviewId id, const QString& text, const QString& passphrase = {}, const void* initiator = nullptr);

    /// Checks a .scorecard file; needs no book. `ownKey` marks the signer as known.
    static Verification verify(const QString& file, const QByteArray& ownKey = {});

private:
    Result<Seal> sign(Seal seal, const QString& name, const QString& passphrase);

    Workspace& m_workspace;
};

} // namespace panelbook
