// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/interview.h"

namespace panelbook {

class Statements;

/// A name as it is compared and searched: compatibility-decomposed, without marks, case-folded, single
/// blanks.
QString foldedName(const QString& name);

class CandidateStore
{
public:
    explicit CandidateStore(Statements& sql) : m_sql(sql) {}

    /// By folded name.
    QList<Candidate> all() const;
    std::optional<Candidate> find(CandidateId id) const;
    std::optional<Candidate> findByName(const QString& name) const;
    /// Candidates of whose name every word of `words` begins a word.
    QList<Candidate> startingWith(const QStringList& words, int limit) const;
    QStringList idsStartingWith(const QString& prefix) const;
    bool hasSealed(CandidateId id) const;

    void insert(const Candidate& candidate);
    void rename(CandidateId id, const QString& name);
    /// Gives all interviews of `from` to `into` and removes `from`.
    void merge(CandidateId from, CandidateId into);
    /// Removes the row alone; its interviews must be gone.
    void remove(CandidateId id);
    void addErased(CandidateId id, const QDateTime& at);
    QList<CandidateId> erased() const;

private:
    Statements& m_sql;
};

} // namespace panelbook
