// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace panelbook {

/// A colleague's signing key.
struct KnownKey
{
    QByteArray publicKey;
    QString name;     ///< what the user calls its owner
    QString signedAs; ///< the name in the first seal that was seen of it
    QDateTime firstSeen;
    std::optional<QDateTime> confirmed; ///< when its fingerprint was compared aloud

    /// Whether somebody of this name, as it is signed or as the user calls them, is meant by this key.
    bool isOf(const QString& person) const;
    bool operator==(const KnownKey&) const = default;
};

/// What is known of the key of a seal.
struct KeyStanding
{
    enum class Kind {
        Own,
        Compared,  ///< known, and compared aloud
        Seen,      ///< known from before, never compared
        First,     ///< never seen
        OtherName, ///< known, but as that of somebody else
        Changed,   ///< the name is known, with a key that came before this one; stays until it is compared
    };
    Kind kind = Kind::First;
    /// The entry of this key; of Changed, that of the key that was known for the name. None for Own and
    /// First, and when the name is the user's own.
    std::optional<KnownKey> known;
};

/// The one rule of trust on first use. `own` is the user's own key and name, if there is one; the times of
/// that entry mean nothing.
KeyStanding keyStanding(const QByteArray& publicKey, const QString& signer, const QList<KnownKey>& keys,
                        const std::optional<KnownKey>& own = std::nullopt);

} // namespace panelbook
