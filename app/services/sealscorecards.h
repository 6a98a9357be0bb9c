// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/scorecard.h"
#include "services/identity.h"
#include "services/workspace.h"

namespace panelbook {

/// Seals and amends scorecards.
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

    /// How many seals a key has given in this book, erased ones included: the counter of its chain.
    Result<std::int64_t> chainLength(const QByteArray& publicKey) const;

    /// A name and the key that signs with it.
    struct Signer
    {
        QString name;
        SigningKey key;
    };
    /// The book's own signer; made with `name` when there is none yet. Errors: WrongPassphrase, WriteFailed.
    Result<Signer> signer(const QString& name, const QString& passphrase = {}) const;
    /// Signs a session inside a transaction that is already open, as of `at`, and stores seal and event.
    /// The caller has made sure that nothing is missing.
    static void sealInto(Stores& stores, Session& session, const Signer& signer, const QDateTime& at);
    /// The seal as the next link of the signer's chain: number and digest are the caller's.
    static Seal linked(const Stores& stores, Seal seal, const Signer& signer, const QDateTime& at);

private:
    static void signAndStore(Stores& stores, InterviewId id, const Seal& seal, const Signer& signer,
                             const QDateTime& at);

    Workspace& m_workspace;
};

} // namespace panelbook
