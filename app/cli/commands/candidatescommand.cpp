// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/candidatescommand.h"

#include "cli/commands/interviewjson.h"
#include "cli/invocation.h"
#include "domain/jsonread.h"
#include "services/candidates.h"
#include "services/planinterviews.h"

#include <QCoreApplication>

#include <algorithm>

namespace panelbook {

namespace {

struct CandidatesText
{
    Q_DECLARE_TR_FUNCTIONS(CandidatesCommand)
};

QJsonObject entry(const Candidate& candidate)
{
    return {{QStringLiteral("id"), candidate.id.toString()},
            {QStringLiteral("name"), candidate.name},
            {QStringLiteral("interviews"), candidate.interviews}};
}

void tell(Output& out, const QList<Candidate>& candidates)
{
    if (out.json())
        return out.document(QJsonDocument(arrayOf(candidates, entry)));
    if (candidates.isEmpty())
        return out.note(CandidatesText::tr("There are no candidates."));
    QList<QStringList> rows;
    for (const Candidate& candidate : candidates)
        rows.append({candidate.id.toString(), candidate.name, QString::number(candidate.interviews)});
    out.table({CandidatesText::tr("ID"), CandidatesText::tr("NAME"), CandidatesText::tr("INTERVIEWS")}, rows);
}

Outcome list(Invocation& in)
{
    return in.withBook(BookAccess::Read, [&](Workspace& workspace) -> Outcome {
        const auto candidates = Candidates(workspace).list();
        if (!candidates)
            return failure(candidates.error());
        tell(in.out(), *candidates);
        return ExitCode::Done;
    });
}

void tell(Output& out, const Candidate& candidate, const QList<InterviewSummary>& history)
{
    if (out.json()) {
        QJsonObject json = entry(candidate);
        json[QLatin1String("history")] = interviewsJson(history);
        return out.document(QJsonDocument(json));
    }
    out.line(out.strong(shown(candidate.name)) + QStringLiteral("  ") + candidate.id.toString());
    QList<QStringList> rows;
    for (const InterviewSummary& i : history) {
        const auto when = i.started ? i.started : i.planned;
        rows.append({i.id.toString(),
                     when ? when->toString(QStringLiteral("yyyy-MM-dd")) : QStringLiteral("–"), toId(i.state),
                     i.kitTitle, toId(i.level), i.role,
                     i.recommendation ? toId(*i.recommendation) : QString()});
    }
    out.table({CandidatesText::tr("INTERVIEW"), CandidatesText::tr("DATE"), CandidatesText::tr("STATE"),
               CandidatesText::tr("KIT"), CandidatesText::tr("LEVEL"), CandidatesText::tr("ROLE"),
               CandidatesText::tr("RECOMMENDATION")},
              rows);
}

Outcome show(Invocation& in)
{
    return in.withBook(BookAccess::Read, [&](Workspace& workspace) -> Outcome {
        const Candidates candidates(workspace);
        const auto id = candidates.resolve(in.argument(0));
        if (!id)
            return failure(id.error());
        const auto everybody = candidates.list();
        if (!everybody)
            return failure(everybody.error());
        auto history = PlanInterviews(workspace, in.library()).list();
        if (!history)
            return failure(history.error());
        history->removeIf([&](const InterviewSummary& i) { return i.candidate != *id; });
        const auto found = std::find_if(everybody->begin(), everybody->end(),
                                        [&](const Candidate& c) { return c.id == *id; });
        tell(in.out(), *found, *history);
        return ExitCode::Done;
    });
}

Outcome rename(Invocation& in)
{
    return in.withBook(BookAccess::Write, [&](Workspace& workspace) -> Outcome {
        Candidates candidates(workspace);
        const auto id = candidates.resolve(in.argument(0));
        if (!id)
            return failure(id.error());
        const auto renamed = candidates.rename(*id, in.argument(1));
        return renamed ? Outcome(ExitCode::Done) : Outcome(failure(renamed.error()));
    });
}

Outcome merge(Invocation& in)
{
    return in.withBook(BookAccess::Write, [&](Workspace& workspace) -> Outcome {
        Candidates candidates(workspace);
        const auto id = candidates.resolve(in.argument(0));
        if (!id)
            return failure(id.error());
        const auto into = candidates.resolve(in.argument(1));
        if (!into)
            return failure(into.error());
        const auto merged = candidates.merge(*id, *into);
        return merged ? Outcome(ExitCode::Done) : Outcome(failure(merged.error()));
    });
}

} // namespace

QList<Verb> candidatesVerbs()
{
    return {
        {QStringLiteral("candidates list"),
         {},
         CandidatesText::tr("List the candidates, by name."),
         {},
         list},
        {QStringLiteral("candidates show"),
         QStringLiteral("ID"),
         CandidatesText::tr("Show a candidate with all interviews."),
         {},
         show},
        {QStringLiteral("candidates rename"),
         QStringLiteral("ID NAME"),
         CandidatesText::tr("Give a candidate another name."),
         {},
         rename},
        {QStringLiteral("candidates merge"),
         QStringLiteral("ID INTO"),
         CandidatesText::tr("Give all interviews of one candidate to another."),
         {},
         merge},
    };
}

} // namespace panelbook
