// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identitybackup.h"

#include "base/stagedfile.h"
#include "exchange/encryptedfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace panelbook {

namespace {

/// An encrypted identity is below 2 KB.
constexpr qint64 maxBackupBytes = 64 * 1024;

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(IdentityBackup)
};

} // namespace

Result<void> backUpIdentity(const QString& identityFile, const QString& target, const QString& passphrase)
{
    if (passphrase.isEmpty())
        return failure(ErrorKind::RefusedByRule, {},
                       BackupText::tr("A backup of the signing key needs a passphrase."));
    const auto identity = Identity::load(identityFile);
    if (!identity)
        return failure(identity.error());
    if (!*identity)
        return failure(ErrorKind::RefusedByRule, {},
                       BackupText::tr("There is no signing key yet. The first seal makes it."));
    const auto sealed = encryptWithPassphrase((*identity)->toJson(), passphrase);
    return sealed ? writeDurably(target, *sealed) : failure(sealed.error());
}

Result<Identity> readIdentityBackup(const QString& backup, const QString& passphrase)
{
    QFile file(backup);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::ReadFailed, backup, file.errorString());
    const QString name = QFileInfo(backup).fileName();
    const auto json = decryptWithPassphrase(file.read(maxBackupBytes), name, passphrase);
    return json ? Identity::fromJson(*json, name) : failure(json.error());
}

Result<void> placeIdentity(const Identity& identity, const QString& identityFile, OtherIdentity other,
                           const QDateTime& utc)
{
    const auto there = Identity::load(identityFile);
    const bool same = there && *there && (*there)->publicKey() == identity.publicKey();
    if (!same && QFileInfo::exists(identityFile)) {
        if (other == OtherIdentity::Refuse)
            return failure(
                ErrorKind::RefusedByRule, {},
                BackupText::tr(
                    "This book already signs with another key, which stays as it is. Whoever replaces "
                    "it cannot amend what it sealed."));
        QFile old(identityFile);
        if (!old.open(QIODevice::ReadOnly))
            return failure(ErrorKind::ReadFailed, identityFile, old.errorString());
        const QString aside = identityFile + utc.toString(QStringLiteral("'.replaced-'yyyyMMdd-HHmmss"));
        if (const auto kept = writeDurably(aside, old.readAll()); !kept)
            return kept;
    }
    return identity.write(identityFile);
}

} // namespace panelbook
