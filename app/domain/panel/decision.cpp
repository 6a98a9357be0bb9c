// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/decision.h"

#include "domain/scoring/canonical.h"

#include <array>

namespace panelbook {

namespace {
constexpr std::array outcomeIds{"hire", "no-hire", "another-round"};
}

QString toId(DecisionOutcome outcome)
{
    return QLatin1String(outcomeIds[static_cast<size_t>(outcome)]);
}

std::optional<DecisionOutcome> decisionOutcomeFromId(QStringView id)
{
    for (size_t i = 0; i < outcomeIds.size(); ++i) {
        if (id == QLatin1String(outcomeIds[i]))
            return static_cast<DecisionOutcome>(i);
    }
    return std::nullopt;
}

QByteArray decisionDigest(const PanelDecision& d)
{
    const SqlTable decision{QStringLiteral("decision"),
                            {"outcome", "reason", "conditions", "level", "dissent"},
                            {{sqlText(toId(d.outcome)), sqlText(d.reason), sqlText(d.conditions),
                              d.level ? sqlText(toId(*d.level)) : SqlValue(), sqlText(d.dissent)}}};
    SqlTable people{QStringLiteral("person"), {"name"}, {}};
    for (const QString& name : d.people)
        people.rows.append({sqlText(name)});
    SqlTable scorecards{QStringLiteral("scorecard"), {"digest"}, {}};
    for (const QByteArray& digest : d.restsOn)
        scorecards.rows.append({SqlBlob{digest}});
    return blake2b256(canonicalForm({decision, people, scorecards}));
}

} // namespace panelbook
