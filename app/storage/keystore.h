// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/knownkey.h"

namespace panelbook {

class Statements;

/// Colleagues' signing keys.
class KeyStore
{
public:
    explicit KeyStore(Statements& sql) : m_sql(sql) {}

    /// By name.
    QList<KnownKey> all() const;
    std::optional<KnownKey> find(const QByteArray& publicKey) const;

    /// Trust on first use: adds a key that is not there, and leaves one that is. Whether it was added.
    bool meet(const QByteArray& publicKey, const QString& signer, const QDateTime& at);
    void confirm(const QByteArray& publicKey, const QDateTime& at);
    void rename(const QByteArray& publicKey, const QString& name);
    void remove(const QByteArray& publicKey);

private:
    Statements& m_sql;
};

} // namespace panelbook
