// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/interview.h"

#include <array>

namespace panelbook {

namespace {
constexpr std::array stateIds{"planned", "live", "ended", "sealed", "cancelled", "no-show"};
}

QString toId(InterviewState state)
{
    return QLatin1String(stateIds[static_cast<size_t>(state)]);
}

std::optional<InterviewState> interviewStateFromId(QStringView id)
{
    for (size_t i = 0; i < stateIds.size(); ++i) {
        if (id == QLatin1String(stateIds[i]))
            return static_cast<InterviewState>(i);
    }
    return std::nullopt;
}

QString roundText(const InterviewSummary& interview)
{
    return interview.kitTitle.section(u',', 0, 0);
}

} // namespace panelbook
