// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"

#include "services/backgroundcare.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/prompts.h"
#include "ui/shell/qtprompts.h"
#include "ui/shell/singleinstance.h"
#include "ui/shell/translations.h"
#include "ui/theme/scheme.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

namespace panelbook {

Application::Application(const PageContext& context, BackgroundCare& care, Scheme& scheme,
                         Translations& translations, SingleInstance& instance)
    : m_context(context),
      m_care(care),
      m_scheme(scheme),
      m_translations(translations),
      m_instance(instance)
{
    const auto tell = [this](const Error& error) { m_window->announce(describe(error), true); };
    connect(&m_care, &BackgroundCare::damaged, this, tell);
    connect(&m_care, &BackgroundCare::backupFailed, this, tell);
    connect(&m_instance, &SingleInstance::started, this,
            [this](const QStringList& files) { m_window->openFiles(files); });
}

Application::~Application() = default;

void Application::open(const QStringList& files)
{
    makeWindow();
    connect(m_window.get(), &MainWindow::painted, this, &Application::afterFirstPaint);
    m_window->goToLastPage();
    m_window->show();
    if (!files.isEmpty())
        m_window->openFiles(files);
}

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_context);
    connect(&m_window->navigation(), &Navigation::made, this, &Application::wirePage);
}

void Application::wirePage(Page* page)
{
    auto* settings = qobject_cast<SettingsPage*>(page);
    if (!settings)
        return;
    connect(settings, &SettingsPage::themeChosen, &m_scheme, &Scheme::apply);
    connect(settings, &SettingsPage::languageChosen, this, &Application::changeLanguage);
}

void Application::afterFirstPaint()
{
    m_instance.listen();
    m_scheme.followSystem();
    m_care.begin();
}

void Application::changeLanguage()
{
    // The window that goes must not be in the middle of a slot.
    const auto remake = [this] {
        QMetaObject::invokeMethod(this, &Application::remakeWindow, Qt::QueuedConnection);
    };
    const QString unsaved = m_window->navigation().unsaved();
    if (unsaved.isEmpty())
        return remake();
    m_context.prompts.confirm(
        m_window.get(),
        {tr("Change the language"),
         tr("%1 Another language opens the window anew. Discard it now, or go on: the new language is there "
            "with the next start.")
             .arg(unsaved),
         tr("Discard and change"), true},
        remake);
}

void Application::remakeWindow()
{
    m_translations.apply();
    // The old window goes last: without a window the program ends.
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    old->keepState();
    makeWindow();
    m_window->navigation().go({.place = Place::Settings});
    m_window->show();
}

int leave(const Error& error, const SingleInstance& instance, const QStringList& files)
{
    if (error.kind == ErrorKind::BookLocked && instance.handOver(files))
        return 0;
    QtPrompts().tell(nullptr, QStringLiteral("Panelbook"), describe(error));
    QApplication::exec();
    return 3;
}

void nameApplication()
{
    QGuiApplication::setOrganizationName(QStringLiteral("Panelbook"));
    QGuiApplication::setApplicationName(QStringLiteral("panelbook"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Panelbook"));
    QGuiApplication::setApplicationVersion(QStringLiteral(PANELBOOK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.panelbook.Panelbook"));
}

QString defaultBookFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("panelbook.db"));
}

} // namespace panelbook
