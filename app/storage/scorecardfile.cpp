// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scorecardfile.h"

#include "storage/scorecardschema.h"

#include <sqlite3.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <QtEndian>

namespace panelbook {

namespace {

void bindValue(SQLite::Statement& statement, int index, const SqlValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        statement.bind(index);
    else if (const auto* integer = std::get_if<std::int64_t>(&value))
        statement.bind(index, *integer);
    else if (const auto* real = std::get_if<double>(&value))
        statement.bind(index, *real);
    else if (const auto* text = std::get_if<SqlText>(&value))
        statement.bind(index, text->utf8.toStdString());
    else if (const auto* blob = std::get_if<SqlBlob>(&value))
        statement.bind(index, blob->bytes.isNull() ? "" : static_cast<const void*>(blob->bytes.constData()),
                       static_cast<int>(blob->bytes.size()));
}

void insertRows(SQLite::Database& database, const SqlTable& table)
{
    QStringList marks(table.columns.size(), QStringLiteral("?"));
    const QString sql = QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table.name, marks.join(u','));
    SQLite::Statement insert(database, sql.toStdString());
    for (const auto& row : table.rows) {
        for (int i = 0; i < row.size(); ++i)
            bindValue(insert, i + 1, row[i]);
        insert.exec();
        insert.reset();
        insert.clearBindings();
    }
}

SqlTable amendmentTable(const QList<Amendment>& amendments)
{
    SqlTable t{QStringLiteral("amendment"), {"number", "at", "text"}, {}};
    for (const Amendment& a : amendments)
        t.rows.append({std::int64_t{a.number}, sqlText(a.at), sqlText(a.text)});
    return t;
}

SqlTable sealTable(const QList<Seal>& seals)
{
    SqlTable t{QStringLiteral("seal"),
               {"number", "version", "algorithm", "public_key", "signer", "sealed_at", "previous", "counter",
                "digest", "signature"},
               {}};
    for (const Seal& s : seals) {
        t.rows.append({std::int64_t{s.number}, std::int64_t{s.version}, sqlText(s.algorithm),
                       SqlBlob{s.publicKey}, sqlText(s.signer), sqlText(s.sealedAt),
                       s.previous.isEmpty() ? SqlValue() : SqlValue(SqlBlob{s.previous}), s.counter,
                       SqlBlob{s.digest}, SqlBlob{s.signature}});
    }
    return t;
}

/// A database in memory leaves out what the header says of its writer; a reader compares bytes by it.
void signHeader(QByteArray& bytes)
{
    constexpr quint32 firstChange = 1;
    qToBigEndian(firstChange, bytes.data() + 24);
    qToBigEndian(firstChange, bytes.data() + 92);
    qToBigEndian(static_cast<quint32>(sqlite3_libversion_number()), bytes.data() + 96);
}

} // namespace

Result<QByteArray> scorecardFileBytes(const Scorecard& scorecard)
{
    return scorecardFileBytes(
        ScorecardContent{contentTables(scorecard.session), scorecard.amendments, scorecard.seals});
}

Result<QByteArray> scorecardFileBytes(const ScorecardContent& content)
{
    try {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("PRAGMA application_id = " + std::to_string(scorecardApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(scorecardFormatVersion));
        SQLite::Transaction transaction(database);
        for (const ScorecardTable& table : scorecardTables)
            database.exec(table.sql);
        for (const SqlTable& table : content.tables)
            insertRows(database, table);
        insertRows(database, amendmentTable(content.amendments));
        insertRows(database, sealTable(content.seals));
        transaction.commit();
        sqlite3_int64 size = 0;
        unsigned char* image = sqlite3_serialize(database.getHandle(), "main", &size, 0);
        if (!image)
            return failure(ErrorKind::WriteFailed, QStringLiteral("scorecard"),
                           QStringLiteral("not enough memory"));
        QByteArray bytes(reinterpret_cast<const char*>(image), static_cast<qsizetype>(size));
        sqlite3_free(image);
        signHeader(bytes);
        return bytes;
    } catch (const SQLite::Exception& e) {
        return failure(ErrorKind::WriteFailed, QStringLiteral("scorecard"), QString::fromUtf8(e.what()));
    }
}

} // namespace panelbook
