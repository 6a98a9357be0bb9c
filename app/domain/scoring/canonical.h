// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <variant>

namespace panelbook {

/// A value as SQLite stores it: null, integer, real, text (UTF-8 bytes) or blob.
struct SqlText
{
    QByteArray utf8;
    bool operator==(const SqlText&) const = default;
};
struct SqlBlob
{
    QByteArray bytes;
    bool operator==(const SqlBlob&) const = default;
};
using SqlValue = std::variant<std::monostate, std::int64_t, double, SqlText, SqlBlob>;

SqlValue sqlText(const QString& text);
SqlValue sqlTextOrNull(const QString& text);

/// A table's content in the order of its primary key.
struct SqlTable
{
    QString name;
    QList<QByteArray> columns;
    QList<QList<SqlValue>> rows;
    bool operator==(const SqlTable&) const = default;
};

/// One value in the canonical form of FORMATS.md §3: a type byte (N I R T B) and its content.
void appendCanonical(QByteArray& bytes, const SqlValue& value);

/// The bytes that a digest is taken of: the tables in byte order of their names; for each the name (T), the
/// number of columns (I), the columns' names (T), the number of rows (I) and the rows.
QByteArray canonicalForm(QList<SqlTable> tables);

/// BLAKE2b with 32 bytes of output.
QByteArray blake2b256(const QByteArray& bytes);

} // namespace panelbook
