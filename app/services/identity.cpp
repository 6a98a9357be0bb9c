// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity.h"

#include "base/stagedfile.h"

#include <sodium.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace panelbook {

namespace {

struct IdentityText
{
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

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
    const auto identity = fromJson(in.read(65536), file);
    return identity ? Result<std::optional<Identity>>(*identity) : failure(identity.error());
}

Result<Identity> Identity::fromJson(const QByteArray& bytes, const QString& name)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    Identity identity;
    identity.m_name = json.value(QLatin1String("name")).toString();
    identity.m_mail = json.value(QLatin1String("mail")).toString();
    identity.m_publicKey = bytesOf(json, "public_key");
    identity.m_secret = bytesOf(json, "secret");
    identity.m_salt = bytesOf(json, "salt");
    const bool sound =
        json.value(QLatin1String("schema")).toString() == QLatin1String("panelbook.identity/1") &&
        identity.m_publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
        identity.m_secret.size() >= crypto_sign_SEEDBYTES &&
        (identity.m_salt.isEmpty() || identity.m_salt.size() == crypto_pwhash_SALTBYTES);
    if (!sound)
        return failure(ErrorKind::InvalidInput, name, QStringLiteral("it is no identity file of Panelbook"));
    if (!identity.needsPassphrase() && !identity.unlock())
        return failure(ErrorKind::InvalidInput, name, QStringLiteral("its two keys do not belong together"));
    return identity;
}

Result<Identity> Identity::create(const QString& file, const QString& name, const QString& passphrase)
{
    const SigningKey key = SigningKey::create();
    Identity identity;
    identity.m_name = name;
    identity.m_publicKey = key.publicKey();
    if (const auto kept = identity.protect(key.seed(), passphrase); !kept)
        return failure(kept.error());
    if (const auto written = identity.write(file); !written)
        return failure(written.error());
    return identity;
}

Result<void> Identity::protect(QByteArray seed, const QString& passphrase)
{
    m_secret = seed;
    m_salt.clear();
    if (!passphrase.isEmpty()) {
        m_salt = randomBytes(crypto_pwhash_SALTBYTES);
        QByteArray box = keyFrom(passphrase, m_salt);
        if (box.isEmpty())
            return failure(ErrorKind::WriteFailed, m_name,
                           QStringLiteral("not enough memory to protect the key"));
        m_secret = encrypted(seed, box);
        wipe(box);
    }
    wipe(seed);
    return {};
}

Result<Identity> Identity::renamed(const QString& name, const QString& mail) const
{
    const QString cleaned = name.normalized(QString::NormalizationForm_C).simplified();
    if (cleaned.isEmpty() || cleaned.size() > 200)
        return failure(ErrorKind::InvalidInput, QStringLiteral("name"),
                       IdentityText::tr("a name has 1 to 200 characters"));
    Identity identity = *this;
    identity.m_name = cleaned;
    identity.m_mail = mail.simplified();
    return identity;
}

Result<Identity> Identity::reprotected(const QString& current, const QString& next) const
{
    const auto key = unlock(current);
    if (!key)
        return failure(key.error());
    Identity identity = *this;
    const auto kept = identity.protect(key->seed(), next);
    return kept ? Result<Identity>(identity) : failure(kept.error());
}

QByteArray Identity::toJson() const
{
    const QJsonObject json{{QStringLiteral("schema"), QStringLiteral("panelbook.identity/1")},
                           {QStringLiteral("name"), m_name},
                           {QStringLiteral("mail"), m_mail},
                           {QStringLiteral("public_key"), hexOf(m_publicKey)},
                           {QStringLiteral("secret"), hexOf(m_secret)},
                           {QStringLiteral("salt"), hexOf(m_salt)}};
    return QJsonDocument(json).toJson();
}

Result<void> Identity::write(const QString& file) const
{
    return writeDurably(file, toJson());
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
    if (key.publicKey() != m_publicKey)
        return failure(ErrorKind::WrongPassphrase, m_name);
    return key;
}

} // namespace panelbook
