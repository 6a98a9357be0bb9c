// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/attachments.h"

#include "domain/sessions/sessionrules.h"

#include <QFile>
#include <QFileInfo>

namespace panelbook {

Result<Attached> readAttachment(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    QFile in(file);
    if (in.size() > maxAttachmentSize)
        return failure(ErrorKind::RefusedByRule, name, QStringLiteral("the file is larger than 16 MB"));
    if (!in.open(QIODevice::ReadOnly))
        return failure(ErrorKind::ReadFailed, name, in.errorString());
    return Attached{name, 0, in.readAll()};
}

} // namespace panelbook
