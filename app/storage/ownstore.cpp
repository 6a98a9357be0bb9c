// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ownstore.h"

#include "storage/statements.h"

namespace panelbook {

namespace {

QString nameOf(OwnStore::Kind kind)
{
    switch (kind) {
    case OwnStore::Kind::Question: return QStringLiteral("question");
    case OwnStore::Kind::Kit: return QStringLiteral("kit");
    case OwnStore::Kind::Rubric: return QStringLiteral("rubric");
    }
    return {};
}

OwnStore::Item itemOf(const Query& row)
{
    const bool shared = !row.isNull(2);
    return {row.text(0), row.text(1), shared ? std::optional(row.text(2)) : std::nullopt};
}

std::optional<QString> isoDay(const std::optional<QDate>& day)
{
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

} // namespace

QList<OwnStore::Item> OwnStore::all(Kind kind) const
{
    QList<Item> items;
    Query rows = m_sql("SELECT id, content, base FROM own_item WHERE kind = ? ORDER BY id");
    rows.with(nameOf(kind));
    while (rows.next())
        items.append(itemOf(rows));
    return items;
}

std::optional<OwnStore::Item> OwnStore::find(Kind kind, const QString& id) const
{
    Query row = m_sql("SELECT id, content, base FROM own_item WHERE kind = ? AND id = ?");
    row.with(nameOf(kind), id);
    return row.next() ? std::optional(itemOf(row)) : std::nullopt;
}

QList<OwnStore::Mark> OwnStore::marks() const
{
    QList<Mark> marks;
    Query rows = m_sql("SELECT question, favourite, retired, leaked FROM question_mark ORDER BY question");
    while (rows.next()) {
        const QDate leaked = rows.isNull(3) ? QDate() : QDate::fromString(rows.text(3), Qt::ISODate);
        marks.append({rows.text(0), rows.number(1) != 0, rows.number(2) != 0,
                      leaked.isValid() ? std::optional(leaked) : std::nullopt});
    }
    return marks;
}

void OwnStore::put(Kind kind, const Item& item)
{
    m_sql("INSERT INTO own_item (kind, id, content, base) VALUES (?, ?, ?, ?) "
          "ON CONFLICT (kind, id) DO UPDATE SET content = excluded.content, base = excluded.base")
        .with(nameOf(kind), item.id, item.content, item.base)
        .run();
}

void OwnStore::remove(Kind kind, const QString& id)
{
    m_sql("DELETE FROM own_item WHERE kind = ? AND id = ?").with(nameOf(kind), id).run();
}

void OwnStore::put(const Mark& mark)
{
    if (mark == Mark{mark.question, false, false, std::nullopt}) {
        m_sql("DELETE FROM question_mark WHERE question = ?").with(mark.question).run();
        return;
    }
    m_sql("INSERT INTO question_mark (question, favourite, retired, leaked) VALUES (?, ?, ?, ?) "
          "ON CONFLICT (question) DO UPDATE SET favourite = excluded.favourite, retired = excluded.retired, "
          "leaked = excluded.leaked")
        .with(mark.question, mark.favourite, mark.retired, isoDay(mark.leaked))
        .run();
}

} // namespace panelbook
