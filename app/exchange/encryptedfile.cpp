// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encryptedfile.h"

#include <sodium.h>

#include <QtEndian>

#include <optional>

namespace panelbook {

namespace {

constexpr char magic[] = "PBKENC\x01";
constexpr qsizetype magicSize = sizeof magic - 1;
constexpr char byPassphrase = 'P';
constexpr char byKey = 'K';
constexpr qsizetype costAt = magicSize + 1;
constexpr qsizetype saltAt = costAt + 2 * qsizetype{sizeof(quint32)};
constexpr qsizetype checkAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype streamKeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype sealedKeySize = streamKeySize + crypto_box_SEALBYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype chunkSize = 64 * 1024;
constexpr qsizetype tagSize = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const QByteArray& bytes, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData()) + from;
}

unsigned long long length(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/// Secret bytes, wiped when they are no longer needed.
class Secret
{
public:
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(Secret&& other) noexcept : m_bytes(std::move(other.m_bytes)) {}
    Secret& operator=(Secret&&) = delete;
    ~Secret()
    {
        if (!m_bytes.isEmpty())
            sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    }

    QByteArray& bytes() { return m_bytes; }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

tl::unexpected<Error> refused(const QString& name, const char* why)
{
    return failure(ErrorKind::InvalidInput, name, QString::fromLatin1(why));
}

/// Nothing when there is not as much memory as that.
std::optional<Secret> keyFrom(const QString& passphrase, const QByteArray& salt, const PassphraseCost& cost)
{
    const Secret secret(passphrase.normalized(QString::NormalizationForm_C).toUtf8());
    Secret key(QByteArray(streamKeySize, '\0'));
    const int code = crypto_pwhash(raw(key.bytes()), length(key.bytes()), secret.bytes().constData(),
                                   length(secret.bytes()), raw(salt), cost.passes,
                                   size_t{cost.kibibytes} * 1024, crypto_pwhash_ALG_ARGON2ID13);
    return code == 0 ? std::optional(std::move(key)) : std::nullopt;
}

QByteArray checkOf(const QByteArray& header, const Secret& key)
{
    QByteArray check(crypto_generichash_BYTES, '\0');
    crypto_generichash(raw(check), static_cast<size_t>(check.size()), raw(header), length(header),
                       raw(key.bytes()), static_cast<size_t>(key.bytes().size()));
    return check;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// `header`, and the content behind it as a stream.
QByteArray withStream(QByteArray header, const QByteArray& content, const Secret& key)
{
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray start(streamHeaderSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(start), raw(key.bytes()));
    QByteArray file = std::move(header) + start;
    file.reserve(file.size() + content.size() + (content.size() / chunkSize + 1) * tagSize);
    qsizetype at = 0;
    do {
        const qsizetype size = std::min(chunkSize, content.size() - at);
        const bool last = at + size == content.size();
        const qsizetype end = file.size();
        file.resize(end + size + tagSize);
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(file) + end, nullptr, raw(content, at), static_cast<unsigned long long>(size),
            nullptr, 0, last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        at += size;
    } while (at < content.size());
    sodium_memzero(&state, sizeof state);
    return file;
}

/// The content of the stream that begins at `from`.
Result<QByteArray> streamContent(const QByteArray& file, qsizetype from, const QString& name,
                                 const Secret& key)
{
    crypto_secretstream_xchacha20poly1305_state state;
    if (file.size() < from + streamHeaderSize + tagSize)
        return refused(name, "the encrypted file is cut off");
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(file, from), raw(key.bytes())) != 0)
        return refused(name, "the encrypted file was changed");
    QByteArray content;
    content.reserve(file.size() - from);
    unsigned char tag = 0;
    for (qsizetype at = from + streamHeaderSize; at < file.size();) {
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            return refused(name, "something was added behind the end of the encrypted file");
        const qsizetype size = std::min(chunkSize + tagSize, file.size() - at);
        const qsizetype end = content.size();
        if (size < tagSize)
            return refused(name, "the encrypted file is cut off");
        content.resize(end + size - tagSize);
        if (crypto_secretstream_xchacha20poly1305_pull(&state, raw(content) + end, nullptr, &tag,
                                                       raw(file, at), static_cast<unsigned long long>(size),
                                                       nullptr, 0) != 0)
            return refused(name, "the encrypted file was changed");
        at += size;
    }
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return refused(name, "the encrypted file is cut off");
    return content;
}

std::optional<Error> tooLarge(const QString& name, qsizetype size)
{
    if (size <= maxEncryptedContent)
        return {};
    return refused(name, "encrypted files hold at most 256 MiB").value();
}

/// Why a file cannot be opened this way, before anything of it is computed.
std::optional<Error> problemOf(const QByteArray& file, const QString& name, char opensBy,
                               qsizetype headerSize)
{
    if (!isEncryptedFile(file))
        return refused(name, "it is no encrypted file that this version knows").value();
    if (file.at(magicSize) != opensBy)
        return refused(name, opensBy == byKey ? "it opens with a passphrase, not with a key"
                                              : "it opens with its recipient's key, not with a passphrase")
            .value();
    if (file.size() < headerSize + streamHeaderSize + tagSize)
        return refused(name, "the encrypted file is cut off").value();
    return tooLarge(name, file.size() - headerSize - streamHeaderSize - tagSize);
}

std::optional<PassphraseCost> readCost(const QByteArray& file)
{
    const PassphraseCost most;
    const PassphraseCost cost{qFromBigEndian<quint32>(file.constData() + costAt),
                              qFromBigEndian<quint32>(file.constData() + costAt + sizeof(quint32))};
    const bool sound = cost.passes >= crypto_pwhash_OPSLIMIT_MIN && cost.passes <= most.passes &&
                       cost.kibibytes >= crypto_pwhash_MEMLIMIT_MIN / 1024 &&
                       cost.kibibytes <= most.kibibytes;
    return sound ? std::optional(cost) : std::nullopt;
}

} // namespace

Result<QByteArray> encryptWithPassphrase(const QByteArray& content, const QString& passphrase,
                                         const PassphraseCost& cost)
{
    if (const auto error = tooLarge({}, content.size()))
        return failure(*error);
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    const auto key = keyFrom(passphrase, salt, cost);
    if (!key)
        return failure(ErrorKind::WriteFailed, QStringLiteral("encryption"),
                       QStringLiteral("not enough memory"));
    const QByteArray header = QByteArray(magic, magicSize) + byPassphrase + bigEndian(cost.passes) +
                              bigEndian(cost.kibibytes) + salt;
    return withStream(header + checkOf(header, *key), content, *key);
}

Result<QByteArray> encryptForKey(const QByteArray& content, const QByteArray& publicKey)
{
    if (const auto error = tooLarge({}, content.size()))
        return failure(*error);
    QByteArray recipient(crypto_box_PUBLICKEYBYTES, '\0');
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES ||
        crypto_sign_ed25519_pk_to_curve25519(raw(recipient), raw(publicKey)) != 0)
        return refused(fingerprint(publicKey), "it is no key that a file can be encrypted for");
    Secret key(QByteArray(streamKeySize, '\0'));
    crypto_secretstream_xchacha20poly1305_keygen(raw(key.bytes()));
    QByteArray sealedKey(sealedKeySize, '\0');
    if (crypto_box_seal(raw(sealedKey), raw(key.bytes()), length(key.bytes()), raw(recipient)) != 0)
        return refused(fingerprint(publicKey), "it is no key that a file can be encrypted for");
    return withStream(QByteArray(magic, magicSize) + byKey + sealedKey, content, key);
}

bool isEncryptedFile(const QByteArray& file)
{
    return file.size() > magicSize && file.startsWith(QByteArrayView(magic, magicSize));
}

bool opensWithPassphrase(const QByteArray& file)
{
    return isEncryptedFile(file) && file.at(magicSize) == byPassphrase;
}

Result<QByteArray> decryptWithPassphrase(const QByteArray& file, const QString& name,
                                         const QString& passphrase)
{
    constexpr qsizetype headerSize = checkAt + crypto_generichash_BYTES;
    if (const auto problem = problemOf(file, name, byPassphrase, headerSize))
        return failure(*problem);
    const auto cost = readCost(file);
    if (!cost)
        return refused(name, "its passphrase would cost more memory or time than Panelbook gives");
    const auto key = keyFrom(passphrase, file.mid(saltAt, crypto_pwhash_SALTBYTES), *cost);
    if (!key)
        return failure(ErrorKind::ReadFailed, name, QStringLiteral("not enough memory"));
    const QByteArray check = checkOf(file.left(checkAt), *key);
    if (sodium_memcmp(check.constData(), file.constData() + checkAt, crypto_generichash_BYTES) != 0)
        return failure(ErrorKind::WrongPassphrase, name);
    return streamContent(file, headerSize, name, *key);
}

Result<QByteArray> decryptWithKey(const QByteArray& file, const QString& name, const SigningKey& key)
{
    constexpr qsizetype headerSize = magicSize + 1 + sealedKeySize;
    if (const auto problem = problemOf(file, name, byKey, headerSize))
        return failure(*problem);
    const Secret seed(key.seed());
    QByteArray signingPublic(crypto_sign_PUBLICKEYBYTES, '\0');
    Secret signingSecret(QByteArray(crypto_sign_SECRETKEYBYTES, '\0'));
    crypto_sign_seed_keypair(raw(signingPublic), raw(signingSecret.bytes()), raw(seed.bytes()));
    QByteArray boxPublic(crypto_box_PUBLICKEYBYTES, '\0');
    Secret boxSecret(QByteArray(crypto_box_SECRETKEYBYTES, '\0'));
    crypto_sign_ed25519_sk_to_curve25519(raw(boxSecret.bytes()), raw(signingSecret.bytes()));
    crypto_scalarmult_base(raw(boxPublic), raw(boxSecret.bytes()));
    Secret streamKey(QByteArray(streamKeySize, '\0'));
    if (crypto_box_seal_open(raw(streamKey.bytes()), raw(file, magicSize + 1), sealedKeySize, raw(boxPublic),
                             raw(boxSecret.bytes())) != 0)
        return refused(name, "it was encrypted for another key, or changed");
    return streamContent(file, headerSize, name, streamKey);
}

} // namespace panelbook
