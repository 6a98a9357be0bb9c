// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace panelbook {

struct ScorecardContent;

/// What verifying a scorecard file found.
struct Verification
{
    bool valid = false;
    bool readable = true; ///< false: it, or what it was encrypted from, cannot be read
    QString reason;       ///< one sentence: what holds, or what failed
    QString signer;
    QByteArray publicKey; ///< of whoever sealed it; empty when it is not sealed
    QString fingerprint;
    QString sealedAt;
    int amendments = 0;
};

/// Reads a file as hostile input and checks its seals: signature, digest over the content, chain of
/// amendments. Needs no book; whose key it is, KnownKeys tell. `passphrase` opens a file that is encrypted.
Verification verifyScorecardFile(const QString& file, const QString& passphrase = {});

/// What does not hold of the seals of a file's content, in one sentence; empty = all of them hold.
QString sealProblem(const ScorecardContent& content);

} // namespace panelbook
