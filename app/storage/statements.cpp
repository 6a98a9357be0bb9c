// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statements.h"

namespace panelbook {

Query::~Query()
{
    m_statement.tryReset();
    m_statement.clearBindings();
}

QString Query::text(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    const char* utf8 = value.getText();
    return QString::fromUtf8(utf8, value.getBytes());
}

QByteArray Query::blob(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    const void* bytes = value.getBlob();
    return {static_cast<const char*>(bytes), value.getBytes()};
}

std::optional<QDateTime> Query::time(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

void Query::bind(int index, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    m_statement.bind(index, std::string(utf8.constData(), static_cast<size_t>(utf8.size())));
}

void Query::bind(int index, const QByteArray& blob)
{
    // An empty blob is no null: SQLite wants a pointer for it.
    m_statement.bind(index, static_cast<const void*>(blob.isNull() ? "" : blob.constData()),
                     static_cast<int>(blob.size()));
}

void Query::bind(int index, const QDateTime& utc)
{
    bind(index, utc.toUTC().toString(Qt::ISODateWithMs));
}

Query Statements::operator()(const char* sql)
{
    auto& statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql);
    return Query(*statement);
}

} // namespace panelbook
