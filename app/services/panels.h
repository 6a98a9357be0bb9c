// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/decision.h"
#include "domain/panel/loop.h"
#include "domain/scoring/scorecard.h"
#include "services/workspace.h"

namespace panelbook {

/// How far a loop is. Says nothing of the scorecards' content, nor in which order they came.
struct PanelState
{
    Loop loop;
    QList<Seat> seats; ///< by interviewer
    Openness openness = Openness::Open;
    int decisions = 0;

    int sealed() const;
    /// "Sealed, 3 of 4."
    QString progress() const;
    /// What is open to the reader and why not, in one sentence.
    QString explanation() const;

    bool operator==(const PanelState&) const = default;
};

/// The panel's loops. The only way to others' scorecards: it keeps the rule of independence (openness()), so
/// that no page, export or command can go round it.
class Panels
{
public:
    explicit Panels(Workspace& workspace) : m_workspace(workspace) {}

    /// By candidate.
    Result<QList<PanelState>> list() const;
    Result<PanelState> state(LoopId id) const;
    /// An id, a unique prefix of one, or a title. Errors: UnknownName, AmbiguousName.
    Result<LoopId> resolve(const QString& typed) const;

    /// The sealed scorecards of a loop, one's own among them, by interviewer; those kept aside left out. Each
    /// is verified anew. Errors: RefusedByRule while they are not open to the reader; InvalidInput.
    Result<QList<Scorecard>> scorecards(LoopId id) const;
    /// The newest last. Errors: RefusedByRule as above.
    Result<QList<PanelDecision>> decisions(LoopId id) const;

    /// Whom the panel waits for, beside those of whom there is something already.
    Result<void> expect(LoopId id, const QStringList& interviewers, const void* initiator = nullptr);
    /// A key that was kept aside counts from now on.
    Result<void> acceptKey(const QByteArray& publicKey, const void* initiator = nullptr);

    /// Signs what was decided with the book's identity, made with `name` when there is none yet, over the
    /// digests of the scorecards; fills in number, digests and seal. Errors: RefusedByRule (not open, nothing
    /// sealed, no reason), WrongPassphrase.
    Result<PanelDecision> decide(LoopId id, PanelDecision decision, const QString& name = {},
                                 const QString& passphrase = {}, const void* initiator = nullptr);

    /// The commitment to one's own sealed scorecard, as a file. Errors: RefusedByRule when it is not sealed.
    Result<QByteArray> commitment(InterviewId id) const;

private:
    Workspace& m_workspace;
};

} // namespace panelbook
