// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/interviewcommand.h"

#include "cli/commands/interviewjson.h"
#include "cli/invocation.h"
#include "exchange/markdownformat.h"
#include "services/planinterviews.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct InterviewText
{
    Q_DECLARE_TR_FUNCTIONS(InterviewCommand)
};

/// ISO 8601; without a zone it is the local time.
std::optional<QDateTime> timeFrom(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

Outcome create(Invocation& in, NewInterview request)
{
    return in.withBook(BookAccess::Create, [&](Workspace& workspace) -> Outcome {
        const auto id = PlanInterviews(workspace, in.library()).create(request);
        if (!id)
            return failure(id.error());
        if (in.out().json())
            in.out().document(QJsonDocument(QJsonObject{{QStringLiteral("id"), id->toString()}}));
        else
            in.out().line(id->toString());
        return ExitCode::Done;
    });
}

Outcome newInterview(Invocation& in)
{
    NewInterview request;
    request.candidate = in.value("candidate");
    request.role = in.value("role");
    request.kit = in.value("kit");
    request.interviewer = in.value("interviewer");
    request.loop = in.value("loop");
    const auto level = levelFromId(in.value("level"));
    if (!level)
        return in.usage(InterviewText::tr("--level takes L3, L4, L5 or L6."));
    request.level = *level;
    if (in.has("at")) {
        request.planned = timeFrom(in.value("at"));
        if (!request.planned)
            return in.usage(InterviewText::tr("--at takes a time such as 2026-11-23T10:00:00Z."));
    }
    const auto kit = findByPrefix(in.library().kits(), request.kit, QStringLiteral("kit"));
    if (!kit)
        return failure(kit.error());
    request.kit = kit->id;
    return create(in, request);
}

QStringList row(const InterviewSummary& i)
{
    const auto when = i.started ? i.started : i.planned;
    return {i.id.toString(), when ? when->toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QStringLiteral("–"),
            toId(i.state),   i.candidateName,
            i.role,          toId(i.level),
            i.kit,           i.recommendation ? toId(*i.recommendation) : QString()};
}

void tell(Output& out, const QList<InterviewSummary>& interviews)
{
    if (out.json())
        return out.document(QJsonDocument(interviewsJson(interviews)));
    if (interviews.isEmpty())
        return out.note(InterviewText::tr("There are no interviews."));
    QList<QStringList> rows;
    for (const InterviewSummary& interview : interviews)
        rows.append(row(interview));
    out.table({InterviewText::tr("ID"), InterviewText::tr("TIME (UTC)"), InterviewText::tr("STATE"),
               InterviewText::tr("CANDIDATE"), InterviewText::tr("ROLE"), InterviewText::tr("LEVEL"),
               InterviewText::tr("KIT"), InterviewText::tr("RECOMMENDATION")},
              rows);
}

Outcome list(Invocation& in)
{
    return in.withBook(BookAccess::Read, [&](Workspace& workspace) -> Outcome {
        const auto interviews = PlanInterviews(workspace, in.library()).list();
        if (!interviews)
            return failure(interviews.error());
        tell(in.out(), *interviews);
        return ExitCode::Done;
    });
}

Outcome show(Invocation& in)
{
    return in.withBook(BookAccess::Read, [&](Workspace& workspace) -> Outcome {
        const PlanInterviews plan(workspace, in.library());
        const auto scorecard =
            plan.resolve(in.argument(0)).and_then([&](InterviewId id) { return plan.load(id); });
        if (!scorecard)
            return failure(scorecard.error());
        if (in.out().json()) {
            in.out().document(QJsonDocument(sessionJson(scorecard->session)));
            return ExitCode::Done;
        }
        const auto text = renderMarkdown({makeReport(*scorecard)});
        if (!text)
            return failure(text.error());
        in.out().bytes(*text);
        return ExitCode::Done;
    });
}

using Change = Result<void> (PlanInterviews::*)(InterviewId, const void*);

/// The verbs that change one interview as a whole.
template <Change change>
Outcome changeOne(Invocation& in)
{
    return in.withBook(BookAccess::Write, [&](Workspace& workspace) -> Outcome {
        PlanInterviews plan(workspace, in.library());
        const auto id = plan.resolve(in.argument(0));
        if (!id)
            return failure(id.error());
        if (const auto changed = (plan.*change)(*id, nullptr); !changed)
            return failure(changed.error());
        return ExitCode::Done;
    });
}

VerbOption needed(const char* name, const char* value, const QString& description)
{
    return {QLatin1String(name), QLatin1String(value), description, true};
}

QList<VerbOption> newOptions()
{
    return {needed("candidate", "NAME", InterviewText::tr("Who is interviewed; a known name is reused.")),
            needed("role", "ROLE", InterviewText::tr("For which role.")),
            needed("level", "L3…L6", InterviewText::tr("For which level; it chooses questions and anchors.")),
            needed("kit", "ID", InterviewText::tr("The kit: “panelbook-cli kits list” shows them.")),
            needed("interviewer", "NAME", InterviewText::tr("Who asks.")),
            {QStringLiteral("loop"), QStringLiteral("L"),
             InterviewText::tr("What brings the panel's scorecards of this candidate together.")},
            {QStringLiteral("at"), QStringLiteral("ISO8601"), InterviewText::tr("For when it is planned.")}};
}

} // namespace

QList<Verb> interviewVerbs()
{
    const QString id = QStringLiteral("ID");
    return {
        {QStringLiteral("interview new"),
         {},
         InterviewText::tr("Plan an interview and print its id."),
         newOptions(),
         newInterview},
        {QStringLiteral("interview list"),
         {},
         InterviewText::tr("List the interviews, newest first."),
         {},
         list},
        {QStringLiteral("interview show"),
         id,
         InterviewText::tr("Show everything about one interview."),
         {},
         show},
        {QStringLiteral("interview cancel"),
         id,
         InterviewText::tr("Mark an interview as cancelled."),
         {},
         changeOne<&PlanInterviews::cancel>},
        {QStringLiteral("interview no-show"),
         id,
         InterviewText::tr("Note that the candidate did not come."),
         {},
         changeOne<&PlanInterviews::markNoShow>},
        {QStringLiteral("interview reopen"),
         id,
         InterviewText::tr("Go on with an interview that ended and is not sealed."),
         {},
         changeOne<&PlanInterviews::reopen>},
        {QStringLiteral("interview delete"),
         id,
         InterviewText::tr("Delete an interview that is not sealed."),
         {},
         changeOne<&PlanInterviews::remove>},
    };
}

} // namespace panelbook
