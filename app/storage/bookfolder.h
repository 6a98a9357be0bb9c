// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace panelbook {

/// The real path of a book's file: its folder made (0700) if `create`, symbolic links of the folder resolved,
/// network file systems refused. Errors: BookMissing, BookOnNetwork, WriteFailed.
Result<QString> locateBook(const QString& file, bool create);

} // namespace panelbook
