// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/commandline.h"
#include "domain/scoring/seal.h"
#include "services/scorecardformat.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace {

/// What lies in memory is other people's: no file for others to read, no core dump.
void guardProcess()
{
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace

int main(int argc, char** argv)
{
    using namespace panelbook;
    guardProcess();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setOrganizationName(QStringLiteral("Panelbook"));
    QCoreApplication::setApplicationName(QStringLiteral("panelbook"));
    const QCoreApplication application(argc, argv);
    initialiseCryptography();
    const SystemClock clock;
    const Environment environment{clock, textFormats() + QList<ExportFormat>{scorecardFormat()},
                                  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                      QStringLiteral("/panelbook.db")};
    return static_cast<int>(runCommandLine(QCoreApplication::arguments(), environment));
}
