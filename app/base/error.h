// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace panelbook {

/// What went wrong, as data. The sentence for people comes from describe() alone.
enum class ErrorKind {
    InvalidInput,    ///< a value or a file does not hold to its format
    UnknownName,     ///< an id, a kit, a dimension … that does not exist
    AmbiguousName,   ///< a shortened id that fits more than one
    RefusedByRule,   ///< a rule of the product says no (sealed, no evidence …)
    BookMissing,     ///< there is no book at this place
    BookLocked,      ///< another process holds the book
    BookTooNew,      ///< written by a newer Panelbook
    BookDamaged,     ///< SQLite says CORRUPT or NOTADB, or a check failed
    BookForeign,     ///< a file, but not a book of Panelbook
    BookOnNetwork,   ///< the folder lies on a network file system
    DiskFull,        ///< no room left
    ReadFailed,      ///< reading a file failed
    WriteFailed,     ///< writing or syncing failed
    WrongPassphrase, ///< the passphrase does not open the key
    Cancelled,       ///< the user stopped it
};

/// An error: its kind, what it is about (a file, an id, a place in a file) and the detail
/// (what was expected, or the system's own words). Neither part is translated.
struct Error
{
    ErrorKind kind = ErrorKind::InvalidInput;
    QString subject;
    QString detail;
    /// When a rule lists all that is missing, one entry for each point.
    QStringList points;

    bool operator==(const Error&) const = default;
};

/// The one place where an error becomes a translated sentence that says what happened,
/// what is safe and what to do next.
QString describe(const Error& error);

} // namespace panelbook
