// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include <sqlite3.h>

#include <QStringList>

namespace panelbook {

std::unique_ptr<SQLite::Database> openConnection(const QString& file, int flags)
{
    auto database =
        std::make_unique<SQLite::Database>(file.toStdString(), flags | SQLite::OPEN_NOFOLLOW, 5000);
    sqlite3* handle = database->getHandle();
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const int off : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL,
                          SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER})
        sqlite3_db_config(handle, off, 0, nullptr);
    database->exec("PRAGMA cell_size_check = ON");
    database->exec("PRAGMA mmap_size = 0");
    database->exec("PRAGMA temp_store = MEMORY");
    return database;
}

void setUpReader(SQLite::Database& database)
{
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    database.exec("PRAGMA query_only = ON");
}

void setUpWriter(SQLite::Database& database, bool synced)
{
    database.exec("PRAGMA journal_mode = WAL");
    database.exec(synced ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA secure_delete = ON");
    database.exec("PRAGMA journal_size_limit = 16777216");
    // The window checkpoints when nobody types; see Book::checkpoint().
    database.exec(synced ? "PRAGMA wal_autocheckpoint = 1000" : "PRAGMA wal_autocheckpoint = 0");
}

QStringList integrityProblems(SQLite::Database& database, bool quick)
{
    QStringList problems;
    SQLite::Statement integrity(database, quick ? "PRAGMA quick_check(20)" : "PRAGMA integrity_check(20)");
    while (integrity.executeStep()) {
        const QString line = QString::fromUtf8(integrity.getColumn(0).getText());
        if (line != QLatin1String("ok"))
            problems.append(line);
    }
    SQLite::Statement keys(database, "PRAGMA foreign_key_check");
    while (keys.executeStep())
        problems.append(QStringLiteral("%1: a row refers to %2, which lacks it")
                            .arg(QString::fromUtf8(keys.getColumn(0).getText()),
                                 QString::fromUtf8(keys.getColumn(2).getText())));
    return problems;
}

} // namespace panelbook
