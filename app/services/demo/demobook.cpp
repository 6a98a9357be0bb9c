// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demobook.h"

#include "domain/sessions/sessionrules.h"
#include "services/demo/demointerviews.h"
#include "services/planinterviews.h"
#include "services/sealscorecards.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace panelbook {

namespace {

constexpr int interviewsAPiece = 50;
constexpr int secondsToSeal = 600;

/// Writes sessions one after the other; lives as long as the whole demonstration.
class DemoWriter
{
public:
    explicit DemoWriter(const SealScorecards::Signer& signer) : m_signer(signer) {}

    void write(Stores& stores, Session session)
    {
        const Interview& interview = session.interview;
        if (!m_known.contains(interview.candidate))
            stores.candidates.insert({interview.candidate, interview.candidateName});
        m_known.insert(interview.candidate);
        const QDateTime planned = interview.planned.value_or(QDateTime());
        stores.interviews.insert(interview, planned.addDays(-2));
        stores.sessions.insert(session);
        if (missingForSeal(session).isEmpty())
            SealScorecards::sealInto(stores, session, m_signer,
                                     planned.addMSecs(session.lastAt().count()).addSecs(secondsToSeal));
    }

private:
    const SealScorecards::Signer& m_signer;
    QSet<CandidateId> m_known;
};

Result<void> refuseFull(Workspace& workspace, const ContentLibrary& library)
{
    const auto there = PlanInterviews(workspace, library).list(1);
    if (!there)
        return failure(there.error());
    if (there->isEmpty())
        return {};
    return failure(ErrorKind::RefusedByRule, {},
                   QCoreApplication::translate(
                       "DemoBook", "The book holds interviews already; name another one with --book."));
}

template <typename F>
Result<void> writePiece(Workspace& workspace, F change)
{
    const auto done =
        workspace.transact(Operation::Import, nullptr, [&](Stores& stores, Changes& changes) -> Result<void> {
            change(stores);
            changes = {Changes::Everything, {}};
            return {};
        });
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

} // namespace

Result<void> fillDemoBook(Workspace& workspace, const ContentLibrary& library, const DemoRequest& request,
                          const std::function<void(int)>& progress)
{
    if (const auto empty = refuseFull(workspace, library); !empty)
        return empty;
    const auto signer = SealScorecards(workspace).signer(QStringLiteral("Interviewer A"));
    if (!signer)
        return failure(signer.error());
    DemoInterviews interviews(library, request.seed, workspace.clock().utcNow());
    DemoWriter writer(*signer);
    for (int written = 0; written < request.interviews;) {
        const int piece = std::min(interviewsAPiece, request.interviews - written);
        const auto done = writePiece(workspace, [&](Stores& stores) {
            for (int i = 0; i < piece; ++i)
                writer.write(stores, interviews.next());
        });
        if (!done)
            return done;
        written += piece;
        progress(written);
    }
    return writePiece(workspace, [](Stores& stores) { stores.index.optimize(); });
}

} // namespace panelbook
