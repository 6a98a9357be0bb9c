// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keystore.h"

#include "storage/statements.h"

namespace panelbook {

namespace {

KnownKey keyOf(const Query& row)
{
    return {row.blob(0), row.text(1), row.text(2), row.time(3).value_or(QDateTime()), row.time(4)};
}

} // namespace

QList<KnownKey> KeyStore::all() const
{
    QList<KnownKey> keys;
    Query rows = m_sql("SELECT public_key, name, signed_as, first_seen, confirmed FROM known_key "
                       "ORDER BY name, first_seen, public_key");
    while (rows.next())
        keys.append(keyOf(rows));
    return keys;
}

std::optional<KnownKey> KeyStore::find(const QByteArray& publicKey) const
{
    Query row = m_sql("SELECT public_key, name, signed_as, first_seen, confirmed FROM known_key "
                      "WHERE public_key = ?");
    return row.with(publicKey).next() ? std::optional(keyOf(row)) : std::nullopt;
}

bool KeyStore::meet(const QByteArray& publicKey, const QString& signer, const QDateTime& at)
{
    return m_sql("INSERT OR IGNORE INTO known_key (public_key, name, signed_as, first_seen) "
                 "VALUES (?, ?, ?, ?)")
               .with(publicKey, signer, signer, at)
               .run() > 0;
}

void KeyStore::confirm(const QByteArray& publicKey, const QDateTime& at)
{
    m_sql("UPDATE known_key SET confirmed = ? WHERE public_key = ?").with(at, publicKey).run();
}

void KeyStore::rename(const QByteArray& publicKey, const QString& name)
{
    m_sql("UPDATE known_key SET name = ? WHERE public_key = ?").with(name, publicKey).run();
}

void KeyStore::remove(const QByteArray& publicKey)
{
    m_sql("DELETE FROM known_key WHERE public_key = ?").with(publicKey).run();
}

} // namespace panelbook
