// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookfolder.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <sys/stat.h>
#include <sys/vfs.h>

namespace panelbook {

namespace {

/// The name of a network file system, or nothing. Numbers from statfs(2).
const char* networkName(const QString& folder)
{
    struct Magic
    {
        unsigned long number;
        const char* name;
    };
    constexpr std::array network{
        Magic{0x6969, "NFS"},    Magic{0xFF534D42, "CIFS"}, Magic{0xFE534D42, "SMB"}, Magic{0x517B, "SMB"},
        Magic{0x01021997, "9p"}, Magic{0x5346414F, "AFS"},  Magic{0x00C36400, "Ceph"}};
    struct statfs information
    {
    };
    if (statfs(QFile::encodeName(folder).constData(), &information) != 0)
        return nullptr;
    const auto type = static_cast<unsigned long>(information.f_type) & 0xFFFFFFFFUL;
    for (const Magic& magic : network) {
        if (magic.number == type)
            return magic.name;
    }
    return nullptr;
}

} // namespace

Result<QString> locateBook(const QString& file, bool create)
{
    const QFileInfo given(file);
    const QString folder = given.absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!create)
            return failure(ErrorKind::BookMissing, file);
        if (!QDir().mkpath(folder))
            return failure(ErrorKind::WriteFailed, folder, QStringLiteral("the folder cannot be made"));
        chmod(QFile::encodeName(folder).constData(), 0700);
    }
    const QString real = QFileInfo(folder).canonicalFilePath();
    if (const char* network = networkName(real))
        return failure(ErrorKind::BookOnNetwork, real,
                       QStringLiteral("it lies on a network file system (%1)").arg(QLatin1String(network)));
    const QString located = real + u'/' + given.fileName();
    if (!create && !QFileInfo::exists(located))
        return failure(ErrorKind::BookMissing, file);
    return located;
}

} // namespace panelbook
