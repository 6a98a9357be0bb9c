// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/loop.h"

#include <algorithm>

namespace panelbook {

Openness openness(const QList<Seat>& seats, bool committed)
{
    const auto awaited = [](const Seat& seat) {
        return seat.state == Seat::Missing || seat.state == Seat::Committed;
    };
    if (std::ranges::any_of(seats, [&](const Seat& seat) { return seat.own && awaited(seat); }))
        return Openness::OwnSealMissing;
    if (committed && std::ranges::any_of(seats, awaited))
        return Openness::CommitmentsMissing;
    return Openness::Open;
}

} // namespace panelbook
