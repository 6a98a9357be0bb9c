// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace panelbook {

/// What verifying a scorecard file found.
struct Verification
{
    bool valid = false;
    bool readable = true; ///< false: no scorecard file at all, or it cannot be read
    QString reason;       ///< one sentence: what holds, or what failed
    QString signer;
    QByteArray publicKey; ///< of whoever sealed it; empty when it is not sealed
    QString fingerprint;
    QString sealedAt;
    int amendments = 0;
};

/// Reads a file as hostile input and checks its seals: signature, digest over the content, chain of
/// amendments. Needs no book; whose key it is, KnownKeys tell.
Verification verifyScorecardFile(const QString& file);

} // namespace panelbook
