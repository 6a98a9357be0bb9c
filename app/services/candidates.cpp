// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/candidates.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct CandidatesText
{
    Q_DECLARE_TR_FUNCTIONS(Candidates)
};

Result<void> refuseSealed(const Stores& stores, CandidateId id)
{
    if (!stores.candidates.hasSealed(id))
        return {};
    return failure(ErrorKind::RefusedByRule, {},
                   CandidatesText::tr("A sealed scorecard carries this name; correct it by an amendment."));
}

} // namespace

Result<QList<Candidate>> Candidates::list() const
{
    return m_workspace.read([](const Stores& stores) { return stores.candidates.all(); });
}

Result<CandidateId> Candidates::resolve(const QString& prefix) const
{
    const auto ids =
        m_workspace.read([&](const Stores& stores) { return stores.candidates.idsStartingWith(prefix); });
    if (!ids)
        return failure(ids.error());
    if (ids->isEmpty() || prefix.isEmpty())
        return failure(ErrorKind::UnknownName, QStringLiteral("candidate"), prefix);
    if (ids->size() > 1)
        return failure(ErrorKind::AmbiguousName, prefix, QStringLiteral("candidate"));
    return CandidateId::fromString(ids->front()).value();
}

Result<void> Candidates::rename(CandidateId id, const QString& name, const void* initiator)
{
    const QString cleaned = name.normalized(QString::NormalizationForm_C).simplified();
    if (cleaned.isEmpty() || cleaned.size() > 200)
        return failure(ErrorKind::InvalidInput, QStringLiteral("name"),
                       CandidatesText::tr("a name has 1 to 200 characters"));
    const auto done = m_workspace.transact(
        Operation::ChangeCandidate, initiator, [&](Stores& stores, Changes& changes) -> Result<void> {
            if (!stores.candidates.find(id))
                return failure(ErrorKind::UnknownName, QStringLiteral("candidate"), id.toString());
            if (auto refused = refuseSealed(stores, id); !refused)
                return refused;
            stores.candidates.rename(id, cleaned);
            changes = {Changes::Candidates | Changes::Interviews, {}};
            return {};
        });
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

Result<void> Candidates::merge(CandidateId id, CandidateId into, const void* initiator)
{
    if (id == into)
        return failure(ErrorKind::RefusedByRule, {},
                       CandidatesText::tr("A candidate cannot be merged into itself."));
    const auto done = m_workspace.transact(
        Operation::ChangeCandidate, initiator, [&](Stores& stores, Changes& changes) -> Result<void> {
            for (const CandidateId each : {id, into}) {
                if (!stores.candidates.find(each))
                    return failure(ErrorKind::UnknownName, QStringLiteral("candidate"), each.toString());
            }
            if (auto refused = refuseSealed(stores, id); !refused)
                return refused;
            stores.panels.merge(id, into);
            stores.candidates.merge(id, into);
            changes = {Changes::Candidates | Changes::Interviews, {}};
            return {};
        });
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

} // namespace panelbook
