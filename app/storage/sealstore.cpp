// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealstore.h"

#include "storage/statements.h"

namespace panelbook {

QList<Seal> SealStore::seals(InterviewId id) const
{
    QList<Seal> result;
    Query rows = m_sql("SELECT number, version, algorithm, public_key, signer, sealed_at, previous, counter, "
                       "digest, signature "
                       "FROM seal WHERE interview = ? ORDER BY number");
    rows.with(id.toString());
    while (rows.next()) {
        result.append({rows.number(0), rows.number(1), rows.text(2), rows.blob(3), rows.text(4), rows.text(5),
                       rows.blob(6), rows.integer(7), rows.blob(8), rows.blob(9)});
    }
    return result;
}

QList<Amendment> SealStore::amendments(InterviewId id) const
{
    QList<Amendment> result;
    Query rows = m_sql("SELECT number, at, text FROM amendment WHERE interview = ? ORDER BY number");
    rows.with(id.toString());
    while (rows.next())
        result.append({rows.number(0), rows.text(1), rows.text(2)});
    return result;
}

SealStore::Link SealStore::lastLink(const QByteArray& publicKey) const
{
    Link link;
    Query newest =
        m_sql("SELECT counter, signature FROM seal WHERE public_key = ? ORDER BY counter DESC LIMIT 1");
    if (newest.with(publicKey).next())
        link = {newest.integer(0), blake2b256(newest.blob(1))};
    Query decided = m_sql(
        "SELECT counter, signature FROM panel_decision WHERE public_key = ? ORDER BY counter DESC LIMIT 1");
    if (decided.with(publicKey).next() && decided.integer(0) > link.counter)
        link = {decided.integer(0), blake2b256(decided.blob(1))};
    Query erased =
        m_sql("SELECT counter, link FROM erased_seal WHERE public_key = ? ORDER BY counter DESC LIMIT 1");
    if (erased.with(publicKey).next() && erased.integer(0) > link.counter)
        link = {erased.integer(0), erased.blob(1)};
    return link;
}

QList<InterviewId> SealStore::sealedInterviews() const
{
    QList<InterviewId> ids;
    Query rows = m_sql("SELECT id FROM interview WHERE state = 'sealed' ORDER BY id");
    while (rows.next())
        ids.append(InterviewId::fromString(rows.text(0)).value());
    return ids;
}

void SealStore::insert(InterviewId id, const Seal& s)
{
    m_sql("INSERT INTO seal (interview, number, version, algorithm, public_key, signer, sealed_at, previous, "
          "counter, digest, "
          "signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(id.toString(), s.number, s.version, s.algorithm, s.publicKey, s.signer, s.sealedAt,
              s.previous.isEmpty() ? std::optional<QByteArray>() : std::optional(s.previous), s.counter,
              s.digest, s.signature)
        .run();
}

void SealStore::insert(InterviewId id, const Amendment& a)
{
    m_sql("INSERT INTO amendment (interview, number, at, text) VALUES (?, ?, ?, ?)")
        .with(id.toString(), a.number, a.at, a.text)
        .run();
}

void SealStore::entomb(InterviewId id)
{
    for (const Seal& s : seals(id)) {
        m_sql("INSERT OR REPLACE INTO erased_seal (public_key, counter, digest, link) VALUES (?, ?, ?, ?)")
            .with(s.publicKey, s.counter, s.digest, blake2b256(s.signature))
            .run();
    }
    m_sql("DELETE FROM seal WHERE interview = ?").with(id.toString()).run();
    m_sql("DELETE FROM amendment WHERE interview = ?").with(id.toString()).run();
}

QStringList SealStore::dropGuards()
{
    QStringList guards;
    QStringList names;
    {
        Query rows = m_sql("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name");
        while (rows.next()) {
            names.append(rows.text(0));
            guards.append(rows.text(1));
        }
    }
    for (const QString& name : names)
        m_sql.database().exec(("DROP TRIGGER " + name.toStdString()).c_str());
    return guards;
}

void SealStore::createGuards(const QStringList& guards)
{
    for (const QString& sql : guards)
        m_sql.database().exec(sql.toStdString().c_str());
}

} // namespace panelbook
