// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"

namespace panelbook {

/// Care of the book: check, back up, restore, erase.
class MaintainBook
{
public:
    explicit MaintainBook(Workspace& workspace) : m_workspace(workspace) {}

    /// integrity_check, foreign_key_check, the index, the seals. Empty = all is well.
    Result<QStringList> check() const;

    /// A checked, synced copy (Backup API). Replaces an existing file.
    Result<void> backUp(const QString& target) const;
    /// A dated backup in `<book>.backups/` when the book changed since the last one, and the thinning of old
    /// ones: keeps the 12 last, 14 daily, 8 weekly, below 1 GB. Returns the file, or an empty text. Any
    /// thread: it reads through a connection of its own.
    static Result<QString> backUpIfChanged(const QString& book, const QDateTime& utc);
    /// quick_check of the file, through a connection of its own; any thread. Errors: BookDamaged.
    static Result<void> quickCheck(const QString& book);

    /// Puts a backup in the book's place after making a backup of what is there. The workspace must be
    /// closed.
    static Result<void> restore(const QString& backup, const QString& book, const Clock& clock);
    /// Backups that lie beside a book, newest first.
    static QStringList backups(const QString& book);

    /// Removes a candidate with all interviews, notes, index entries and attachments; rewrites or deletes
    /// every backup; leaves digest and counter of sealed scorecards as tombstones. Returns a receipt (JSON
    /// text).
    Result<QString> erase(CandidateId id, const void* initiator = nullptr);
    /// The same, and puts the receipt into a file. The file's place is proven before anything is erased,
    /// which cannot be taken back.
    Result<QString> eraseWithReceipt(CandidateId id, const QString& file, const void* initiator = nullptr);

private:
    Workspace& m_workspace;
};

} // namespace panelbook
