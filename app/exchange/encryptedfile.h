// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/scoring/seal.h"

#include <QByteArray>

namespace panelbook {

/// A file that leaves the machine, readable with a passphrase or by the owner of a signing key alone.
///
/// Layout, integers big-endian: "PBKENC", version 1, then how it opens, then libsodium's secretstream
/// (XChaCha20-Poly1305): its 24-byte header and chunks of 64 KiB, of which the last one alone has TAG_FINAL.
///  - 'P', passes of Argon2id (u32), KiB of memory (u32), salt (16), check (32). The stream key is Argon2id
///  of
///    the passphrase (NFC, UTF-8); the check is BLAKE2b-256, keyed by it, over all bytes before, so a file
///    has one key that opens it and costs cannot be swapped.
///  - 'K', a sealed box (80) with the stream key, to the X25519 form of an Ed25519 key.

/// What the two functions below take and give at most, in bytes; the value and its ciphertext are in memory.
inline constexpr qsizetype maxEncryptedContent = 256LL * 1024 * 1024;

/// What it costs to try one passphrase.
struct PassphraseCost
{
    quint32 passes = 3; ///< with the memory: libsodium's MODERATE, about half a second
    quint32 kibibytes = 256 * 1024;
};

/// Errors: InvalidInput (too large, no key of Ed25519), WriteFailed (no memory for Argon2id).
Result<QByteArray> encryptWithPassphrase(const QByteArray& content, const QString& passphrase,
                                         const PassphraseCost& cost = {});
Result<QByteArray> encryptForKey(const QByteArray& content, const QByteArray& publicKey);

/// Whether it begins as an encrypted file does.
bool isEncryptedFile(const QByteArray& file);
/// Whether a passphrase opens it, and not a key.
bool opensWithPassphrase(const QByteArray& file);

/// The content, if nothing was changed, cut off or added. `name` is what errors call the file. A file that
/// asks for more than the default cost is refused before any memory is taken.
/// Errors: InvalidInput with what does not hold; WrongPassphrase, also when salt or cost were changed.
Result<QByteArray> decryptWithPassphrase(const QByteArray& file, const QString& name,
                                         const QString& passphrase);
Result<QByteArray> decryptWithKey(const QByteArray& file, const QString& name, const SigningKey& key);

} // namespace panelbook
