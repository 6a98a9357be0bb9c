// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/regularfile.h"

#include <QFile>
#include <QFileInfo>

namespace panelbook {

Result<QByteArray> readRegularFile(const QString& name, qsizetype most)
{
    QFile file(name);
    if (!QFileInfo(name).isFile())
        return failure(ErrorKind::ReadFailed, name, QStringLiteral("it is no regular file"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::ReadFailed, name, file.errorString());
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::ReadFailed, name, file.errorString());
    return bytes;
}

} // namespace panelbook
