// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/sealcommand.h"

#include "cli/invocation.h"
#include "services/planinterviews.h"
#include "services/sealscorecards.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct SealText
{
    Q_DECLARE_TR_FUNCTIONS(SealCommand)
};

/// Runs `change(SealScorecards&, InterviewId, passphrase)` on the interview that was named.
template <typename F>
Outcome withInterview(Invocation& in, F change)
{
    const auto passphrase = in.passphrase();
    if (!passphrase)
        return failure(passphrase.error());
    return in.withBook(BookAccess::Write, [&](Workspace& workspace) -> Outcome {
        const auto id = PlanInterviews(workspace, in.library()).resolve(in.argument(0));
        if (!id)
            return failure(id.error());
        SealScorecards seals(workspace);
        const Result<void> changed = change(seals, *id, *passphrase);
        return changed ? Outcome(ExitCode::Done) : Outcome(failure(changed.error()));
    });
}

Outcome seal(Invocation& in)
{
    return withInterview(in, [&](SealScorecards& seals, InterviewId id, const QString& passphrase) {
        return seals.seal(id, in.value("name"), passphrase);
    });
}

Outcome amend(Invocation& in)
{
    return withInterview(in, [&](SealScorecards& seals, InterviewId id, const QString& passphrase) {
        return seals.amend(id, in.value("text"), passphrase);
    });
}

} // namespace

QList<Verb> sealVerbs()
{
    return {
        {QStringLiteral("seal"),
         QStringLiteral("ID"),
         SealText::tr("Sign a scorecard, which nobody can change unnoticed from then on."),
         {{QStringLiteral("name"), QStringLiteral("NAME"),
           SealText::tr("Your name, when this book signs for the first time; else the interviewer's.")},
          passphraseOption()},
         seal,
         SealText::tr(
             "The first seal makes the book's signing key, protected by the passphrase if one is given.")},
        {QStringLiteral("amend"),
         QStringLiteral("ID"),
         SealText::tr("Add a signed text to a sealed scorecard."),
         {{QStringLiteral("text"), QStringLiteral("T"), SealText::tr("What is to be added."), true},
          passphraseOption()},
         amend}};
}

} // namespace panelbook
