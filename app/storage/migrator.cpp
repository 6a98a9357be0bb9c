// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QFile>

#include <string>

namespace panelbook {

namespace {

void runScript(SQLite::Database& database, const Migration& migration, int version)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(migration.sql.constData());
    if (version == 1)
        database.exec("PRAGMA application_id = " + std::to_string(bookApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(version));
    SQLite::Statement check(database, "PRAGMA foreign_key_check");
    if (check.executeStep())
        throw SQLite::Exception("a row refers to one that does not exist", 19 /* SQLITE_CONSTRAINT */);
    transaction.commit();
}

} // namespace

QList<Migration> bookMigrations()
{
    QList<Migration> migrations;
    for (const auto* name : {"0001_first_book", "0002_own_bank", "0003_known_keys", "0004_panel"}) {
        QFile file(QStringLiteral(":/migrations/%1.sql").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the migration %s is not in the program", name);
        migrations.append({QLatin1String(name), file.readAll()});
    }
    return migrations;
}

int schemaVersion(SQLite::Database& database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

Result<void> migrate(SQLite::Database& database, const QList<Migration>& migrations)
{
    // Switched off before BEGIN: a script may rebuild tables that others refer to.
    database.exec("PRAGMA foreign_keys = OFF");
    for (int version = schemaVersion(database) + 1; version <= migrations.size(); ++version) {
        const Migration& migration = migrations[version - 1];
        try {
            runScript(database, migration, version);
        } catch (const SQLite::Exception& e) {
            database.exec("PRAGMA foreign_keys = ON");
            return failure(ErrorKind::WriteFailed, migration.name, QString::fromUtf8(e.what()));
        }
    }
    database.exec("PRAGMA foreign_keys = ON");
    return {};
}

} // namespace panelbook
