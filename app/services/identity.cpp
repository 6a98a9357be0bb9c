// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity.h"

#include "base/stagedfile.h"

#include <sodium.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace panelbook {

namespace {

QByteArray bytesOf(const QJsonObject& json, const char* key)
{
    return QByteArray::fromHex(json.value(QLatin1String(key)).toString().toLatin1());
}

QString hexOf(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

/// Argon2id at libsodium's MODERATE cost; empty when memory does not suffice.
QByteArray keyFrom(const QString& passphrase, const QByteArray& salt)
{
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    QByteArray secret = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int code = crypto_pwhash(raw(key), static_cast<unsigned long long>(key.size()), secret.constData(),
                                   static_cast<unsigned long long>(secret.size()), raw(salt),
                                   crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE,
                                   crypto_pwhash_ALG_ARGON2ID13);
    wipe(secret);
    return code == 0 ? key : QByteArray();
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

/// Nonce and ciphertext of the seed.
QByteArray encrypted(const QByteArray& seed, const QByteArray& key)
{
    const QByteArray nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    QByteArray cipher(seed.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(cipher), nullptr, raw(seed),
                                               static_cast<unsigned long long>(seed.size()), nullptr, 0,
                                               nullptr, raw(nonce), raw(key));
    return nonce + cipher;
}

/// The seed, or nothing when the key does not fit.
QByteArray decrypted(const QByteArray& box, const QByteArray& key)
{
    constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    const QByteArray cipher = box.mid(nonceSize);
    if (cipher.size() != qsizetype{crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES})
        return {};
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(seed), nullptr, nullptr, raw(cipher), static_cast<unsigned long long>(cipher.size()), nullptr, 0,
        raw(box), raw(key));
    return code == 0 ? seed : QByteArray();
}

} // namespace

Result<std::optional<Identity>> Identity::load(const QString& file)
{
    if (!QFileInfo::exists(file))
        return std::nullopt;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return failure(ErrorKind::ReadFailed, file, in.errorString());
    const QJsonObject json = QJsonDocument::fromJson(in.read(65536)).object();
    Identity identity;
    identity.m_name = json.value(QLatin1String("name")).toString();
    identity.m_publicKey = bytesOf(json, "public_key");
    identity.m_secret = bytesOf(json, "secret");
    identity.m_salt = bytesOf(json, "salt");
    const bool sound =
        json.value(QLatin1String("schema")).toString() == QLatin1String("panelbook.identity/1") &&
        identity.m_publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
        identity.m_secret.size() >= crypto_sign_SEEDBYTES &&
        (identity.m_salt.isEmpty() || identity.m_salt.size() == crypto_pwhash_SALTBYTES);
    if (!sound)
        return failure(ErrorKind::InvalidInput, file, QStringLiteral("it is no identity file of Panelbook"));
    return identity;
}

Result<Identity> Identity::create(const QString& file, const QString& name, const QString& passphrase)
{
    const SigningKey key = SigningKey::create();
    Identity identity;
    identity.m_name = name;
    identity.m_publicKey = key.publicKey();
    QByteArray seed = key.seed();
    if (passphrase.isEmpty()) {
        identity.m_secret = seed;
    } else {
        identity.m_salt = randomBytes(crypto_pwhash_SALTBYTES);
        QByteArray box = keyFrom(passphrase, identity.m_salt);
        if (box.isEmpty())
            return failure(ErrorKind::WriteFailed, file,
                           QStringLiteral("not enough memory to protect the key"));
        identity.m_secret = encrypted(seed, box);
        wipe(box);
    }
    wipe(seed);
    const QJsonObject json{{QStringLiteral("schema"), QStringLiteral("panelbook.identity/1")},
                           {QStringLiteral("name"), name},
                           {QStringLiteral("public_key"), hexOf(identity.m_publicKey)},
                           {QStringLiteral("secret"), hexOf(identity.m_secret)},
                           {QStringLiteral("salt"), hexOf(identity.m_salt)}};
    if (const auto written = writeDurably(file, QJsonDocument(json).toJson()); !written)
        return failure(written.error());
    return identity;
}

Result<SigningKey> Identity::unlock(const QString& passphrase) const
{
    QByteArray seed = m_secret;
    if (needsPassphrase()) {
        QByteArray box = keyFrom(passphrase, m_salt);
        seed = box.isEmpty() ? QByteArray() : decrypted(m_secret, box);
        wipe(box);
    }
    if (seed.size() != crypto_sign_SEEDBYTES)
        return failure(ErrorKind::WrongPassphrase, m_name);
    SigningKey key = SigningKey::fromSeed(seed);
    wipe(seed);
    return key;
}

} // namespace panelbook
