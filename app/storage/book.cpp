// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/stagedfile.h"
#include "storage/backup.h"
#include "storage/bookfolder.h"
#include "storage/booklock.h"
#include "storage/connection.h"
#include "storage/flusher.h"
#include "storage/migrator.h"
#include "storage/sqliteerror.h"
#include "storage/statements.h"

#include <sqlite3.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <QFile>
#include <QFileInfo>

namespace panelbook {

namespace {

bool isEmpty(SQLite::Database& database)
{
    return database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
}

/// Whether the file is a book that this program may open.
std::optional<Error> refusal(SQLite::Database& database, const QString& file)
{
    const int id = database.execAndGet("PRAGMA application_id").getInt();
    const int version = schemaVersion(database);
    if (id != bookApplicationId && !(id == 0 && version == 0 && isEmpty(database)))
        return Error{ErrorKind::BookForeign, file, QStringLiteral("its application id is %1").arg(id), {}};
    if (version > bookMigrations().size())
        return Error{
            ErrorKind::BookTooNew,
            file,
            QStringLiteral("version %1, this program knows %2").arg(version).arg(bookMigrations().size()),
            {}};
    return std::nullopt;
}

/// A new file of mode 0600, its name durable; nothing when it is there already.
std::optional<Error> createFile(const QString& file)
{
    if (QFileInfo::exists(file))
        return std::nullopt;
    QFile created(file);
    if (!created.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorKind::WriteFailed, file, created.errorString(), {}};
    created.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    created.close();
    return syncFolder(QFileInfo(file).absolutePath());
}

bool isUncleanWal(const QString& file)
{
    return QFileInfo(file + QStringLiteral("-wal")).size() > 0;
}

} // namespace

Book::Book() = default;

Book::~Book()
{
    m_flusher.reset();
    m_stores.reset();
    m_database.reset();
}

Result<std::unique_ptr<Book>> Book::open(const QString& file, BookAccess access, Durability durability,
                                         const Clock& clock)
{
    const bool writes = access != BookAccess::Read;
    const auto located = locateBook(file, access == BookAccess::Create);
    if (!located)
        return failure(located.error());
    std::unique_ptr<Book> book(new Book);
    book->m_file = *located;
    book->m_access = access;
    book->m_durability = durability;
    book->m_clock = &clock;
    if (writes) {
        auto lock = BookLock::acquire(book->m_file);
        if (!lock)
            return failure(lock.error());
        book->m_lock = std::move(*lock);
        book->m_uncleanEnd = isUncleanWal(book->m_file);
        if (const auto error = createFile(book->m_file))
            return failure(*error);
    }
    try {
        if (const auto error = book->connect())
            return failure(*error);
    } catch (const SQLite::Exception& e) {
        return failure(errorFrom(e, book->m_file));
    }
    return book;
}

std::optional<Error> Book::connect()
{
    const bool writes = m_access != BookAccess::Read;
    m_database = openConnection(m_file, writes ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
    if (const auto error = refusal(*m_database, m_file))
        return error;
    const qsizetype newest = bookMigrations().size();
    if (!writes) {
        setUpReader(*m_database);
        if (schemaVersion(*m_database) < newest)
            return Error{ErrorKind::BookForeign,
                         m_file,
                         QStringLiteral("it has to be brought up to date by a writing command first"),
                         {}};
    } else {
        setUpWriter(*m_database, true);
        if (const auto error = bringUpToDate(newest))
            return error;
        setUpWriter(*m_database, m_durability == Durability::Synced);
    }
    m_stores = std::make_unique<Stores>(*m_database);
    if (writes && m_durability == Durability::Flushed) {
        m_flusher = std::make_unique<Flusher>(m_file + QStringLiteral("-wal"));
        // A first small commit takes the sync of a new WAL's header, so that no key press waits for it.
        return write(QStringLiteral("open"), [] { return std::nullopt; });
    }
    qCInfo(lcBook, "SQLite %s", sqlite3_libversion());
    return std::nullopt;
}

std::optional<Error> Book::bringUpToDate(qsizetype newest)
{
    const int version = schemaVersion(*m_database);
    if (version == newest)
        return std::nullopt;
    if (version > 0) {
        const QString copy = backupName(m_file, QStringLiteral("before-migration"), m_clock->utcNow());
        if (const auto saved = copyBook(*m_database, copy); !saved)
            return saved.error();
    }
    if (const auto migrated = migrate(*m_database, bookMigrations()); !migrated)
        return migrated.error();
    return std::nullopt;
}

std::optional<Error> Book::write(const QString& audit, const std::function<std::optional<Error>()>& change)
{
    try {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        if (auto error = change())
            return error;
        if (!audit.isEmpty())
            (*m_stores->statements)("INSERT INTO audit (at, operation) VALUES (?, ?)")
                .with(m_clock->utcNow(), audit)
                .run();
        transaction.commit();
    } catch (const SQLite::Exception& e) {
        return errorFrom(e, m_file);
    }
    ++m_commits;
    if (m_flusher)
        m_flusher->committed(m_commits);
    return std::nullopt;
}

std::optional<Error> Book::writeSynced(const QString& audit,
                                       const std::function<std::optional<Error>()>& change)
{
    if (m_durability == Durability::Synced)
        return write(audit, change);
    m_database->exec("PRAGMA synchronous = FULL");
    auto error = write(audit, change);
    m_database->exec("PRAGMA synchronous = NORMAL");
    return error;
}

std::optional<Error> Book::guard(const std::function<void()>& query) const
{
    try {
        query();
    } catch (const SQLite::Exception& e) {
        return errorFrom(e, m_file);
    }
    return std::nullopt;
}

std::uint64_t Book::durableCommits() const
{
    return m_flusher ? m_flusher->durable() : m_commits;
}

void Book::onDurable(std::function<void(std::optional<Error>)> callback)
{
    if (m_flusher)
        m_flusher->setCallback([callback = std::move(callback)](std::uint64_t, std::optional<Error> error) {
            callback(std::move(error));
        });
}

std::optional<Error> Book::checkpoint()
{
    try {
        int inLog = 0;
        int written = 0;
        const int code = sqlite3_wal_checkpoint_v2(m_database->getHandle(), nullptr,
                                                   SQLITE_CHECKPOINT_RESTART, &inLog, &written);
        if (code != SQLITE_OK)
            return errorFrom(SQLite::Exception(m_database->getHandle(), code), m_file);
        const std::uint64_t covered = m_commits;
        // The database file is synced now; the small commit takes the sync of the new WAL's header.
        if (auto error = write(QStringLiteral("checkpoint"), [] { return std::nullopt; }))
            return error;
        if (m_flusher)
            m_flusher->vouch(covered);
    } catch (const SQLite::Exception& e) {
        return errorFrom(e, m_file);
    }
    return std::nullopt;
}

std::int64_t Book::walBytes() const
{
    return QFileInfo(m_file + QStringLiteral("-wal")).size();
}

} // namespace panelbook
