// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"
#include "domain/scoring/seal.h"

#include <QStringList>

namespace panelbook {

enum class DecisionOutcome { Hire, NoHire, AnotherRound };

/// "hire", "no-hire", "another-round".
QString toId(DecisionOutcome outcome);
std::optional<DecisionOutcome> decisionOutcomeFromId(QStringView id);

/// What a panel decided, and on which scorecards it rests. A second thought is a new decision with the next
/// number; the first one stays.
struct PanelDecision
{
    int number = 0; ///< within its loop, from 1
    DecisionOutcome outcome = DecisionOutcome::NoHire;
    QString reason;
    QString conditions;
    std::optional<Level> level;
    QString dissent;
    QStringList people;        ///< who was in the room
    QList<QByteArray> restsOn; ///< the scorecards' digests, ascending
    Seal seal;

    bool operator==(const PanelDecision&) const = default;
};

/// What the decision's seal signs: BLAKE2b-256 over the canonical form of a table `decision` with one row
/// (outcome, reason, conditions, level, dissent) and tables `person` and `scorecard` with what it names.
QByteArray decisionDigest(const PanelDecision& decision);

} // namespace panelbook
