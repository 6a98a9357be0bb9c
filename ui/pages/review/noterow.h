// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"
#include "ui/models/rowsmodel.h"
#include "ui/widgets/notetone.h"

namespace panelbook {

/// A note as evidence lines and the list of notes show it.
struct NoteRow
{
    int number = 0;
    Milliseconds at{0};
    NoteKind kind = NoteKind::Plain;
    QString text;        ///< as typed
    QString body;        ///< without sign and understood #names
    bool linked = false; ///< to the dimension that the list is about
    QString remark = {}; ///< why it is weak evidence; empty = it is not

    bool operator==(const NoteRow&) const = default;
};

/// The role under which a model gives the whole row.
inline constexpr int NoteRowRole = Qt::UserRole + 1;

using NotesModel = RowsModel<NoteRow>;
QList<NotesModel::Column> noteColumns();

/// All notes of the session in their order; `linked` tells those that speak for or against the dimension.
QList<NoteRow> noteRows(const Session& session, const QString& dimension);
/// The evidence of a dimension alone, with remarks on notes that only judge. A quote may judge.
QList<NoteRow> evidenceRows(const Session& session, const QString& dimension);

/// The sign as it is shown: "+", "−", "!", "“", "?", or nothing for a plain note.
QString shownSign(NoteKind kind);
/// What a screen reader says of a note: time, kind, text.
QString spoken(const NoteRow& row);

} // namespace panelbook
