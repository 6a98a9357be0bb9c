// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/interview.h"

namespace panelbook {

class Query;
class Statements;

/// Interviews as wholes: their frame, their frozen kit, rubric and questions, and the lists.
class InterviewStore
{
public:
    explicit InterviewStore(Statements& sql) : m_sql(sql) {}

    void insert(const Interview& interview, const QDateTime& created);
    void setQuestions(InterviewId id, const QList<PlannedQuestion>& questions);
    void addQuestion(InterviewId id, int position, const PlannedQuestion& question);
    void setState(InterviewId id, InterviewState state);
    void setStarted(InterviewId id, const QDateTime& utc);
    /// With everything that hangs on it; the search index first (SearchIndex::removeInterview).
    void remove(InterviewId id);

    std::optional<Interview> find(InterviewId id) const;
    /// Newest first; `limit` < 0 = all.
    QList<InterviewSummary> list(int limit) const;
    /// planned, live and ended ones, by time.
    QList<InterviewSummary> unfinished() const;
    QList<InterviewId> ofCandidate(CandidateId id) const;
    /// ended and sealed ones, oldest first.
    QList<InterviewId> ended() const;
    QStringList idsStartingWith(const QString& prefix) const;
    /// Ids of the questions that were asked to the candidate of this folded name.
    QStringList askedBefore(const QString& foldedName) const;
    struct Usage
    {
        QString question;
        int times = 0;
        std::optional<QDateTime> last;
    };
    QList<Usage> questionUsage() const;
    struct AskedTo
    {
        QString candidate; ///< name
        std::optional<QDateTime> last;
    };
    /// To whom a question was asked, newest first; each candidate once.
    QList<AskedTo> askedTo(const QString& question) const;

private:
    QByteArray freeze(const QJsonObject& content);
    QJsonObject thaw(const QByteArray& digest) const;
    QList<PlannedQuestion> questions(InterviewId id) const;
    QStringList dimensionOrder(const QByteArray& rubric) const;
    /// `rubrics` holds the digest of each summary's rubric.
    void complete(QList<InterviewSummary>& summaries, const QList<QByteArray>& rubrics) const;
    void readSummaries(Query& rows, QList<InterviewSummary>& result) const;

    Statements& m_sql;
};

} // namespace panelbook
