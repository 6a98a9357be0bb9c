// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/loop.h"
#include "services/changes.h"

#include <QWidget>

#include <optional>

class QAction;

namespace panelbook {

class Workspace;
class ContentLibrary;
class OwnBank;
class PlanInterviews;
class SealScorecards;
class ExportScorecards;
class SearchBook;
class Candidates;
class Debriefs;
class Panels;
class Settings;
class Clock;
class Prompts;

/// What a page is made with. Everything outlives the pages.
struct PageContext
{
    Workspace& workspace;
    const ContentLibrary& library;
    OwnBank& bank;
    PlanInterviews& interviews;
    SealScorecards& seals;
    ExportScorecards& exports;
    Candidates& candidates;
    SearchBook& search;
    Panels& panels;
    Debriefs& debriefs;
    Settings& settings;
    Prompts& prompts;
    const Clock& clock;
};

/// The places that the main window can show.
enum class Place {
    Home,
    NewInterview,
    Live,
    Review,
    Debrief,
    Interviews,
    Panels,
    Questions,
    EditQuestion,
    Kits,
    Handbook,
    Settings,
    Identity
};

/// Where to go, and with what.
struct Destination
{
    Place place = Place::Home;
    std::optional<InterviewId> interview = {}; ///< Live, Review, NewInterview (change what is planned)
    /// Questions (show it), NewInterview (use it), EditQuestion (change it; empty: a new one)
    QString question = {};
    std::optional<LoopId> loop = {}; ///< Debrief
    bool asCopy = false;             ///< EditQuestion: a copy of it, as one of one's own
    QString filter = {};             ///< Interviews: show what fits
    QString file = {};               ///< Home: a scorecard to verify; Questions: a file to import
    QStringList files = {};          ///< Panels: scorecards and commitments to add
};

/// A page of the main window. Pages know nothing of each other: they ask the window by signal.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called whenever the page is shown with a destination of its place.
    virtual void enter(const Destination& destination) = 0;
    /// Called after changes in the book, wherever they came from, while the page is shown or before it is
    /// shown again.
    virtual void refresh(const Changes& changes) = 0;
    /// The page's own commands for menus, palette and shortcut sheet. The page owns them.
    virtual QList<QAction*> commands() const { return {}; }
    /// Live and review take the whole window: no side bar.
    virtual bool wantsWholeWindow() const { return false; }
    /// The page shows itself as the small window that stands above all others.
    virtual bool wantsCompactWindow() const { return false; }
    /// For the window's title.
    virtual QString windowTitlePart() const { return {}; }
    /// What would be lost if the window closed now, in one sentence; empty: nothing. The page keeps it as
    /// long as it lives.
    virtual QString unsaved() const { return {}; }

signals:
    void goTo(const panelbook::Destination& destination);
    /// wantsCompactWindow() has changed.
    void reshaped();
    /// Blank the whole program.
    void conceal();
    /// A quiet message in the notification bar; errors stay until they are dismissed.
    void notify(const QString& text, bool error);
    /// A quiet message with a button for what can be done about it: Undo. The page owns the action.
    void offer(const QString& text, QAction* action);
};

} // namespace panelbook
