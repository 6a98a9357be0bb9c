// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/scorecard.h"
#include "services/identity.h"
#include "services/verification.h"
#include "services/workspace.h"

namespace panelbook {

/// Seals, amends and verifies scorecards.
class SealScorecards
{
public:
    explicit SealScorecards(Workspace& workspace) : m_workspace(workspace) {}

    /// Signs the interview's scorecard. Makes the identity at first use with `name` (or the interviewer's
    /// name). Errors: RefusedByRule with all that is missing; WrongPassphrase. Commits with synchronous=FULL.
    Result<void> seal(InterviewId id, const QString& name = {}, const QString& passphrase = {},
                      const void* initiator = nullptr);
    /// Adds a signed amendment to a sealed scorecard. Errors: RefusedByRule when it is unsealed or the text
    /// empty.
    Result<void> amend(InterviewId id, const QString& text, const QString& passphrase = {},
                       const void* initiator = nullptr);

    /// Checks a .scorecard file; needs no book. `ownKey` marks the signer as known.
    static Verification verify(const QString& file, const QByteArray& ownKey = {});

private:
    Result<Identity> identity(const QString& name, const QString& passphrase) const;
    Result<void> signAndStore(Stores& stores, InterviewId id, Seal seal, const SigningKey& key);

    Workspace& m_workspace;
};

} // namespace panelbook
