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
    return in.withBook(BookAccess::Write, [&](Workspace& workspace) -> Outcome {
        const auto id = Candidates(workspace).resolve(in.value("candidate"));
        if (!id)
            return failure(id.error());
        // The receipt's place is proven first: an erasure cannot be taken back.
        std::optional<StagedFile> file;
        if (in.has("receipt")) {
            if (const auto refused = refuseOwnBook(in.bookFile(), in.value("receipt")))
                return failure(*refused);
            auto staged = StagedFile::create(in.value("receipt"));
            if (!staged)
                return failure(staged.error());
            file.emplace(std::move(*staged));
        }
        const auto receipt = MaintainBook(workspace).erase(*id);
        if (!receipt)
            return failure(receipt.error());
        if (file) {
            const auto kept = file->write(receipt->toUtf8()).and_then([&] { return file->commit(); });
            if (!kept)
                return failure(kept.error());
        }
        if (in.out().json() || !file)
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
