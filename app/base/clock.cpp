// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace panelbook {

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace panelbook
