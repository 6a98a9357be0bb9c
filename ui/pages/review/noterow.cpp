// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/noterow.h"

#include "services/notechecks.h"
#include "ui/widgets/findingtext.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct NoteRowText
{
    Q_DECLARE_TR_FUNCTIONS(NoteRow)
};

QString kindTitle(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Plain: return NoteRowText::tr("note");
    case NoteKind::Strength: return NoteRowText::tr("strength");
    case NoteKind::Concern: return NoteRowText::tr("concern");
    case NoteKind::RedFlag: return NoteRowText::tr("red flag");
    case NoteKind::Quote: return NoteRowText::tr("quote");
    case NoteKind::FollowUp: return NoteRowText::tr("to follow up");
    }
    return {};
}

QVariant value(const NoteRow& row, int role)
{
    switch (role) {
    case Qt::DisplayRole: return row.body;
    case Qt::AccessibleTextRole: return spoken(row);
    case NoteRowRole: return QVariant::fromValue(row);
    default: return {};
    }
}

} // namespace

QList<NotesModel::Column> noteColumns()
{
    return {{NoteRowText::tr("Note"), value}};
}

QList<NoteRow> noteRows(const Session& session, const QString& dimension)
{
    const QList<int> linked = session.evidenceFor(dimension);
    QList<NoteRow> rows;
    for (const Note& note : session.notes) {
        const NoteShorthand shorthand = readShorthand(note.text, session.interview.rubric);
        rows.append(
            {note.number, note.at, shorthand.kind, note.text, shorthand.body, linked.contains(note.number)});
    }
    return rows;
}

QList<NoteRow> evidenceRows(const Session& session, const QString& dimension)
{
    QList<NoteRow> rows = noteRows(session, dimension);
    rows.removeIf([](const NoteRow& row) { return !row.linked; });
    for (NoteRow& row : rows) {
        const auto judged = row.kind == NoteKind::Quote ? std::nullopt : judgementCheck().findAlone(row.body);
        if (judged)
            row.remark = judgementText(*judged, row.body);
    }
    return rows;
}

QString shownSign(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Plain: return {};
    case NoteKind::Concern: return QStringLiteral("−");
    case NoteKind::Quote: return QStringLiteral("“");
    case NoteKind::Strength:
    case NoteKind::RedFlag:
    case NoteKind::FollowUp: return QString(sign(kind));
    }
    return {};
}

QString spoken(const NoteRow& row)
{
    const QString text = NoteRowText::tr("%1, %2: %3", "time, kind and text of a note")
                             .arg(clockText(row.at), kindTitle(row.kind), row.body);
    return row.linked ? NoteRowText::tr("%1 (linked)").arg(text) : text;
}

} // namespace panelbook
