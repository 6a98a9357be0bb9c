// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/shell/page.h"

#include <memory>

namespace panelbook {

class BackgroundCare;
class MainWindow;
class Scheme;
class SingleInstance;
class Translations;

/// Keeps one main window alive and does what can wait until it is painted.
class Application : public QObject
{
    Q_OBJECT

public:
    /// All references outlive it.
    Application(const PageContext& context, BackgroundCare& care, Scheme& scheme, Translations& translations,
                SingleInstance& instance);
    ~Application() override;

    void open(const QStringList& files);

private:
    void makeWindow();
    void wirePage(Page* page);
    void afterFirstPaint();
    /// At once, or after asking when a page has something that is not saved.
    void changeLanguage();
    /// A new language: a new window in the place of the old one.
    void remakeWindow();

    PageContext m_context;
    BackgroundCare& m_care;
    Scheme& m_scheme;
    Translations& m_translations;
    SingleInstance& m_instance;
    std::unique_ptr<MainWindow> m_window;
};

/// The book cannot be opened: the window that holds it takes the files, or the reason is shown until it is
/// read. Returns the exit code.
int leave(const Error& error, const SingleInstance& instance, const QStringList& files);
/// Names, icon and desktop file of the program; once, before anything is shown.
void nameApplication();
/// Where the user's own book lies.
QString defaultBookFile();

} // namespace panelbook
