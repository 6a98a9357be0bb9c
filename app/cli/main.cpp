// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/hardening.h"
#include "cli/commandline.h"
#include "domain/scoring/seal.h"
#include "services/scorecardformat.h"

#include <QCoreApplication>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    using namespace panelbook;
    hardenProcess();
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
