// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>

namespace panelbook {

/// A prepared statement on loan: reset and cleared when it leaves its scope.
class Query
{
public:
    explicit Query(SQLite::Statement& statement) : m_statement(statement) {}
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    template <typename... Ts>
    Query& with(const Ts&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    bool next() { return m_statement.executeStep(); }
    /// Runs a statement that gives no rows; the number of rows that it changed.
    int run() { return m_statement.exec(); }

    QString text(int column) const;
    QByteArray blob(int column) const;
    std::int64_t integer(int column) const { return m_statement.getColumn(column).getInt64(); }
    int number(int column) const { return m_statement.getColumn(column).getInt(); }
    bool isNull(int column) const { return m_statement.getColumn(column).isNull(); }
    std::optional<QDateTime> time(int column) const;

private:
    void bind(int index, const QString& value);
    void bind(int index, const QByteArray& blob);
    void bind(int index, std::int64_t value) { m_statement.bind(index, value); }
    void bind(int index, int value) { m_statement.bind(index, value); }
    void bind(int index, bool value) { m_statement.bind(index, value ? 1 : 0); }
    void bind(int index, std::nullopt_t) { m_statement.bind(index); }
    template <typename T>
    void bind(int index, const std::optional<T>& value)
    {
        if (value)
            bind(index, *value);
        else
            m_statement.bind(index);
    }
    void bind(int index, const QDateTime& utc);

    SQLite::Statement& m_statement;
};

/// Prepares each statement once; keyed by the address of its text, which must be a string literal.
class Statements
{
public:
    explicit Statements(SQLite::Database& database) : m_database(database) {}

    Query operator()(const char* sql);
    SQLite::Database& database() { return m_database; }

private:
    SQLite::Database& m_database;
    std::unordered_map<const char*, std::unique_ptr<SQLite::Statement>> m_statements;
};

} // namespace panelbook
