// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteerror.h"

#include <sqlite3.h>
#include <SQLiteCpp/SQLiteCpp.h>

namespace panelbook {

Error errorFrom(const SQLite::Exception& e, const QString& file)
{
    const QString words = QString::fromUtf8(e.what());
    switch (e.getErrorCode() & 0xff) {
    case SQLITE_FULL: return {ErrorKind::DiskFull, file, words, {}};
    case SQLITE_CORRUPT: return {ErrorKind::BookDamaged, file, words, {}};
    case SQLITE_NOTADB: return {ErrorKind::BookForeign, file, words, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorKind::BookLocked, file, QStringLiteral("another program"), {}};
    case SQLITE_CONSTRAINT:
        if (words.contains(QLatin1String("sealed")))
            return {ErrorKind::RefusedByRule,
                    {},
                    QStringLiteral("The scorecard is sealed and cannot be changed."),
                    {}};
        return {ErrorKind::WriteFailed, file, words, {}};
    default: return {ErrorKind::WriteFailed, file, words, {}};
    }
}

} // namespace panelbook
