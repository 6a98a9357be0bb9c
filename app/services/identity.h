// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/scoring/seal.h"

#include <optional>

namespace panelbook {

/// The person who seals with this book: a name and a key pair in `<book>.identity` (JSON, mode 0600). The
/// secret seed lies there in the clear, or encrypted with a key from a passphrase (Argon2id,
/// XChaCha20-Poly1305).
class Identity
{
public:
    /// Reads the file; nothing when there is none yet. Errors: ReadFailed, InvalidInput.
    static Result<std::optional<Identity>> load(const QString& file);
    /// Makes a new key pair and writes the file durably. An empty passphrase leaves the seed in the clear.
    static Result<Identity> create(const QString& file, const QString& name, const QString& passphrase = {});

    const QString& name() const { return m_name; }
    const QByteArray& publicKey() const { return m_publicKey; }
    bool needsPassphrase() const { return !m_salt.isEmpty(); }
    /// Errors: WrongPassphrase.
    Result<SigningKey> unlock(const QString& passphrase = {}) const;

private:
    QString m_name;
    QByteArray m_publicKey;
    QByteArray m_secret; ///< the seed, or its ciphertext with nonce
    QByteArray m_salt;   ///< empty when in the clear
};

} // namespace panelbook
