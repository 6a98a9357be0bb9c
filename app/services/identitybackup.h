// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity.h"

#include <QDateTime>

namespace panelbook {

/// Writes the identity into one encrypted file; `target` is replaced. A passphrase of the key stays in force
/// inside. Errors: RefusedByRule (there is no identity, an empty passphrase), those of writing.
Result<void> backUpIdentity(const QString& identityFile, const QString& target, const QString& passphrase);

/// What a restore does to an identity with another key that is there already.
enum class OtherIdentity {
    Refuse,
    SetAside, ///< its file is kept beside, with the time in its name
};

/// The identity in a backup; changes nothing. Errors: ReadFailed, InvalidInput, WrongPassphrase.
Result<Identity> readIdentityBackup(const QString& backup, const QString& passphrase);
/// Puts an identity in place; one with the same key is replaced.
/// Errors: RefusedByRule (another identity is there), those of writing.
Result<void> placeIdentity(const Identity& identity, const QString& identityFile, OtherIdentity other,
                           const QDateTime& utc);

} // namespace panelbook
