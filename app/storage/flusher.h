// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace panelbook {

/// Takes committed changes to the disk: a thread that calls fdatasync on the book's `-wal` file at most
/// 100 ms after a commit. It reads the commit counter before it syncs and vouches only up to there; opens
/// nothing but the `-wal` file (closing the database or `-shm` would drop SQLite's locks); opens it anew
/// when its inode changes; and else keeps its descriptor, so that a write-back error is seen.
class Flusher
{
public:
    /// Called on the flusher's thread: up to which commit everything is on the disk, or what went wrong.
    using Callback = std::function<void(std::uint64_t durable, std::optional<Error> error)>;

    explicit Flusher(const QString& walFile);
    ~Flusher();
    Flusher(const Flusher&) = delete;
    Flusher& operator=(const Flusher&) = delete;

    void setCallback(Callback callback);
    /// A commit was made; any thread.
    void committed(std::uint64_t counter);
    /// Everything up to `counter` is on the disk by other means (a checkpoint, a synced commit).
    void vouch(std::uint64_t counter);
    std::uint64_t durable() const { return m_durable; }

private:
    void run();
    std::optional<Error> sync();

    const QByteArray m_walFile;
    int m_descriptor = -1;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Callback m_callback;
    std::uint64_t m_committed = 0;
    std::atomic<std::uint64_t> m_durable{0};
    bool m_suspect = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace panelbook
