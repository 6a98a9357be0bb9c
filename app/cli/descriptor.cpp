// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <unistd.h>

namespace panelbook {

bool writeWhole(int descriptor, const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t step =
            write(descriptor, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (step < 0 && errno != EINTR)
            return false;
        written += std::max<ssize_t>(step, 0);
    }
    return true;
}

bool LineReader::fill()
{
    std::array<char, 16384> chunk{};
    ssize_t size = 0;
    do {
        size = read(m_descriptor, chunk.data(), chunk.size());
    } while (size < 0 && errno == EINTR);
    m_failed = size < 0;
    m_atEnd = size <= 0;
    if (!m_atEnd)
        m_buffer.append(chunk.data(), static_cast<qsizetype>(size));
    return !m_atEnd;
}

std::optional<QByteArray> LineReader::next()
{
    QByteArray line;
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n');
        const QByteArray part = end < 0 ? std::exchange(m_buffer, {}) : m_buffer.left(end);
        // What is beyond the longest line is dropped as it comes: no input can fill the memory.
        line.append(part.left(std::max<qsizetype>(0, m_longest + 1 - line.size())));
        if (end >= 0) {
            m_buffer.remove(0, end + 1);
            return line;
        }
        if (!fill())
            return line.isEmpty() || m_failed ? std::nullopt : std::optional(line);
    }
}

} // namespace panelbook
