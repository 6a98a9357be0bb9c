// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/movecommand.h"

#include "cli/invocation.h"
#include "services/movebook.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct MoveText
{
    Q_DECLARE_TR_FUNCTIONS(MoveCommand)
};

Outcome pack(Invocation& in)
{
    if (const auto refused = refuseOwnBook(in.bookFile(), in.argument(0)))
        return failure(*refused);
    const auto passphrase = in.passphrase();
    if (!passphrase)
        return failure(passphrase.error());
    return in.withBook(BookAccess::Read, [&](Workspace& workspace) -> Outcome {
        const auto done = packBook(workspace, in.argument(0), *passphrase);
        return done ? Outcome(ExitCode::Done) : Outcome(failure(done.error()));
    });
}

Outcome unpack(Invocation& in)
{
    const auto passphrase = in.passphrase();
    if (!passphrase)
        return failure(passphrase.error());
    const auto done = unpackBook(in.argument(0), *passphrase, in.bookFile(), in.clock(),
                                 in.has("replace") ? WhatIsThere::Replace : WhatIsThere::Keep);
    return done ? Outcome(ExitCode::Done) : Outcome(failure(done.error()));
}

} // namespace

QList<Verb> moveVerbs()
{
    const QString file = QStringLiteral("FILE");
    const VerbOption passphrase{QStringLiteral("passphrase-file"), QStringLiteral("FILE|-"),
                                MoveText::tr("The first line is the passphrase of the packed book."), true};
    return {{QStringLiteral("move pack"),
             file,
             MoveText::tr("Write the book and its signing key into one encrypted file, for a new computer."),
             {passphrase},
             pack},
            {QStringLiteral("move unpack"),
             file,
             MoveText::tr("Put such a book and its key in place, after a backup of what is there."),
             {passphrase,
              {QStringLiteral("replace"),
               {},
               MoveText::tr("Even if the book that is there is newer, or signs with another key.")}},
             unpack}};
}

} // namespace panelbook
