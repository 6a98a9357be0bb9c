// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace panelbook {

/// A clock whose hands the test turns: 2026-11-23 10:00:00 UTC until told otherwise.
class FakeClock final : public Clock
{
public:
    QDateTime utcNow() const override { return m_utc; }
    std::chrono::milliseconds sinceBoot() const override { return m_boot; }
    QString bootId() const override { return m_bootId; }

    /// Time passes on both clocks; suspend looks just like this.
    void advance(std::chrono::milliseconds by)
    {
        m_utc = m_utc.addMSecs(by.count());
        m_boot += by;
    }
    /// Somebody sets the wall clock.
    void jump(std::chrono::milliseconds by) { m_utc = m_utc.addMSecs(by.count()); }
    /// The machine starts anew after being off for a while.
    void reboot(std::chrono::milliseconds off)
    {
        m_utc = m_utc.addMSecs(off.count());
        m_boot = std::chrono::seconds(20);
        m_bootId += u'+';
    }
    void setUtc(const QDateTime& utc) { m_utc = utc; }

private:
    QDateTime m_utc = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
    std::chrono::milliseconds m_boot = std::chrono::hours(5);
    QString m_bootId = QStringLiteral("boot-1");
};

} // namespace panelbook
