// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/timeline.h"

#include <optional>

namespace panelbook {

/// The one thing that is worth doing next: a dimension that nothing speaks for yet, and the follow-up that
/// would bring it up.
struct Nudge
{
    QString dimension;    ///< id
    Milliseconds left{0}; ///< of the running part, or of the interview when the part is over
    int followUp = 0;     ///< number within the question being asked; 0 = none fits

    bool operator==(const Nudge&) const = default;
};

/// Nothing before half of the planned time has gone, while paused and after the end; then the first
/// dimension of the rubric that has neither evidence nor a rating.
std::optional<Nudge> nudge(const Session& session, const Timeline& timeline);

} // namespace panelbook
