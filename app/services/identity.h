// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/scoring/seal.h"

#include <optional>

namespace panelbook {

/// The person who seals with this book: a name, a mail address and a key pair in `<book>.identity` (JSON,
/// mode 0600). The secret seed lies there in the clear, or encrypted with a key from a passphrase (Argon2id,
/// XChaCha20-Poly1305). A value: what changes it returns another, which write() makes durable.
class Identity
{
public:
    /// Reads the file; nothing when there is none yet. Errors: ReadFailed, InvalidInput.
    static Result<std::optional<Identity>> load(const QString& file);
    /// From the bytes of such a file; `name` is what errors call it. Errors: InvalidInput, also when the
    /// public key is not that of a seed in the clear.
    static Result<Identity> fromJson(const QByteArray& json, const QString& name);
    /// Makes a new key pair and writes the file durably. An empty passphrase leaves the seed in the clear.
    static Result<Identity> create(const QString& file, const QString& name, const QString& passphrase = {});

    const QString& name() const { return m_name; }
    /// May be empty; no part of a seal.
    const QString& mail() const { return m_mail; }
    const QByteArray& publicKey() const { return m_publicKey; }
    bool needsPassphrase() const { return !m_salt.isEmpty(); }
    /// Errors: WrongPassphrase.
    Result<SigningKey> unlock(const QString& passphrase = {}) const;

    /// The name under which it signs from now on. Errors: InvalidInput (a name has 1 to 200 characters).
    Result<Identity> renamed(const QString& name, const QString& mail) const;
    /// The same key behind another passphrase; an empty one leaves it in the clear.
    /// Errors: WrongPassphrase (the current one), WriteFailed (no memory).
    Result<Identity> reprotected(const QString& current, const QString& next) const;

    QByteArray toJson() const;
    /// Durably, mode 0600. Errors: DiskFull, WriteFailed.
    Result<void> write(const QString& file) const;

private:
    /// Lays the seed down behind a passphrase, or in the clear, and wipes it.
    Result<void> protect(QByteArray seed, const QString& passphrase);

    QString m_name;
    QString m_mail;
    QByteArray m_publicKey;
    QByteArray m_secret; ///< the seed, or its ciphertext with nonce
    QByteArray m_salt;   ///< empty when in the clear
};

} // namespace panelbook
