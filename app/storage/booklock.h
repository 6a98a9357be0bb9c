// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>

namespace panelbook {

/// The exclusive right to write a book: flock() on `<book>.lock`. It dies with the process, so a crash
/// leaves no stale lock; the file names the holder for the message that others show.
class BookLock
{
public:
    /// Errors: BookLocked with the holder as detail, WriteFailed.
    static Result<std::unique_ptr<BookLock>> acquire(const QString& book);
    ~BookLock();
    BookLock(const BookLock&) = delete;
    BookLock& operator=(const BookLock&) = delete;

private:
    explicit BookLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace panelbook
