// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"

namespace panelbook {

/// integrity_check, foreign_key_check and the search index against the notes; empty = all is well.
QStringList bookProblems(SQLite::Database& database);

/// Copies a book through a reading connection of its own when it holds a change newer than `since` (an
/// invalid time = always, if there is any change). Whether it did. Any thread.
Result<bool> copyIfNewer(const QString& book, const QString& target, const QDateTime& since);
/// When a book was changed last, by its audit trail; nothing for one without changes.
Result<std::optional<QDateTime>> changedAt(const QString& book);
/// quick_check through a reading connection of its own. Errors: BookDamaged. Any thread.
Result<void> quickCheckBook(const QString& book);

/// Removes a candidate and everything of theirs; leaves tombstones of seals and the id in the list of erased
/// ids. Inside one transaction.
void eraseCandidate(Stores& stores, CandidateId id, const QDateTime& at);

/// After an erasure: rewrites index and file so that no deleted word stays in the book or its WAL.
std::optional<Error> purgeDeleted(Book& book);

/// Puts a sound backup in a book's place. The book that is there is backed up first (a damaged one is kept
/// under a dated name beside it); erased ids of both are applied. The caller holds the book's lock.
Result<void> replaceBook(const QString& backup, const QString& book, const QDateTime& utc);

} // namespace panelbook
