// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>

namespace SQLite {
class Database;
}

namespace panelbook {

/// The folder of a book's backups: `<book>.backups`.
QString backupFolder(const QString& book);
/// A name in that folder: "2026-11-23T10-00-00.000Z-<why>.db".
QString backupName(const QString& book, const QString& why, const QDateTime& utc);
/// The time in such a name.
std::optional<QDateTime> backupTime(const QString& file);

/// Copies an open book: Backup API into a temporary, integrity_check of the copy, fsync, rename, fsync of the
/// folder; mode 0600. The copy is one file without a WAL.
Result<void> copyBook(SQLite::Database& source, const QString& target);

/// Whether a file is a sound book that this program can open; the error says what it is instead.
Result<void> checkBookFile(const QString& file);

/// Which of these dated files to keep: the 12 newest, the newest of 14 days and of 8 weeks, below `cap`
/// bytes. Input newest first.
struct DatedFile
{
    QString file;
    QDateTime at;
    qint64 bytes = 0;
};
QStringList filesToThin(const QList<DatedFile>& files, qint64 cap);

} // namespace panelbook
