// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QFile>

#include <ctime>

namespace panelbook {

std::chrono::milliseconds SystemClock::sinceBoot() const
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::milliseconds(std::chrono::milliseconds::rep{now.tv_sec} * 1000 +
                                     now.tv_nsec / 1'000'000);
}

QString SystemClock::bootId() const
{
    static const QString id = [] { // a program does not live longer than the boot it runs in
        QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
    }();
    return id;
}

} // namespace panelbook
