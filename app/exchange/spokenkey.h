// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace panelbook {

/// A key's fingerprint to read aloud: eight of the passphrase words, 11 bits each, from the first 88 bits of
/// BLAKE2b-256 of the public key; the digits of fingerprint() are the first 64 of the same bits.
QString spokenFingerprint(const QByteArray& publicKey);

} // namespace panelbook
