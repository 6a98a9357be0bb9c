// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/knownkey.h"
#include "services/workspace.h"

namespace panelbook {

/// Colleagues' signing keys: trusted on first use, compared aloud, renamed, forgotten.
class KnownKeys
{
public:
    explicit KnownKeys(Workspace& workspace) : m_workspace(workspace) {}

    /// By name.
    Result<QList<KnownKey>> list() const;
    /// The one key whose fingerprint begins with what was typed (blanks do not matter), or whose name it is.
    /// Errors: UnknownName, AmbiguousName.
    Result<KnownKey> resolve(const QString& typed) const;
    /// What is known of a key that signs as `signer`; changes nothing.
    Result<KeyStanding> standing(const QByteArray& publicKey, const QString& signer) const;
    /// The same, and from now on the key is known. A read-only book learns nothing.
    Result<KeyStanding> meet(const QByteArray& publicKey, const QString& signer,
                             const void* initiator = nullptr);

    /// The fingerprint was compared aloud, today.
    Result<void> confirm(const QByteArray& publicKey, const void* initiator = nullptr);
    /// Errors: InvalidInput (1 to 200 characters).
    Result<void> rename(const QByteArray& publicKey, const QString& name, const void* initiator = nullptr);
    Result<void> forget(const QByteArray& publicKey, const void* initiator = nullptr);

private:
    template <typename F>
    Result<void> change(const QByteArray& publicKey, const void* initiator, F apply);

    Workspace& m_workspace;
};

/// One sentence on what is known of the key of `signer`, and what to do; times are in local time.
QString standingText(const KeyStanding& standing, const QString& signer);

} // namespace panelbook
