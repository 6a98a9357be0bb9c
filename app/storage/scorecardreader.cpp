// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/regularfile.h"
#include "storage/scorecardfile.h"
#include "storage/scorecardschema.h"

#include <sqlite3.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace panelbook {

namespace {

constexpr qint64 deadlineMs = 3000;
constexpr int maxAttachmentBytes = 16 * 1024 * 1024;

tl::unexpected<Error> invalid(const QString& file, const QString& what)
{
    return failure(ErrorKind::InvalidInput, QFileInfo(file).fileName(), what);
}

/// What can be told from the header alone (https://sqlite.org/fileformat2.html#the_database_header).
std::optional<QString> headerProblem(const QByteArray& bytes)
{
    if (bytes.size() < 512 || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return QStringLiteral("it is no scorecard file");
    if (bytes[18] != 1 || bytes[19] != 1)
        return QStringLiteral("it is not in the journal mode of a scorecard file");
    const auto applicationId = qFromBigEndian<quint32>(bytes.constData() + 68);
    if (applicationId != scorecardApplicationId)
        return QStringLiteral("it is no scorecard file (another application id)");
    const auto version = qFromBigEndian<quint32>(bytes.constData() + 60);
    if (version > scorecardFormatVersion)
        return QStringLiteral("it was written by a newer Panelbook (format %1)").arg(version);
    if (version != scorecardFormatVersion)
        return QStringLiteral("its format version %1 is unknown").arg(version);
    return std::nullopt;
}

void setLimits(sqlite3* handle)
{
    struct Limit
    {
        int id;
        int value;
    };
    constexpr Limit limits[]{{SQLITE_LIMIT_LENGTH, maxAttachmentBytes},
                             {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                             {SQLITE_LIMIT_COLUMN, 100},
                             {SQLITE_LIMIT_EXPR_DEPTH, 10},
                             {SQLITE_LIMIT_COMPOUND_SELECT, 3},
                             {SQLITE_LIMIT_VDBE_OP, 25'000},
                             {SQLITE_LIMIT_ATTACHED, 0},
                             {SQLITE_LIMIT_TRIGGER_DEPTH, 10}};
    for (const Limit& limit : limits)
        sqlite3_limit(handle, limit.id, limit.value);
}

void harden(sqlite3* handle)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const int off :
         {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
          SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER})
        sqlite3_db_config(handle, off, 0, nullptr);
    setLimits(handle);
}

/// Stops statements that run past the deadline.
class Deadline
{
public:
    explicit Deadline(sqlite3* handle) : m_handle(handle)
    {
        m_timer.start();
        sqlite3_progress_handler(
            handle, 1000,
            [](void* self) { return static_cast<Deadline*>(self)->m_timer.hasExpired(deadlineMs) ? 1 : 0; },
            this);
    }
    ~Deadline() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

private:
    sqlite3* m_handle;
    QElapsedTimer m_timer;
};

std::optional<QString> schemaProblem(SQLite::Database& database)
{
    SQLite::Statement rows(database,
                           "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
    size_t found = 0;
    while (rows.executeStep()) {
        const std::string type = rows.getColumn(0).getString();
        const std::string name = rows.getColumn(1).getString();
        const std::string sql = rows.getColumn(2).getString();
        const auto expected = std::find_if(scorecardTables.begin(), scorecardTables.end(),
                                           [&](const ScorecardTable& t) { return name == t.name; });
        if (type != "table" || expected == scorecardTables.end() || sql != expected->sql)
            return QStringLiteral("it holds “%1”, which a scorecard file does not")
                .arg(QString::fromStdString(name).left(60));
        ++found;
    }
    if (found != scorecardTables.size())
        return QStringLiteral("tables are missing");
    return std::nullopt;
}

SqlValue valueOf(const SQLite::Column& column)
{
    switch (column.getType()) {
    case SQLITE_INTEGER: return std::int64_t{column.getInt64()};
    case SQLITE_FLOAT: return column.getDouble();
    case SQLITE_TEXT: {
        const char* text = column.getText();
        return SqlText{QByteArray(text, column.getBytes())};
    }
    case SQLITE_BLOB: {
        const void* blob = column.getBlob();
        return SqlBlob{QByteArray(static_cast<const char*>(blob), column.getBytes())};
    }
    default: return std::monostate();
    }
}

SqlTable readTable(SQLite::Database& database, const ScorecardTable& table)
{
    SqlTable result;
    result.name = QLatin1String(table.name);
    for (const QByteArray& column : QByteArray(table.columns).split(','))
        result.columns.append(column.trimmed());
    SQLite::Statement rows(database, std::string("SELECT ") + table.columns + " FROM " + table.name +
                                         " ORDER BY " + table.key);
    while (rows.executeStep()) {
        QList<SqlValue> row;
        for (int i = 0; i < rows.getColumnCount(); ++i)
            row.append(valueOf(rows.getColumn(i)));
        result.rows.append(std::move(row));
    }
    return result;
}

QByteArray bytesOf(const SqlValue& value)
{
    if (const auto* blob = std::get_if<SqlBlob>(&value))
        return blob->bytes;
    const auto* text = std::get_if<SqlText>(&value);
    return text ? text->utf8 : QByteArray();
}

QString textOf(const SqlValue& value)
{
    return QString::fromUtf8(bytesOf(value));
}

std::int64_t integerOf(const SqlValue& value)
{
    const auto* integer = std::get_if<std::int64_t>(&value);
    return integer ? *integer : 0;
}

/// Whether a file that this version of SQLite wrote is, to the byte, what it writes for this content.
bool isAsWritten(const QByteArray& bytes, const ScorecardContent& content)
{
    if (qFromBigEndian<quint32>(bytes.constData() + 96) != static_cast<quint32>(sqlite3_libversion_number()))
        return true;
    const auto written = scorecardFileBytes(content);
    return written && *written == bytes;
}

ScorecardContent contentOf(SQLite::Database& database)
{
    ScorecardContent content;
    for (const ScorecardTable& table : scorecardTables) {
        SqlTable rows = readTable(database, table);
        if (rows.name == QLatin1String("amendment")) {
            for (const auto& r : rows.rows)
                content.amendments.append({static_cast<int>(integerOf(r[0])), textOf(r[1]), textOf(r[2])});
        } else if (rows.name == QLatin1String("seal")) {
            for (const auto& r : rows.rows) {
                content.seals.append({static_cast<int>(integerOf(r[0])), static_cast<int>(integerOf(r[1])),
                                      textOf(r[2]), bytesOf(r[3]), textOf(r[4]), textOf(r[5]), bytesOf(r[6]),
                                      integerOf(r[7]), bytesOf(r[8]), bytesOf(r[9])});
            }
        } else {
            content.tables.append(std::move(rows));
        }
    }
    return content;
}

Result<ScorecardContent> readImage(const QString& file, QByteArray& image)
{
    // The bytes in memory are the private copy: nobody can change them under the reader's eyes.
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    const auto size = static_cast<sqlite3_int64>(image.size());
    const int code =
        sqlite3_deserialize(database.getHandle(), "main", reinterpret_cast<unsigned char*>(image.data()),
                            size, size, SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        throw SQLite::Exception(database.getHandle(), code);
    harden(database.getHandle());
    const Deadline deadline(database.getHandle());
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA query_only = ON");
    if (const auto problem = schemaProblem(database))
        return invalid(file, *problem);
    const std::string integrity = database.execAndGet("PRAGMA integrity_check(1)").getString();
    if (integrity != "ok")
        return invalid(file,
                       QStringLiteral("it is damaged: %1").arg(QString::fromStdString(integrity).left(200)));
    return contentOf(database);
}

} // namespace

Result<QByteArray> readScorecardBytes(const QString& name)
{
    const QFileInfo information(name);
    if (!information.exists())
        return failure(ErrorKind::ReadFailed, name, QStringLiteral("there is no such file"));
    if (!information.isFile() || information.isSymLink())
        return failure(ErrorKind::ReadFailed, name, QStringLiteral("it is no regular file"));
    if (information.size() > maxScorecardBytes)
        return invalid(name, QStringLiteral("it is larger than 64 MB"));
    return readRegularFile(name, maxScorecardBytes);
}

Result<ScorecardContent> readScorecard(const QByteArray& bytes, const QString& name)
{
    if (bytes.size() > maxScorecardBytes)
        return invalid(name, QStringLiteral("it is larger than 64 MB"));
    if (const auto problem = headerProblem(bytes))
        return invalid(name, *problem);
    try {
        QByteArray image = bytes;
        auto content = readImage(name, image);
        if (content)
            content->asWritten = isAsWritten(bytes, *content);
        return content;
    } catch (const SQLite::Exception& e) {
        return invalid(name,
                       QStringLiteral("it cannot be read: %1").arg(QString::fromUtf8(e.what()).left(200)));
    }
}

Result<ScorecardContent> readScorecardFile(const QString& file)
{
    return readScorecardBytes(file).and_then(
        [&](const QByteArray& bytes) { return readScorecard(bytes, file); });
}

} // namespace panelbook
