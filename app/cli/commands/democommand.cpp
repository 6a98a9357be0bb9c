// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/democommand.h"

#include "cli/invocation.h"
#include "cli/progressbar.h"
#include "services/demo/demobook.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct DemoText
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

constexpr int mostInterviews = 1'000'000;

Outcome fill(Invocation& in, const DemoRequest& request)
{
    return in.withBook(BookAccess::Create, [&](Workspace& workspace) -> Outcome {
        ProgressBar progress(in.out(), request.interviews);
        const auto filled =
            fillDemoBook(workspace, in.library(), request, [&](int done) { progress.show(done); });
        if (!filled)
            return failure(filled.error());
        if (in.out().json())
            in.out().document(QJsonDocument(QJsonObject{{QStringLiteral("book"), workspace.file()},
                                                        {QStringLiteral("interviews"), request.interviews}}));
        else
            in.out().line(
                DemoText::tr("%n interview(s) are in %1", nullptr, request.interviews).arg(workspace.file()));
        return ExitCode::Done;
    });
}

Outcome demo(Invocation& in)
{
    DemoRequest request;
    bool ok = true;
    if (in.has("interviews"))
        request.interviews = in.value("interviews").toInt(&ok);
    if (!ok || request.interviews < 1 || request.interviews > mostInterviews)
        return in.usage(DemoText::tr("--interviews takes a number from 1 to 1,000,000."));
    if (in.has("seed"))
        request.seed = in.value("seed").toULongLong(&ok);
    if (!ok)
        return in.usage(DemoText::tr("--seed takes a number from 0."));
    return fill(in, request);
}

} // namespace

QList<Verb> demoVerbs()
{
    return {{QStringLiteral("demo"),
             {},
             DemoText::tr("Fill an empty book with interviews of people who do not exist."),
             {{QStringLiteral("interviews"), QStringLiteral("N"), DemoText::tr("How many; else 12.")},
              {QStringLiteral("seed"), QStringLiteral("S"),
               DemoText::tr("The same seed gives the same interviews on the same day.")}},
             demo}};
}

} // namespace panelbook
