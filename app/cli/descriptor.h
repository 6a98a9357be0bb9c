// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace panelbook {

/// Writes all bytes to a file descriptor, with one write(2) where the system takes them at once.
bool writeWhole(int descriptor, const QByteArray& bytes);

/// Reads lines from a file descriptor as they arrive: a line is given as soon as its end is there, and none
/// is held back for a buffer to fill. The descriptor stays the caller's.
class LineReader
{
public:
    /// Of a line that is longer than `longest` bytes only the first `longest` + 1 are given.
    LineReader(int descriptor, qsizetype longest) : m_descriptor(descriptor), m_longest(longest) {}

    /// The next line without its end; the last one may lack it. Nothing at the end of the input or when
    /// reading fails.
    std::optional<QByteArray> next();
    /// Whether reading failed.
    bool failed() const { return m_failed; }

private:
    bool fill();

    int m_descriptor;
    qsizetype m_longest;
    QByteArray m_buffer;
    bool m_atEnd = false;
    bool m_failed = false;
};

} // namespace panelbook
