// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace panelbook {

/// Reads a regular file of at most `most` bytes; one byte more when it is longer. Errors: ReadFailed.
Result<QByteArray> readRegularFile(const QString& name, qsizetype most);

} // namespace panelbook
