// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/conductinterview.h"
#include "services/planinterviews.h"
#include "services/sealscorecards.h"

#include <QByteArray>

namespace panelbook {

/// Plays one interview script, line by line (FORMATS.md §2).
class PlayScript
{
public:
    /// `passphrase` opens the key that "seal" signs with, where it is protected.
    PlayScript(Workspace& workspace, const ContentLibrary& library, QString passphrase = {});

    /// Takes one line; what it says is durable when this returns. An empty line is taken and does nothing.
    /// `folder` is where files named by "attach" are looked for.
    Result<void> take(const QByteArray& line, const QString& folder = {});
    /// The interview that "start" made.
    std::optional<InterviewId> interview() const;

private:
    Result<void> start(const QJsonObject& line);
    Result<void> reopen(InterviewId id);
    Result<void> seal();
    Result<void> attach(SessionEvent& event, const QString& folder) const;

    Workspace& m_workspace;
    const ContentLibrary& m_library;
    PlanInterviews m_plan;
    SealScorecards m_seals;
    QString m_passphrase;
    std::unique_ptr<ConductInterview> m_interview;
};

} // namespace panelbook
