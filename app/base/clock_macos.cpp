// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <mach/mach_time.h>
#include <sys/sysctl.h>

namespace panelbook {

std::chrono::milliseconds SystemClock::sinceBoot() const
{
    mach_timebase_info_data_t base{};
    mach_timebase_info(&base);
    const auto nanoseconds = static_cast<double>(mach_continuous_time()) * base.numer / base.denom;
    return std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(nanoseconds / 1e6));
}

QString SystemClock::bootId() const
{
    char text[64] = {};
    size_t size = sizeof text;
    return sysctlbyname("kern.bootsessionuuid", text, &size, nullptr, 0) == 0 ? QString::fromLatin1(text)
                                                                              : QString();
}

} // namespace panelbook
