// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/canonical.h"
#include "domain/scoring/seal.h"
#include "domain/sessions/session.h"

namespace panelbook {

/// Text added after the seal. The sealed content stays; the amendment carries its own seal (same number).
struct Amendment
{
    int number = 0; ///< from 1
    QString at;     ///< UTC, ISO 8601
    QString text;
    bool operator==(const Amendment&) const = default;
};

/// An interview as others may see it: the session, and what was signed.
struct Scorecard
{
    Session session;
    QList<Amendment> amendments;
    QList<Seal> seals; ///< [0] is the scorecard's; empty while it is unsealed

    bool sealed() const { return !seals.isEmpty(); }
    bool operator==(const Scorecard&) const = default;
};

inline constexpr int scorecardFormatVersion = 1;

/// The content tables of a scorecard file (FORMATS.md §3), all but `seal` and `amendment`.
QList<SqlTable> contentTables(const Session& session);

/// What the scorecard's seal signs: BLAKE2b-256 over the canonical form of the content tables.
QByteArray contentDigest(const QList<SqlTable>& content);
/// What an amendment's seal signs: BLAKE2b-256 over the canonical form of its one row.
QByteArray amendmentDigest(const Amendment& amendment);

/// UTC, ISO 8601 with milliseconds and Z.
QString isoText(const QDateTime& utc);

} // namespace panelbook
