// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/bookcommand.h"

#include "cli/invocation.h"
#include "services/maintainbook.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct BookText
{
    Q_DECLARE_TR_FUNCTIONS(BookCommand)
};

Outcome tellProblems(Invocation& in, const QStringList& problems)
{
    Output& out = in.out();
    if (out.json()) {
        out.document(
            QJsonDocument(QJsonObject{{QStringLiteral("ok"), problems.isEmpty()},
                                      {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}}));
    } else if (problems.isEmpty()) {
        out.line(BookText::tr("The book is sound: %1").arg(in.bookFile()));
    }
    for (const QString& problem : out.json() ? QStringList() : problems)
        out.line(shown(problem));
    return problems.isEmpty() ? ExitCode::Done : ExitCode::Problems;
}

Outcome checkOpen(Invocation& in, Workspace& workspace)
{
    const auto problems = MaintainBook(workspace).check();
    return problems ? tellProblems(in, *problems) : Outcome(failure(problems.error()));
}

/// Whoever may write can check the search index too; a book that is held, or may not be written, is read.
Outcome check(Invocation& in)
{
    bool opened = false;
    auto checked = in.withBook(BookAccess::Write, [&](Workspace& workspace) {
        opened = true;
        return checkOpen(in, workspace);
    });
    const bool readable =
        !checked && !opened &&
        (checked.error().kind == ErrorKind::BookLocked || checked.error().kind == ErrorKind::WriteFailed);
    if (!readable)
        return checked;
    in.out().note(
        BookText::tr("The book is held by another program or may not be written: its search index was "
                     "not checked."));
    return in.withBook(BookAccess::Read, [&](Workspace& workspace) { return checkOpen(in, workspace); });
}

Outcome backup(Invocation& in)
{
    if (const auto refused = refuseOwnBook(in.bookFile(), in.argument(0)))
        return failure(*refused);
    return in.withBook(BookAccess::Read, [&](Workspace& workspace) -> Outcome {
        const auto saved = MaintainBook(workspace).backUp(in.argument(0));
        return saved ? Outcome(ExitCode::Done) : Outcome(failure(saved.error()));
    });
}

Outcome restore(Invocation& in)
{
    const auto restored = MaintainBook::restore(in.argument(0), in.bookFile(), in.clock());
    return restored ? Outcome(ExitCode::Done) : Outcome(failure(restored.error()));
}

} // namespace

QList<Verb> bookVerbs()
{
    const QString file = QStringLiteral("FILE");
    return {{QStringLiteral("check"),
             {},
             BookText::tr("Check the book: the file, its references, the index, the seals."),
             {},
             check},
            {QStringLiteral("backup"),
             file,
             BookText::tr("Write a checked copy of the book; FILE is replaced."),
             {},
             backup},
            {QStringLiteral("restore"),
             file,
             BookText::tr("Put a backup in the book's place, after a backup of what is there."),
             {},
             restore}};
}

} // namespace panelbook
