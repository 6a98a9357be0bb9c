// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace panelbook {

/// A file that is written beside its name and put in place at the end, mode 0600: until commit() the old file
/// is as it was, and whoever gives up before leaves nothing behind.
/// Errors: DiskFull, WriteFailed.
class StagedFile
{
public:
    /// Proves that the folder can be written. A target that is there and no regular file (a device, a folder)
    /// is refused; a symbolic link stays, and what it points to is replaced.
    static Result<StagedFile> create(const QString& target);
    StagedFile(StagedFile&& other) noexcept;
    StagedFile& operator=(StagedFile&&) = delete;
    ~StagedFile();

    /// Writes the whole content and syncs it; called once.
    Result<void> write(const QByteArray& bytes);
    /// Renames and syncs the folder; called once.
    Result<void> commit();

private:
    StagedFile(QString target, QByteArray temporary, int descriptor);

    QString m_target;
    QByteArray m_temporary; ///< empty once there is nothing to clean up
    int m_descriptor;
};

/// fsync of a folder: makes a new or renamed name in it durable.
std::optional<Error> syncFolder(const QString& folder);

/// Writes bytes durably under a name: a temporary beside it, fsync, rename, fsync of the folder; mode 0600.
/// On failure the old file is as it was.
Result<void> writeDurably(const QString& file, const QByteArray& bytes);

} // namespace panelbook
