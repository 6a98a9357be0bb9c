// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/interview.h"
#include "services/workspace.h"

namespace panelbook {

/// The people in the book: list, rename, merge.
class Candidates
{
public:
    explicit Candidates(Workspace& workspace) : m_workspace(workspace) {}

    /// By name.
    Result<QList<Candidate>> list() const;
    Result<CandidateId> resolve(const QString& prefix) const;
    /// Refused when a sealed scorecard carries the name: an amendment corrects that.
    Result<void> rename(CandidateId id, const QString& name, const void* initiator = nullptr);
    /// All interviews of `id` become those of `into`; `id` is gone. Refused when one of them is sealed.
    Result<void> merge(CandidateId id, CandidateId into, const void* initiator = nullptr);

private:
    Workspace& m_workspace;
};

} // namespace panelbook
