// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>

namespace SQLite {
class Database;
}

namespace panelbook {

inline constexpr int bookApplicationId = 0x50424B42; // "PBKB"

/// One script of migrations/, in order; its version is its place, from 1.
struct Migration
{
    QString name;
    QByteArray sql;
};

/// The scripts that this program knows.
QList<Migration> bookMigrations();

/// Brings a book up to date: each missing script whole, in one transaction with its user_version; the
/// application id with the first. A script that fails leaves the book as it was before that script.
Result<void> migrate(SQLite::Database& database, const QList<Migration>& migrations);

/// user_version, without changing anything.
int schemaVersion(SQLite::Database& database);

} // namespace panelbook
