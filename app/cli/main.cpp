// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/hardening.h"
#include "cli/commandline.h"
#include "domain/scoring/seal.h"
#include "exchange/uploadformats.h"
#include "pdf/packpdf.h"
#include "pdf/pdfformat.h"
#include "services/scorecardformat.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <algorithm>
#include <cstring>
#include <memory>

namespace {

/// Only a PDF needs fonts; everything else starts without them.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const auto isPdf = [](const char* argument) { return std::strstr(argument, "pdf") != nullptr; };
    if (std::any_of(argv, argv + argc, isPdf))
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    using namespace panelbook;
    hardenProcess();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt's own remarks, for example that there is no runtime folder, are not meant for users.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    QCoreApplication::setOrganizationName(QStringLiteral("Panelbook"));
    QCoreApplication::setApplicationName(QStringLiteral("panelbook"));
    const auto application = makeApplication(argc, argv);
    initialiseCryptography();
    const SystemClock clock;
    const Environment environment{clock, textFormats() + uploadFormats() << scorecardFormat() << pdfFormat(),
                                  textPackFormats() << packPdfFormat(),
                                  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                      QStringLiteral("/panelbook.db")};
    return static_cast<int>(runCommandLine(QCoreApplication::arguments(), environment));
}
