// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace panelbook {

/// How a command ends. The numbers are a promise to scripts.
enum class ExitCode {
    Done = 0,
    Problems = 1, ///< the input has problems; each was told with its place
    Usage = 2,    ///< the command line is wrong
    NoBook = 3,   ///< the book cannot be opened: missing, locked, damaged, of a newer version
    Refused = 4,  ///< a rule said no: sealed, no evidence, not the own seal yet
    Failed = 5,   ///< reading or writing failed: disk full, no right
};

ExitCode exitCodeFor(ErrorKind kind);

} // namespace panelbook
