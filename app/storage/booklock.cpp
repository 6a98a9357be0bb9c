// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/booklock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace panelbook {

namespace {

QString holderOf(int descriptor)
{
    char text[200] = {};
    const ssize_t size = pread(descriptor, text, sizeof text - 1, 0);
    return size > 0 ? QString::fromUtf8(text, size).trimmed() : QStringLiteral("another program");
}

void writeHolder(int descriptor)
{
    const QByteArray holder = QStringLiteral("%1 (process %2)\n")
                                  .arg(QFileInfo(QCoreApplication::applicationFilePath()).fileName())
                                  .arg(QCoreApplication::applicationPid())
                                  .toUtf8();
    // Only words for a message: that they may be missing hurts nobody.
    if (ftruncate(descriptor, 0) == 0 &&
        pwrite(descriptor, holder.constData(), static_cast<size_t>(holder.size()), 0) < 0)
        errno = 0;
}

} // namespace

Result<std::unique_ptr<BookLock>> BookLock::acquire(const QString& book)
{
    const QString file = book + QStringLiteral(".lock");
    const int descriptor =
        ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return failure(ErrorKind::WriteFailed, file, QString::fromLocal8Bit(std::strerror(errno)));
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const QString holder = holderOf(descriptor);
        close(descriptor);
        return failure(ErrorKind::BookLocked, book, holder);
    }
    writeHolder(descriptor);
    return std::unique_ptr<BookLock>(new BookLock(descriptor));
}

BookLock::~BookLock()
{
    close(m_descriptor);
}

} // namespace panelbook
