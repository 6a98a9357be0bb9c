// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/scoring/canonical.h"

#include <QDateTime>

namespace panelbook {

/// A signature over a digest, chained to the signer's seal before it. Proves "unchanged since this key
/// signed it", not the time. Number 0 seals the scorecard, number n the n-th amendment.
struct Seal
{
    int number = 0;
    int version = 1;
    QString algorithm = QStringLiteral("ed25519-blake2b256");
    QByteArray publicKey; ///< 32 bytes
    QString signer;
    QString sealedAt;    ///< UTC, ISO 8601
    QByteArray previous; ///< BLAKE2b-256 of the previous seal's signature; empty for a signer's first
    std::int64_t counter = 1;
    QByteArray digest;    ///< 32 bytes
    QByteArray signature; ///< 64 bytes

    bool operator==(const Seal&) const = default;
};

/// The bytes that are signed: version, algorithm, public key, signer, time, previous seal, counter, digest.
QByteArray signedBytes(const Seal& seal);

/// A person's signing key. The secret key is wiped from memory when the value dies.
class SigningKey
{
public:
    static SigningKey create();
    /// From a 32-byte seed.
    static SigningKey fromSeed(const QByteArray& seed);
    ~SigningKey();
    SigningKey(const SigningKey&) = delete;
    SigningKey& operator=(const SigningKey&) = delete;
    SigningKey(SigningKey&& other) noexcept;
    SigningKey& operator=(SigningKey&&) = delete;

    const QByteArray& publicKey() const { return m_publicKey; }
    QByteArray seed() const;
    /// Fills in public key and signature.
    void sign(Seal& seal) const;

private:
    SigningKey() = default;

    QByteArray m_publicKey;
    QByteArray m_secretKey;
};

/// Whether the signature is that of the seal's own public key over its own fields.
bool signatureHolds(const Seal& seal);

/// Short form for people: "7F3A 91C2 …", the first 8 bytes of BLAKE2b-256 of the public key in groups of
/// four.
QString fingerprint(const QByteArray& publicKey);

/// Must run once before anything above; main() and the test main do it.
void initialiseCryptography();

} // namespace panelbook
