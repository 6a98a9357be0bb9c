// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identitybackup.h"
#include "services/workspace.h"

namespace panelbook {

/// Book and identity in one encrypted file, for a new computer; `target` is replaced. The file holds at most
/// 256 MB. Errors: RefusedByRule (an empty passphrase, a larger book), those of writing.
Result<void> packBook(Workspace& workspace, const QString& target, const QString& passphrase);

/// What unpacking does to a newer book or another identity that is there.
enum class WhatIsThere {
    Keep,    ///< refuse, and change nothing
    Replace, ///< after a backup of the book; the identity's file is set aside
};

/// Puts what was packed in the place of `book`, which must be closed, after a backup of what is there. A book
/// that was changed no later than the packed one is replaced in either case.
/// Errors: ReadFailed, InvalidInput, WrongPassphrase, RefusedByRule, those of opening and writing a book.
Result<void> unpackBook(const QString& packed, const QString& passphrase, const QString& book,
                        const Clock& clock, WhatIsThere there);

} // namespace panelbook
