// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace SQLite {
class Exception;
}

namespace panelbook {

/// What a SQLite exception means for the book in `file`.
Error errorFrom(const SQLite::Exception& exception, const QString& file);

} // namespace panelbook
