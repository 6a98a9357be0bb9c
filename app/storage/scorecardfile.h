// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/scoring/scorecard.h"

namespace panelbook {

inline constexpr int scorecardApplicationId = 0x50424B31; // "PBK1"
inline constexpr qint64 maxScorecardBytes = 64LL * 1024 * 1024;

/// The content of a scorecard file, as values.
struct ScorecardContent
{
    QList<SqlTable> tables; ///< all but `amendment` and `seal`, in primary-key order
    QList<Amendment> amendments;
    QList<Seal> seals;
    /// False when a byte outside the content differs from what this SQLite writes for it. True also when
    /// another version of SQLite wrote the file: then it cannot be told.
    bool asWritten = true;
};

/// A scorecard as the bytes of a SQLite file (FORMATS.md §3).
Result<QByteArray> scorecardFileBytes(const Scorecard& scorecard);
/// The same from the content of a file.
Result<QByteArray> scorecardFileBytes(const ScorecardContent& content);

/// Reads a file from somebody else as hostile input (RELIABILITY.md §3): a private copy, header, own
/// read-only immutable connection with limits and a deadline, exact schema, integrity_check, fixed reads into
/// values. Errors: ReadFailed (no file, no right), InvalidInput with what does not hold.
Result<ScorecardContent> readScorecardFile(const QString& file);
/// The first step of it alone: the bytes, if it is a regular file of a bearable size.
Result<QByteArray> readScorecardBytes(const QString& file);
/// The steps after it, also for the content of an encrypted file; `name` is for errors.
Result<ScorecardContent> readScorecard(const QByteArray& bytes, const QString& name);

/// The scorecard that a file's content stands for; contentTables() of it gives the same tables. Says nothing
/// of the seals: verification does. Errors: InvalidInput with the first value that cannot be, or when the
/// values do not belong together.
Result<Scorecard> scorecardFrom(const ScorecardContent& content);

} // namespace panelbook
