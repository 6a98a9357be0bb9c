// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/scorecard.h"
#include "domain/sessions/sessionrules.h"
#include "services/contentlibrary.h"
#include "services/workspace.h"

namespace panelbook {

/// What somebody enters to plan an interview.
struct NewInterview
{
    QString candidate; ///< a name; an existing candidate of that name (NFC, case-folded, trimmed) is reused
    QString role;
    Level level = Level::L4;
    QString kit; ///< id
    QString interviewer;
    QString loop;
    std::optional<QDateTime> planned;
    /// Chosen by hand instead of the kit's proposal.
    std::optional<QList<PlannedQuestion>> questions;
};

/// Plans interviews and changes them as wholes: list, create, cancel, reopen, delete.
class PlanInterviews
{
public:
    PlanInterviews(Workspace& workspace, const ContentLibrary& library)
        : m_workspace(workspace),
          m_library(library)
    {
    }

    /// Freezes kit, rubric and questions into a new planned interview.
    /// Errors: InvalidInput (a name is missing or too long), UnknownName (kit).
    Result<InterviewId> create(const NewInterview& request, const void* initiator = nullptr);
    /// The same, and starts it at once, in one transaction: for scripts.
    Result<InterviewId> createStarted(const NewInterview& request, const QDateTime& started);
    /// Other questions for an interview that has not started.
    Result<void> replaceQuestions(InterviewId id, const QList<PlannedQuestion>& questions,
                                  const void* initiator = nullptr);

    /// Newest first (by start, else by plan). `limit` < 0 = all.
    Result<QList<InterviewSummary>> list(int limit = -1) const;
    /// Today's planned ones, live ones, and ended ones that are not sealed: what Home shows.
    Result<QList<InterviewSummary>> unfinished() const;
    Result<Scorecard> load(InterviewId id) const;
    /// An id, or a unique prefix of at least one character. Errors: UnknownName, AmbiguousName.
    Result<InterviewId> resolve(const QString& prefix) const;

    Result<void> cancel(InterviewId id, const void* initiator = nullptr);
    Result<void> markNoShow(InterviewId id, const void* initiator = nullptr);
    /// Back to live, from ended. A cancelled or no-show interview goes back to planned.
    Result<void> reopen(InterviewId id, const void* initiator = nullptr);
    /// Only what is not sealed.
    Result<void> remove(InterviewId id, const void* initiator = nullptr);

    /// Ids of the questions that a candidate was asked before.
    Result<QSet<QString>> askedBefore(const QString& candidate) const;
    /// How often a question was asked, and when last.
    struct Usage
    {
        int times = 0;
        std::optional<QDateTime> last;
    };
    Result<QMap<QString, Usage>> questionUsage() const;
    /// A candidate to whom a question was asked, and when last.
    struct AskedTo
    {
        QString candidate;
        std::optional<QDateTime> last;
        bool operator==(const AskedTo&) const = default;
    };
    /// Newest first; each candidate once.
    Result<QList<AskedTo>> askedTo(const QString& question) const;

private:
    Result<void> moveTo(InterviewId id, InterviewState to, const QList<InterviewState>& from,
                        const void* initiator);

    Result<Interview> prepare(const NewInterview& request) const;
    /// Uses a candidate of that name, or makes one.
    static void insert(Stores& stores, Interview& interview, const QDateTime& created);
    Result<void> recordReopened(const Scorecard& scorecard, const void* initiator);

    Workspace& m_workspace;
    const ContentLibrary& m_library;
};

} // namespace panelbook
