// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

namespace panelbook {

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::UnknownName:
    case ErrorKind::AmbiguousName:
    case ErrorKind::Cancelled: return ExitCode::Problems;
    case ErrorKind::RefusedByRule:
    case ErrorKind::WrongPassphrase: return ExitCode::Refused;
    case ErrorKind::BookMissing:
    case ErrorKind::BookLocked:
    case ErrorKind::BookTooNew:
    case ErrorKind::BookDamaged:
    case ErrorKind::BookForeign:
    case ErrorKind::BookOnNetwork: return ExitCode::NoBook;
    case ErrorKind::DiskFull:
    case ErrorKind::ReadFailed:
    case ErrorKind::WriteFailed: return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace panelbook
