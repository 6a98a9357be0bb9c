// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hardening.h"
#include "base/settings.h"
#include "domain/scoring/seal.h"
#include "jobs/jobrunner.h"
#include "pdf/fonts.h"
#include "pdf/packpdf.h"
#include "pdf/pdfformat.h"
#include "services/backgroundcare.h"
#include "services/candidates.h"
#include "services/debriefs.h"
#include "services/demo/demobook.h"
#include "services/exportscorecards.h"
#include "services/ownbank.h"
#include "services/planinterviews.h"
#include "services/scorecardformat.h"
#include "services/sealscorecards.h"
#include "services/searchbook.h"
#include "ui/shell/application.h"
#include "ui/shell/invocation.h"
#include "ui/shell/qtprompts.h"
#include "ui/shell/singleinstance.h"
#include "ui/shell/translations.h"
#include "ui/theme/scheme.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace panelbook;

namespace {

QString bookOf(const Invocation& invocation, const QTemporaryDir* demo)
{
    if (demo)
        return demo->filePath(QStringLiteral("demo.db"));
    return invocation.book.isEmpty() ? defaultBookFile() : invocation.book;
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    const Invocation asked = parseInvocation(argumentsOf(argc, argv));
    if (!asked.answer.isEmpty())
        return answer(asked);
    initialiseCryptography();

    QApplication app(argc, argv);
    registerFonts();
    nameApplication();
    const Invocation invocation = parseInvocation(QApplication::arguments().mid(1));
    const auto demo = invocation.demo ? std::make_unique<QTemporaryDir>() : nullptr;
    const QString book = bookOf(invocation, demo.get());
    const auto settings = demo ? std::make_unique<Settings>(demo->filePath(QStringLiteral("settings.ini")))
                               : std::make_unique<Settings>();
    Scheme scheme(*settings);
    Translations translations(*settings);
    SingleInstance instance(book);
    const SystemClock clock;
    const auto workspace = Workspace::open(book, BookAccess::Create, Durability::Flushed, clock);
    if (!workspace)
        return leave(workspace.error(), instance, invocation.files);

    ContentLibrary library;
    OwnBank bank(**workspace, library);
    if (demo)
        (void)fillDemoBook(**workspace, library, {}, [](int) {}); // what fails leaves fewer interviews
    PlanInterviews interviews(**workspace, library);
    SealScorecards seals(**workspace);
    ExportScorecards exports(interviews, textFormats() + QList<ExportFormat>{scorecardFormat(), pdfFormat()});
    Candidates candidates(**workspace);
    SearchBook search(workspace->get(), library);
    Panels panels(**workspace);
    Debriefs debriefs(panels, library, textPackFormats() + QList<PackFormat>{packPdfFormat()});
    JobRunner jobs;
    BackgroundCare care(**workspace, jobs);
    QtPrompts prompts;
    Application application({**workspace, library, bank, interviews, seals, exports, candidates, search,
                             panels, debriefs, *settings, prompts, clock},
                            care, scheme, translations, instance);
    application.open(invocation.files);
    return QApplication::exec();
}
