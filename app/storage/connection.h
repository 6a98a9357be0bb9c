// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <QString>

#include <memory>

namespace panelbook {

/// Opens a SQLite file with the settings that every connection of Panelbook has (RELIABILITY.md §2):
/// no symbolic links, defensive, no trusted schema, no extensions, no double-quoted strings.
/// Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> openConnection(const QString& file, int flags);

/// The pragmas of a connection that reads a book besides the one that writes.
void setUpReader(SQLite::Database& database);
/// The pragmas of the one connection that writes. `synced` = synchronous FULL, else NORMAL.
void setUpWriter(SQLite::Database& database, bool synced);

/// Names and contents of what is wrong with the file; empty = integrity_check and foreign_key_check are
/// clean. With `quick` the indices are not compared with their tables.
QStringList integrityProblems(SQLite::Database& database, bool quick);

} // namespace panelbook
