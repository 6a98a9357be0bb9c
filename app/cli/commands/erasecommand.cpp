// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/erasecommand.h"

#include "base/stagedfile.h"
#include "cli/invocation.h"
#include "services/candidates.h"
#include "services/maintainbook.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct EraseText
{
    Q_DECLARE_TR_FUNCTIONS(EraseCommand)
};

Outcome erase(Invocation& in)
{
    const QString file = in.value("receipt");
    if (const auto refused = refuseOwnBook(in.bookFile(), file))
        return failure(*refused);
    return in.withBook(BookAccess::Write, [&](Workspace& workspace) -> Outcome {
        const auto id = Candidates(workspace).resolve(in.value("candidate"));
        if (!id)
            return failure(id.error());
        MaintainBook book(workspace);
        const auto receipt = in.has("receipt") ? book.eraseWithReceipt(*id, file) : book.erase(*id);
        if (!receipt)
            return failure(receipt.error());
        if (in.out().json() || !in.has("receipt"))
            in.out().bytes(receipt->toUtf8());
        return ExitCode::Done;
    });
}

} // namespace

QList<Verb> eraseVerbs()
{
    return {{QStringLiteral("erase"),
             {},
             EraseText::tr("Remove a candidate with every word of theirs, also from the backups."),
             {{QStringLiteral("candidate"), QStringLiteral("ID"), EraseText::tr("Whom."), true},
              {QStringLiteral("receipt"), QStringLiteral("FILE"),
               EraseText::tr("Write the receipt into FILE instead of stdout.")}},
             erase,
             EraseText::tr("This cannot be undone. The receipt names ids only.")}};
}

} // namespace panelbook
