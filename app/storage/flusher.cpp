// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/flusher.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace panelbook {

Flusher::Flusher(const QString& walFile) : m_walFile(QFile::encodeName(walFile)), m_thread([this] { run(); })
{
}

Flusher::~Flusher()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void Flusher::setCallback(Callback callback)
{
    const std::lock_guard lock(m_mutex);
    m_callback = std::move(callback);
}

void Flusher::committed(std::uint64_t counter)
{
    {
        const std::lock_guard lock(m_mutex);
        m_committed = counter;
    }
    m_wake.notify_one();
}

void Flusher::vouch(std::uint64_t counter)
{
    const std::lock_guard lock(m_mutex);
    m_committed = std::max(m_committed, counter);
    m_durable = std::max(m_durable.load(), counter);
    m_suspect = false;
}

void Flusher::run()
{
    std::unique_lock lock(m_mutex);
    std::uint64_t tried = 0;
    while (true) {
        m_wake.wait(lock, [&] { return m_stop || (m_committed > m_durable && m_committed > tried); });
        if (m_committed <= m_durable || m_committed <= tried)
            return;
        const std::uint64_t counter = m_committed;
        lock.unlock();
        const auto error = sync();
        lock.lock();
        tried = counter;
        // After a failed sync no later success vouches for anything: pages may be gone though they are
        // marked clean. The book heals by a checkpoint into the database file, which calls vouch().
        m_suspect = m_suspect || error.has_value();
        if (!m_suspect)
            m_durable = std::max(m_durable.load(), counter);
        const Callback callback = m_callback;
        lock.unlock();
        if (callback)
            callback(m_durable, error);
        lock.lock();
    }
}

std::optional<Error> Flusher::sync()
{
    struct stat onDisk
    {
    };
    struct stat opened
    {
    };
    const bool exists = stat(m_walFile.constData(), &onDisk) == 0;
    if (m_descriptor >= 0 && exists && fstat(m_descriptor, &opened) == 0 &&
        (opened.st_ino != onDisk.st_ino || opened.st_dev != onDisk.st_dev)) {
        close(m_descriptor);
        m_descriptor = -1;
    }
    if (m_descriptor < 0)
        m_descriptor = ::open(m_walFile.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (m_descriptor >= 0 && fdatasync(m_descriptor) == 0)
        return std::nullopt;
    return Error{ErrorKind::WriteFailed,
                 QFile::decodeName(m_walFile),
                 QString::fromLocal8Bit(std::strerror(errno)),
                 {}};
}

} // namespace panelbook
