// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/seal.h"

#include <sodium.h>

namespace panelbook {

namespace {

unsigned char* writable(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* readable(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

void initialiseCryptography()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
}

QByteArray signedBytes(const Seal& seal)
{
    QByteArray bytes;
    appendCanonical(bytes, std::int64_t{seal.version});
    appendCanonical(bytes, sqlText(seal.algorithm));
    appendCanonical(bytes, SqlBlob{seal.publicKey});
    appendCanonical(bytes, sqlText(seal.signer));
    appendCanonical(bytes, sqlText(seal.sealedAt));
    appendCanonical(bytes, seal.previous.isEmpty() ? SqlValue() : SqlValue(SqlBlob{seal.previous}));
    appendCanonical(bytes, seal.counter);
    appendCanonical(bytes, SqlBlob{seal.digest});
    return bytes;
}

SigningKey SigningKey::create()
{
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), static_cast<size_t>(seed.size()));
    SigningKey key = fromSeed(seed);
    sodium_memzero(seed.data(), static_cast<size_t>(seed.size()));
    return key;
}

SigningKey SigningKey::fromSeed(const QByteArray& seed)
{
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    SigningKey key;
    key.m_publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    key.m_secretKey.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(writable(key.m_publicKey), writable(key.m_secretKey), readable(seed));
    return key;
}

SigningKey::SigningKey(SigningKey&& other) noexcept
    : m_publicKey(std::move(other.m_publicKey)),
      m_secretKey(std::move(other.m_secretKey))
{
}

SigningKey::~SigningKey()
{
    if (!m_secretKey.isEmpty())
        sodium_memzero(m_secretKey.data(), static_cast<size_t>(m_secretKey.size()));
}

QByteArray SigningKey::seed() const
{
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    crypto_sign_ed25519_sk_to_seed(writable(seed), readable(m_secretKey));
    return seed;
}

void SigningKey::sign(Seal& seal) const
{
    seal.publicKey = m_publicKey;
    const QByteArray bytes = signedBytes(seal);
    seal.signature.resize(crypto_sign_BYTES);
    crypto_sign_detached(writable(seal.signature), nullptr, readable(bytes),
                         static_cast<unsigned long long>(bytes.size()), readable(m_secretKey));
}

bool signatureHolds(const Seal& seal)
{
    if (seal.publicKey.size() != crypto_sign_PUBLICKEYBYTES || seal.signature.size() != crypto_sign_BYTES)
        return false;
    const QByteArray bytes = signedBytes(seal);
    return crypto_sign_verify_detached(readable(seal.signature), readable(bytes),
                                       static_cast<unsigned long long>(bytes.size()),
                                       readable(seal.publicKey)) == 0;
}

QString fingerprint(const QByteArray& publicKey)
{
    const QString hex = QString::fromLatin1(blake2b256(publicKey).left(8).toHex()).toUpper();
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups.append(hex.mid(i, 4));
    return groups.join(u' ');
}

} // namespace panelbook
