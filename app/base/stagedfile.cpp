// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/stagedfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace panelbook {

namespace {

/// What errno says about a write.
Error writeError(const QString& target)
{
    const ErrorKind kind = errno == ENOSPC || errno == EDQUOT ? ErrorKind::DiskFull : ErrorKind::WriteFailed;
    return {kind, target, QString::fromLocal8Bit(std::strerror(errno)), {}};
}

tl::unexpected<Error> writeFailure(const QString& target)
{
    return failure(writeError(target));
}

bool writeAll(int descriptor, const QByteArray& bytes)
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

} // namespace

StagedFile::StagedFile(QString target, QByteArray temporary, int descriptor)
    : m_target(std::move(target)),
      m_temporary(std::move(temporary)),
      m_descriptor(descriptor)
{
}

StagedFile::StagedFile(StagedFile&& other) noexcept
    : m_target(std::move(other.m_target)),
      m_temporary(std::exchange(other.m_temporary, {})),
      m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

StagedFile::~StagedFile()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
    if (!m_temporary.isEmpty())
        unlink(m_temporary.constData());
}

Result<StagedFile> StagedFile::create(const QString& target)
{
    const QFileInfo there(target);
    if (there.exists() && !there.isFile())
        return failure(ErrorKind::WriteFailed, target, QStringLiteral("it is no regular file"));
    const QString real = there.exists() ? there.canonicalFilePath() : target;
    QByteArray temporary = QFile::encodeName(real) + ".XXXXXX";
    const int descriptor = mkstemp(temporary.data());
    if (descriptor < 0)
        return writeFailure(target);
    return StagedFile(real, temporary, descriptor);
}

Result<void> StagedFile::write(const QByteArray& bytes)
{
    if (!writeAll(m_descriptor, bytes) || fsync(m_descriptor) != 0)
        return writeFailure(m_target);
    if (close(std::exchange(m_descriptor, -1)) != 0)
        return writeFailure(m_target);
    return {};
}

Result<void> StagedFile::commit()
{
    if (std::rename(m_temporary.constData(), QFile::encodeName(m_target).constData()) != 0)
        return writeFailure(m_target);
    m_temporary.clear();
    if (auto error = syncFolder(QFileInfo(m_target).absolutePath()))
        return failure(*error);
    return {};
}

std::optional<Error> syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && fsync(descriptor) == 0;
    std::optional<Error> error;
    if (!synced)
        error = writeError(folder);
    if (descriptor >= 0)
        close(descriptor);
    return error;
}

Result<void> writeDurably(const QString& file, const QByteArray& bytes)
{
    auto staged = StagedFile::create(file);
    if (!staged)
        return failure(staged.error());
    if (auto written = staged->write(bytes); !written)
        return written;
    return staged->commit();
}

} // namespace panelbook
