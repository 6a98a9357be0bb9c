// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <windows.h>

namespace panelbook {

std::chrono::milliseconds SystemClock::sinceBoot() const
{
    return std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(GetTickCount64()));
}

QString SystemClock::bootId() const
{
    // Windows names no boot; its start time, to the ten seconds that set clocks blur, does.
    return QString::number((QDateTime::currentMSecsSinceEpoch() - static_cast<qint64>(GetTickCount64())) /
                           10'000);
}

} // namespace panelbook
