// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace panelbook {

/// The real path of a book's file: its folder made (0700) if `create`, symbolic links of the folder resolved,
/// network file systems refused. Errors: BookMissing, BookOnNetwork, WriteFailed.
Result<QString> locateBook(const QString& file, bool create);

/// fsync of a folder: makes a new or renamed name in it durable.
std::optional<Error> syncFolder(const QString& folder);

/// Writes bytes durably under a name: a temporary beside it, fsync, rename, fsync of the folder; mode 0600.
/// On failure the old file is as it was.
Result<void> writeDurably(const QString& file, const QByteArray& bytes);

} // namespace panelbook
