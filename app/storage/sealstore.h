// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/scoring/scorecard.h"

namespace panelbook {

class Statements;

/// Seals and amendments, and each signer's chain.
class SealStore
{
public:
    explicit SealStore(Statements& sql) : m_sql(sql) {}

    QList<Seal> seals(InterviewId id) const;
    QList<Amendment> amendments(InterviewId id) const;
    /// The newest link of a key's chain, decisions and erased seals included: counter and what the next seal
    /// names as previous.
    struct Link
    {
        std::int64_t counter = 0;
        QByteArray previous;
    };
    Link lastLink(const QByteArray& publicKey) const;
    QList<InterviewId> sealedInterviews() const;

    void insert(InterviewId id, const Seal& seal);
    void insert(InterviewId id, const Amendment& amendment);

    /// Erasure alone: keeps digest and counter of an interview's seals as tombstones and removes the rest.
    /// The guards of sealed rows must be down (withoutGuards).
    void entomb(InterviewId id);
    /// Drops the guards of sealed rows, runs `change`, and puts them back; inside one transaction.
    template <typename F>
    void withoutGuards(F change)
    {
        const QStringList guards = dropGuards();
        change();
        createGuards(guards);
    }

private:
    QStringList dropGuards();
    void createGuards(const QStringList& guards);

    Statements& m_sql;
};

} // namespace panelbook
