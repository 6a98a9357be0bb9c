// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookcare.h"

#include "base/stagedfile.h"
#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/sqliteerror.h"
#include "storage/statements.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace panelbook {

namespace {

QString dated(const QString& book, const QString& what, const QDateTime& utc)
{
    return book + u'.' + what + u'-' + utc.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

/// The ids that a book has erased; none when it cannot be read.
QList<CandidateId> erasedIn(const QString& book)
{
    try {
        const auto database = openConnection(book, SQLite::OPEN_READONLY);
        const Stores stores(*database);
        return stores.candidates.erased();
    } catch (const SQLite::Exception&) {
        return {};
    }
}

/// Keeps what stands in the book's place: a sound book as a backup, a damaged one under a dated name.
std::optional<Error> keepOld(const QString& book, const QDateTime& utc)
{
    if (!QFileInfo::exists(book))
        return std::nullopt;
    try {
        const auto database = openConnection(book, SQLite::OPEN_READWRITE);
        if (copyBook(*database, backupName(book, QStringLiteral("before-restore"), utc)))
            return std::nullopt;
    } catch (const SQLite::Exception&) {
        // Not even readable: kept as it is, below.
    }
    const QString kept = dated(book, QStringLiteral("damaged"), utc);
    for (const char* suffix : {"", "-wal"}) {
        const QString part = book + QLatin1String(suffix);
        if (QFileInfo::exists(part) && !QFile::copy(part, kept + QLatin1String(suffix)))
            return Error{
                ErrorKind::WriteFailed, kept, QStringLiteral("the damaged book could not be kept"), {}};
    }
    return std::nullopt;
}

std::optional<Error> applyErasures(const QString& book, const QList<CandidateId>& erased,
                                   const QDateTime& utc)
{
    if (erased.isEmpty())
        return std::nullopt;
    try {
        const auto database = openConnection(book, SQLite::OPEN_READWRITE);
        database->exec("PRAGMA foreign_keys = ON");
        database->exec("PRAGMA secure_delete = ON");
        Stores stores(*database);
        SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
        for (const CandidateId& id : erased)
            eraseCandidate(stores, id, utc);
        transaction.commit();
        database->exec("VACUUM");
    } catch (const SQLite::Exception& e) {
        return errorFrom(e, book);
    }
    return std::nullopt;
}

/// When the newest change was made, from the audit trail; nothing for a book without changes.
std::optional<QDateTime> lastChange(SQLite::Database& database)
{
    Statements sql(database);
    Query row = sql("SELECT max(at) FROM audit WHERE operation NOT IN ('open', 'checkpoint')");
    return row.next() ? row.time(0) : std::nullopt;
}

} // namespace

QStringList bookProblems(SQLite::Database& database)
{
    QStringList problems = integrityProblems(database, false);
    // The index check writes nothing, yet its form is an INSERT: a read-only connection cannot run it.
    if (database.execAndGet("PRAGMA query_only").getInt() == 0) {
        try {
            Stores(database).index.check();
        } catch (const SQLite::Exception& e) {
            problems.append(QStringLiteral("search index: %1").arg(QString::fromUtf8(e.what())));
        }
    }
    return problems;
}

Result<std::optional<QDateTime>> changedAt(const QString& book)
{
    try {
        const auto database = openConnection(book, SQLite::OPEN_READONLY);
        setUpReader(*database);
        return lastChange(*database);
    } catch (const SQLite::Exception& e) {
        return failure(errorFrom(e, book));
    }
}

Result<bool> copyIfNewer(const QString& book, const QString& target, const QDateTime& since)
{
    try {
        const auto database = openConnection(book, SQLite::OPEN_READONLY);
        setUpReader(*database);
        const auto changed = lastChange(*database);
        if (!changed || (since.isValid() && *changed <= since))
            return false;
        if (const auto copied = copyBook(*database, target); !copied)
            return failure(copied.error());
        return true;
    } catch (const SQLite::Exception& e) {
        return failure(errorFrom(e, book));
    }
}

Result<void> quickCheckBook(const QString& book)
{
    try {
        const auto database = openConnection(book, SQLite::OPEN_READONLY);
        setUpReader(*database);
        const QStringList problems = integrityProblems(*database, true);
        if (!problems.isEmpty())
            return failure(ErrorKind::BookDamaged, book, problems.front(), problems);
    } catch (const SQLite::Exception& e) {
        return failure(errorFrom(e, book));
    }
    return {};
}

void eraseCandidate(Stores& stores, CandidateId id, const QDateTime& at)
{
    stores.seals.withoutGuards([&] {
        for (const InterviewId& interview : stores.interviews.ofCandidate(id)) {
            stores.index.removeInterview(interview);
            stores.seals.entomb(interview);
            stores.interviews.remove(interview);
        }
        stores.panels.erase(id);
        stores.candidates.remove(id);
        stores.index.rebuild();
    });
    stores.candidates.addErased(id, at);
}

std::optional<Error> purgeDeleted(Book& book)
{
    return book.guard([&] {
        book.database().exec("VACUUM");
        book.database().execAndGet("PRAGMA wal_checkpoint(TRUNCATE)");
    });
}

Result<void> replaceBook(const QString& backup, const QString& book, const QDateTime& utc)
{
    const QList<CandidateId> erased = QFileInfo::exists(book) ? erasedIn(book) : QList<CandidateId>();
    if (auto error = keepOld(book, utc))
        return failure(*error);
    const QString incoming = book + QStringLiteral(".incoming");
    try {
        const auto source = openConnection(QFileInfo(backup).canonicalFilePath(), SQLite::OPEN_READONLY);
        if (auto copied = copyBook(*source, incoming); !copied)
            return copied;
    } catch (const SQLite::Exception& e) {
        return failure(errorFrom(e, backup));
    }
    if (auto error = applyErasures(incoming, erased, utc)) {
        QFile::remove(incoming);
        return failure(*error);
    }
    // The old log must not meet the new file: it goes first. keepOld() has its content.
    QFile::remove(book + QStringLiteral("-wal"));
    QFile::remove(book + QStringLiteral("-shm"));
    if (std::rename(QFile::encodeName(incoming).constData(), QFile::encodeName(book).constData()) != 0)
        return failure(ErrorKind::WriteFailed, book, QStringLiteral("the backup could not be put in place"));
    if (auto error = syncFolder(QFileInfo(book).absolutePath()))
        return failure(*error);
    return {};
}

} // namespace panelbook
