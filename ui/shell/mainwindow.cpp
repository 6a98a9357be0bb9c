// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "base/settings.h"
#include "services/planinterviews.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commands/command.h"
#include "ui/shell/concealment.h"
#include "ui/shell/filekinds.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>

namespace panelbook {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QSize smallestSize(1024, 640);
constexpr QSize firstCompactSize(460, 640);
constexpr QSize smallestCompactSize(340, 320);
constexpr QLatin1String geometryState("window");
constexpr QLatin1String compactGeometryState("compactWindow");

bool isForPanel(const QString& file)
{
    return isScorecardFile(file) || isCommitmentFile(file);
}

QStringList panelFilesIn(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && isForPanel(url.path()))
            files.append(url.toLocalFile());
    }
    return files;
}

/// The first widget inside that Tab would stop at.
QWidget* firstStop(QWidget* pane)
{
    for (QWidget* w = pane->nextInFocusChain(); w != pane; w = w->nextInFocusChain()) {
        if (pane->isAncestorOf(w) && w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus))
            return w;
    }
    return nullptr;
}

} // namespace

MainWindow::MainWindow(const PageContext& context, QWidget* parent)
    : QMainWindow(parent),
      m_context(context),
      m_navigation(new Navigation(context)),
      m_sideBar(new SideBar(m_navigation->entries())),
      m_notifications(new NotificationBar),
      m_concealment(new Concealment(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Panelbook"));
    setMinimumSize(smallestSize);
    setAcceptDrops(true);
    makeCommands();
    layOut();
    wire();
    restoreGeometry();
}

void MainWindow::makeCommands()
{
    const auto add = [this](const char* name, std::function<void()> run) {
        m_commands.insert(QLatin1String(name), new Command(name, this, std::move(run)));
    };
    for (const PlaceEntry& entry : m_navigation->entries()) {
        if (entry.command)
            add(entry.command, [this, place = entry.place] { m_navigation->go({.place = place}); });
    }
    add("openScorecard", [this] { askForScorecard(); });
    add("palette", [this] { openPalette(); });
    add("shortcutSheet", [this] { (new ShortcutSheet(this))->open(); });
    add("nextPane", [this] { moveBetweenPanes(1); });
    add("previousPane", [this] { moveBetweenPanes(-1); });
    add("conceal", [this] { m_concealment->toggle(); });
    m_commands[QStringLiteral("conceal")]->setAutoRepeat(false);
    add("quit", [this] { close(); });
}

void MainWindow::layOut()
{
    m_topBar = new TopBar(m_commands[QStringLiteral("palette")], m_commands[QStringLiteral("openScorecard")],
                          m_commands[QStringLiteral("newInterview")]);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sideBar);
    middle->addWidget(m_navigation, 1);
    auto* all = new QWidget;
    auto* layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_notifications);
    layout->addLayout(middle, 1);
    m_palette = new CommandPalette(m_context.search, all);
    setCentralWidget(all);
}

void MainWindow::wire()
{
    connect(m_navigation, &Navigation::arrived, this, &MainWindow::arrive);
    connect(m_navigation, &Navigation::conceal, m_concealment, &Concealment::toggle);
    connect(m_concealment, &Concealment::toggled, this, [this] {
        showTitle();
        enableCommands();
    });
    connect(m_navigation, &Navigation::notify, m_notifications, &NotificationBar::announce);
    connect(m_navigation, &Navigation::offer, m_notifications, &NotificationBar::offer);
    connect(m_sideBar, &SideBar::chosen, this, [this](Place place) { m_navigation->go({.place = place}); });
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::openHit);
    connect(&m_context.workspace, &Workspace::changed, m_navigation, &Navigation::refresh);
    connect(&m_context.workspace, &Workspace::saveStateChanged, this, &MainWindow::showSaveState);
}

void MainWindow::restoreGeometry()
{
    const QLatin1String state = m_compact ? compactGeometryState : geometryState;
    if (QMainWindow::restoreGeometry(m_context.settings.state(state)))
        return;
    const QRect room = screen()->availableGeometry();
    resize((m_compact ? firstCompactSize : firstSize).boundedTo(room.size()));
    if (m_compact)
        move(room.right() - width(), room.top());
}

void MainWindow::keepGeometry() const
{
    m_context.settings.setState(m_compact ? compactGeometryState : geometryState, saveGeometry());
}

void MainWindow::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    keepGeometry();
    m_compact = compact;
    const bool shown = isVisible();
    setWindowFlag(Qt::WindowStaysOnTopHint, compact); // hides it
    setWindowState(windowState() & ~(Qt::WindowMaximized | Qt::WindowFullScreen));
    setMinimumSize(compact ? smallestCompactSize : smallestSize);
    restoreGeometry();
    setVisible(shown);
    // Hidden and shown in one go, it may keep the keyboard without Qt being told; shortcuts need to know.
    if (shown)
        QApplication::setActiveWindow(this);
}

void MainWindow::goToLastPage()
{
    const QString last = m_context.settings.value(setting::lastPage);
    Place place = Place::Home;
    for (const PlaceEntry& entry : m_navigation->entries()) {
        if (last == QLatin1String(entry.id) && entry.title)
            place = entry.place;
    }
    m_navigation->go({.place = place});
}

void MainWindow::openFiles(const QStringList& files)
{
    QStringList forPanel;
    for (const QString& file : files) {
        if (isForPanel(file))
            forPanel.append(file);
        else if (isQuestionFile(file))
            m_navigation->go({.place = Place::Questions, .file = file});
        else
            announce(tr("Panelbook cannot open “%1” yet: it takes .scorecard files, and questions as .json, "
                        ".csv or .md.")
                         .arg(file),
                     true);
    }
    openForPanel(forPanel);
    if (isMinimized())
        showNormal();
    raise();
    activateWindow();
}

/// One scorecard is verified first, and may be added then; whoever brings more wants them on the panel.
void MainWindow::openForPanel(const QStringList& files)
{
    if (files.size() == 1 && isScorecardFile(files.front()))
        m_navigation->go({.place = Place::Home, .file = files.front()});
    else if (!files.isEmpty())
        m_navigation->go({.place = Place::Panels, .files = files});
}

void MainWindow::announce(const QString& text, bool error)
{
    m_notifications->announce(text, error);
}

void MainWindow::arrive(Page* page)
{
    const bool whole = page->wantsWholeWindow();
    m_topBar->setVisible(!whole);
    m_sideBar->setVisible(!whole);
    m_sideBar->mark(m_navigation->place());
    setCompact(page->wantsCompactWindow());
    showTitle();
    enableCommands();
}

void MainWindow::showTitle()
{
    const Page* page = m_navigation->page();
    const QString part = page && !m_concealment->concealed() ? page->windowTitlePart() : QString();
    setWindowTitle(part.isEmpty() ? QStringLiteral("Panelbook")
                                  : tr("%1 — Panelbook", "window title").arg(part));
}

/// A page that knows better what "find" or "next pane" means here takes the command over. What is concealed
/// only comes back or ends.
void MainWindow::enableCommands()
{
    const bool concealed = m_concealment->concealed();
    for (QAction* command : std::as_const(m_commands)) {
        const QString name = command->objectName();
        command->setEnabled(!concealed || name == QLatin1String("conceal") || name == QLatin1String("quit"));
    }
    if (concealed || !m_navigation->page())
        return;
    for (const QAction* own : m_navigation->page()->commands()) {
        if (QAction* mine = m_commands.value(own->objectName()))
            mine->setEnabled(false);
    }
}

void MainWindow::openPalette()
{
    QList<QAction*> commands = m_navigation->page() ? m_navigation->page()->commands() : QList<QAction*>();
    for (QAction* command : std::as_const(m_commands)) {
        if (command->objectName() != QLatin1String("palette"))
            commands << command;
    }
    m_palette->open(commands);
}

void MainWindow::openHit(const SearchHit& hit)
{
    if (hit.kind == QLatin1String("question"))
        m_navigation->go({.place = Place::Questions, .question = hit.id});
    else if (hit.interview)
        openInterview(*hit.interview);
    else
        m_navigation->go({.place = Place::Interviews, .filter = hit.title});
}

void MainWindow::openInterview(InterviewId interview)
{
    const auto scorecard = m_context.interviews.load(interview);
    if (scorecard)
        m_navigation->go(destinationOf(scorecard->session.interview.state, interview));
    else
        announce(describe(scorecard.error()), true);
}

void MainWindow::askForScorecard()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_context.prompts.openFile(
        this, tr("Open a scorecard"), folder, tr("Scorecards (*.scorecard)"),
        [this](const QString& file) { m_navigation->go({.place = Place::Home, .file = file}); });
}

void MainWindow::moveBetweenPanes(int step)
{
    QList<QWidget*> panes{m_topBar, m_sideBar, m_navigation};
    panes.removeIf([](const QWidget* pane) { return !pane->isVisible(); });
    const QWidget* focused = QApplication::focusWidget();
    const auto holdsFocus = [focused](const QWidget* pane) { return focused && pane->isAncestorOf(focused); };
    const auto current = std::find_if(panes.begin(), panes.end(), holdsFocus) - panes.begin();
    const auto next = (current + step + panes.size()) % panes.size();
    if (QWidget* stop = firstStop(panes[next]))
        stop->setFocus(Qt::TabFocusReason);
}

void MainWindow::showSaveState()
{
    m_notifications->retract(m_saveTrouble);
    m_saveTrouble.clear();
    if (m_context.workspace.saveState() != SaveState::Failed)
        return;
    m_saveTrouble = describe(m_context.workspace.saveError());
    announce(m_saveTrouble, true);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    QTimer::singleShot(0, this, &MainWindow::painted);
}

void MainWindow::keepState() const
{
    keepGeometry();
    for (const PlaceEntry& entry : m_navigation->entries()) {
        if (entry.place == m_navigation->place() && entry.title)
            m_context.settings.setValue(setting::lastPage, QLatin1String(entry.id));
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const QString unsaved = m_discard ? QString() : m_navigation->unsaved();
    if (!unsaved.isEmpty()) {
        event->ignore();
        m_context.prompts.confirm(this, {tr("Close Panelbook"), unsaved, tr("Discard and close"), true},
                                  [this] {
                                      m_discard = true;
                                      close();
                                  });
        return;
    }
    keepState();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const bool busy = m_navigation->page() && m_navigation->page()->wantsWholeWindow();
    if (!busy && !panelFilesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openForPanel(panelFilesIn(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace panelbook
