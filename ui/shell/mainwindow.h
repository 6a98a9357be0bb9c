// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/searchbook.h"
#include "ui/shell/page.h"

#include <QMainWindow>
#include <QMap>

namespace panelbook {

class CommandPalette;
class Concealment;
class Navigation;
class NotificationBar;
class SideBar;
class TopBar;

/// The frame: bars, pages, palette, notifications. It switches pages and knows nothing of what they do.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const PageContext& context, QWidget* parent = nullptr);

    Navigation& navigation() { return *m_navigation; }
    /// Goes to the page where the user was last.
    void goToLastPage();
    /// Takes files from the command line or from another start, and comes to the front.
    void openFiles(const QStringList& files);
    void announce(const QString& text, bool error);
    /// Stores geometry and page; closing does it too.
    void keepState() const;

signals:
    /// The first picture is on the screen: whatever can wait begins now.
    void painted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeCommands();
    void layOut();
    void wire();
    void restoreGeometry();
    void keepGeometry() const;
    void setCompact(bool compact);
    void arrive(Page* page);
    void showTitle();
    void enableCommands();
    void openPalette();
    void openHit(const SearchHit& hit);
    void openInterview(InterviewId interview);
    void openForPanel(const QStringList& files);
    void askForScorecard();
    void moveBetweenPanes(int step);
    void showSaveState();

    PageContext m_context;
    QMap<QString, QAction*> m_commands; ///< by objectName
    Navigation* m_navigation;
    TopBar* m_topBar = nullptr;
    SideBar* m_sideBar;
    NotificationBar* m_notifications;
    CommandPalette* m_palette = nullptr;
    Concealment* m_concealment;
    QString m_saveTrouble;
    bool m_compact = false;
    bool m_painted = false;
    bool m_discard = false; ///< close, whatever is not saved
};

} // namespace panelbook
