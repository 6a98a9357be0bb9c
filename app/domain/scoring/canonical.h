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

/// One value: a type byte and its content. `N` null, nothing; `I` integer, 8 bytes two's complement; `R`
/// real, 8 bytes IEEE 754; `T` text and `B` blob, 8 bytes length and the bytes as stored. Numbers and lengths
/// are big-endian. panelbook-scorecard(5) is this form for other implementations.
void appendCanonical(QByteArray& bytes, const SqlValue& value);

/// The bytes that a digest is taken of: the tables in byte order of their names; for each the name (T), the
/// number of columns (I), the columns' names in declaration order (T), the number of rows (I) and the rows in
/// order of the primary key (text by its bytes), each with its values in declaration order. Nothing stands
/// between the parts. An empty table is there with 0 rows.
QByteArray canonicalForm(QList<SqlTable> tables);

/// BLAKE2b with 32 bytes of output.
QByteArray blake2b256(const QByteArray& bytes);

} // namespace panelbook
