// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "base/stagedfile.h"
#include "storage/connection.h"
#include "storage/migrator.h"
#include "storage/sqliteerror.h"

#include <SQLiteCpp/Backup.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace panelbook {

namespace {

constexpr auto nameFormat = "yyyy-MM-dd'T'HH-mm-ss.zzz'Z'";

std::optional<Error> syncFile(const QString& file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC);
    std::optional<Error> error;
    if (descriptor < 0 || fsync(descriptor) != 0)
        error = Error{ErrorKind::WriteFailed, file, QString::fromLocal8Bit(std::strerror(errno)), {}};
    if (descriptor >= 0)
        close(descriptor);
    return error;
}

/// Copies into `file` and checks the copy; throws SQLite::Exception.
QStringList copyAndCheck(SQLite::Database& source, const QString& file)
{
    const auto copy = openConnection(file, SQLite::OPEN_READWRITE);
    SQLite::Backup backup(*copy, source);
    backup.executeStep();
    copy->exec("PRAGMA journal_mode = DELETE");
    return integrityProblems(*copy, false);
}

std::optional<Error> makeTemporary(const QString& file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::WriteFailed, folder, QStringLiteral("the folder cannot be made"), {}};
    QFile::remove(file);
    QFile created(file);
    if (!created.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorKind::WriteFailed, file, created.errorString(), {}};
    created.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return std::nullopt;
}

std::optional<Error> fillAndSync(SQLite::Database& source, const QString& temporary, const QString& target)
{
    if (auto error = makeTemporary(temporary))
        return error;
    try {
        const QStringList problems = copyAndCheck(source, temporary);
        if (!problems.isEmpty())
            return Error{ErrorKind::BookDamaged, target, problems.front(), problems};
    } catch (const SQLite::Exception& e) {
        return errorFrom(e, target);
    }
    return syncFile(temporary);
}

} // namespace

QString backupFolder(const QString& book)
{
    return book + QStringLiteral(".backups");
}

QString backupName(const QString& book, const QString& why, const QDateTime& utc)
{
    QDir().mkpath(backupFolder(book));
    QFile::setPermissions(backupFolder(book), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return backupFolder(book) + u'/' + utc.toUTC().toString(QLatin1String(nameFormat)) + u'-' + why +
           QStringLiteral(".db");
}

std::optional<QDateTime> backupTime(const QString& file)
{
    QDateTime time = QDateTime::fromString(QFileInfo(file).fileName().left(24), QLatin1String(nameFormat));
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

Result<void> copyBook(SQLite::Database& source, const QString& target)
{
    if (const QFileInfo there(target); there.exists() && !there.isFile())
        return failure(ErrorKind::WriteFailed, target, QStringLiteral("it is no regular file"));
    const QString temporary = target + QStringLiteral(".new");
    auto error = fillAndSync(source, temporary, target);
    if (!error &&
        std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0)
        error = Error{ErrorKind::WriteFailed, target, QString::fromLocal8Bit(std::strerror(errno)), {}};
    if (!error)
        error = syncFolder(QFileInfo(target).absolutePath());
    if (error) {
        QFile::remove(temporary);
        return failure(*error);
    }
    return {};
}

Result<void> checkBookFile(const QString& file)
{
    if (!QFileInfo::exists(file))
        return failure(ErrorKind::ReadFailed, file, QStringLiteral("there is no such file"));
    try {
        const auto database = openConnection(QFileInfo(file).canonicalFilePath(), SQLite::OPEN_READONLY);
        if (database->execAndGet("PRAGMA application_id").getInt() != bookApplicationId)
            return failure(ErrorKind::BookForeign, file, QStringLiteral("it has another application id"));
        if (schemaVersion(*database) > bookMigrations().size())
            return failure(ErrorKind::BookTooNew, file,
                           QStringLiteral("version %1").arg(schemaVersion(*database)));
        const QStringList problems = integrityProblems(*database, false);
        if (!problems.isEmpty())
            return failure(ErrorKind::BookDamaged, file, problems.front(), problems);
    } catch (const SQLite::Exception& e) {
        return failure(errorFrom(e, file));
    }
    return {};
}

QStringList filesToThin(const QList<DatedFile>& files, qint64 cap)
{
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    QStringList thinned;
    qint64 bytes = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QDate day = files[i].at.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool newDay = days.size() < 14 && !days.contains(day);
        const bool newWeek = weeks.size() < 8 && !weeks.contains({year, week});
        bytes += files[i].bytes;
        if ((i >= 12 && !newDay && !newWeek) || (i > 0 && bytes > cap)) {
            thinned.append(files[i].file);
            bytes -= files[i].bytes;
            continue;
        }
        days.insert(day);
        weeks.insert({year, week});
    }
    return thinned;
}

} // namespace panelbook
