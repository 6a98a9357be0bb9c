// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

/// Gives the sentences their translation context.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString sentence(const Error& e);
};

QString ErrorText::sentence(const Error& e)
{
    switch (e.kind) {
    case ErrorKind::InvalidInput: return tr("%1: %2").arg(e.subject, e.detail);
    case ErrorKind::UnknownName: return tr("There is no %1 “%2”.").arg(e.subject, e.detail);
    case ErrorKind::AmbiguousName:
        return tr("“%1” fits more than one %2; type more of it.").arg(e.subject, e.detail);
    case ErrorKind::RefusedByRule:
        return e.subject.isEmpty() ? e.detail : tr("%1: %2").arg(e.subject, e.detail);
    case ErrorKind::BookMissing:
        return tr("There is no book at %1. Start an interview, or name another book with --book.")
            .arg(e.subject);
    case ErrorKind::BookLocked:
        return tr("The book %1 is in use by %2. Nothing was changed; close that program or wait for it, then "
                  "try again.")
            .arg(e.subject, e.detail);
    case ErrorKind::BookTooNew:
        return tr("The book %1 was written by a newer Panelbook (%2). It was left as it is; open it with "
                  "that version.")
            .arg(e.subject, e.detail);
    case ErrorKind::BookDamaged:
        return tr("The book %1 is damaged: %2. Nothing was moved or changed; restore the newest good backup, "
                  "or copy the file away first.")
            .arg(e.subject, e.detail);
    case ErrorKind::BookForeign:
        return tr("%1 is not a Panelbook book: %2. It was left as it is.").arg(e.subject, e.detail);
    case ErrorKind::BookOnNetwork:
        return tr("The book cannot live at %1: %2. A live database on a network disk loses data; choose a "
                  "folder on this machine. Scorecard files may lie there.")
            .arg(e.subject, e.detail);
    case ErrorKind::DiskFull:
        return tr("The disk is full: %1 could not be written. What was saved before is safe; free some room, "
                  "saving goes on by itself.")
            .arg(e.subject);
    case ErrorKind::ReadFailed: return tr("%1 could not be read: %2").arg(e.subject, e.detail);
    case ErrorKind::WriteFailed:
        return tr("%1 could not be written: %2. What was saved before is safe.").arg(e.subject, e.detail);
    case ErrorKind::WrongPassphrase:
        return tr("That is not the passphrase of %1. Try again; nothing was changed.").arg(e.subject);
    case ErrorKind::Cancelled: return tr("Stopped. Nothing was changed.");
    }
    return e.detail;
}

} // namespace

QString describe(const Error& error)
{
    QString text = ErrorText::sentence(error);
    for (const QString& point : error.points)
        text += QStringLiteral("\n  – ") + point;
    return text;
}

} // namespace panelbook
