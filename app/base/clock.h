// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace panelbook {

/// The only source of time. Virtual, so that tests turn the hands themselves.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// Wall time, UTC, to the millisecond. May jump when somebody sets the clock.
    virtual QDateTime utcNow() const = 0;
    /// Time since the machine was started. Never jumps, and runs on during suspend.
    virtual std::chrono::milliseconds sinceBoot() const = 0;
    /// Names the running start of the machine: sinceBoot() values compare only under one id.
    virtual QString bootId() const = 0;
};

/// The clock of the machine. One source file per operating system.
class SystemClock final : public Clock
{
public:
    QDateTime utcNow() const override;
    std::chrono::milliseconds sinceBoot() const override;
    QString bootId() const override;
};

} // namespace panelbook
