// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/seal.h"

namespace panelbook {

/// A scorecard's seal, given away before its content: it binds the signer to the content and tells nothing of
/// it. As a file: JSON, "panelbook.commitment/1".
struct Commitment
{
    QString loop;
    QString candidate;
    QString interviewer;
    Seal seal;

    bool operator==(const Commitment&) const = default;
};

QByteArray commitmentFile(const Commitment& commitment);
/// Errors: InvalidInput when it is no such file or the signature does not hold.
Result<Commitment> commitmentFromFile(const QByteArray& bytes);

} // namespace panelbook
