// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonDocument>

namespace panelbook {

inline constexpr qsizetype maxJsonBytes = qsizetype{5} * 1024 * 1024;
inline constexpr int maxJsonDepth = 32;
inline constexpr qsizetype maxJsonValues = 200'000;

/// Parses JSON from somebody else within those limits, which are checked before a parser sees it.
/// Errors: InvalidInput, the detail with the line and column.
Result<QJsonDocument> parseJson(const QByteArray& bytes);

} // namespace panelbook
