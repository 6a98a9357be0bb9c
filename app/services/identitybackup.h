// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity.h"

#include <QDateTime>

namespace panelbook {

/// Writes the identity into one encrypted file; `target` is replaced. A passphrase of the key stays in force
/// inside. Errors: RefusedByRule (there is no identity, an empty passphrase), those of writing.
Result<void> backUpIdentity(const QString& identityFile, const QString& target, const QString& passphrase);

/// The identity in a backup; changes nothing. Errors: ReadFailed, InvalidInput, WrongPassphrase.
Result<Identity> readIdentityBackup(const QString& backup, const QString& passphrase);
/// Refuses when another key than this one signs at that place already. Errors: RefusedByRule.
Result<void> refuseOtherIdentity(const Identity& identity, const QString& identityFile);
/// Puts an identity in place. The file of another one is kept beside, with the time in its name.
/// Errors: those of reading and writing.
Result<void> placeIdentity(const Identity& identity, const QString& identityFile, const QDateTime& utc);

} // namespace panelbook
