// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/startinterview.h"

#include "services/conductinterview.h"
#include "ui/shell/page.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

namespace panelbook {

namespace {

constexpr qint64 enoughRoom = 200LL * 1024 * 1024;

struct StartText
{
    Q_DECLARE_TR_FUNCTIONS(StartInterview)
};

} // namespace

Result<void> startInterview(const PageContext& context, InterviewId interview)
{
    const auto session = ConductInterview::open(context.workspace, context.library, interview);
    if (!session)
        return failure(session.error());
    if ((*session)->session().interview.state != InterviewState::Planned)
        return {};
    const auto started = (*session)->record(Started{});
    return started ? Result<void>() : Result<void>(failure(started.error()));
}

QString roomWarning(const PageContext& context)
{
    const QStorageInfo disk(QFileInfo(context.workspace.file()).absolutePath());
    if (!disk.isValid() || disk.bytesAvailable() >= enoughRoom)
        return {};
    return StartText::tr("Only %1 are free on the disk of the book. Notes are small and still fit; free some "
                         "room before long.")
        .arg(QLocale().formattedDataSize(disk.bytesAvailable()));
}

} // namespace panelbook
