// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace panelbook {

class Statements;

/// What people made their own: JSON documents under their kind and id, and the marks on questions.
/// The store does not look into the documents.
class OwnStore
{
public:
    enum class Kind { Question, Kit, Rubric };
    struct Item
    {
        QString id;
        QString content;             ///< JSON
        std::optional<QString> base; ///< the content as it was shared last, imported or exported
        bool operator==(const Item&) const = default;
    };
    struct Mark
    {
        QString question;
        bool favourite = false;
        bool retired = false;
        std::optional<QDate> leaked;
        bool operator==(const Mark&) const = default;
    };

    explicit OwnStore(Statements& sql) : m_sql(sql) {}

    /// By id.
    QList<Item> all(Kind kind) const;
    std::optional<Item> find(Kind kind, const QString& id) const;
    QList<Mark> marks() const;

    /// Adds or replaces.
    void put(Kind kind, const Item& item);
    void remove(Kind kind, const QString& id);
    /// Adds or replaces; a mark that says nothing is removed.
    void put(const Mark& mark);

private:
    Statements& m_sql;
};

} // namespace panelbook
