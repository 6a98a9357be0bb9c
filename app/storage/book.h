// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/stores.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace SQLite {
class Database;
}

namespace panelbook {

class Clock;
class BookLock;
class Flusher;

/// How a book is opened.
enum class BookAccess {
    Read,   ///< read-only, without the lock: works while another process writes
    Write,  ///< with the lock; the book must exist
    Create, ///< as Write, and makes a missing book
};

/// When a commit counts as done.
enum class Durability {
    Synced,  ///< synchronous=FULL: the commit returns when it is on the disk (command line, seals, imports)
    Flushed, ///< synchronous=NORMAL and a flusher thread: on the disk at most 100 ms later (the window)
};

/// One SQLite file, opened, checked and migrated. The one connection that writes and checkpoints.
class Book
{
public:
    static Result<std::unique_ptr<Book>> open(const QString& file, BookAccess access, Durability durability,
                                              const Clock& clock);
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    const QString& file() const { return m_file; }
    BookAccess access() const { return m_access; }
    Durability durability() const { return m_durability; }
    const Stores& stores() const { return *m_stores; }
    Stores& stores() { return *m_stores; }
    SQLite::Database& database() { return *m_database; }

    /// BEGIN IMMEDIATE, `change`, an audit row when `audit` is not empty, COMMIT; an error or a SQLite
    /// exception rolls back and is returned.
    std::optional<Error> write(const QString& audit, const std::function<std::optional<Error>()>& change);
    /// The same with synchronous=FULL, whatever the book's durability.
    std::optional<Error> writeSynced(const QString& audit,
                                     const std::function<std::optional<Error>()>& change);

    /// Runs `query` and turns a SQLite exception into an error.
    std::optional<Error> guard(const std::function<void()>& query) const;

    /// How many commits there were, and up to which one they are known to be on the disk.
    std::uint64_t commits() const { return m_commits; }
    std::uint64_t durableCommits() const;
    /// Called on the flusher's thread when durableCommits() grew or syncing failed (then with the error).
    void onDurable(std::function<void(std::optional<Error>)> callback);

    /// Whether the last process that held the book ended without closing it.
    bool uncleanEnd() const { return m_uncleanEnd; }
    /// A checkpoint, when nobody types; followed by a small commit. Also heals after a failed sync: what it
    /// wrote into the database file is durable again.
    std::optional<Error> checkpoint();
    /// The size of the write-ahead log.
    std::int64_t walBytes() const;

private:
    Book();
    std::optional<Error> connect();
    std::optional<Error> bringUpToDate(qsizetype newest);

    QString m_file;
    BookAccess m_access = BookAccess::Read;
    Durability m_durability = Durability::Synced;
    bool m_uncleanEnd = false;
    std::uint64_t m_commits = 0;
    const Clock* m_clock = nullptr;
    std::unique_ptr<BookLock> m_lock;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<Flusher> m_flusher;
};

} // namespace panelbook
