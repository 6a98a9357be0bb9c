// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/interview.h"
#include "ui/shell/page.h"

#include <QMap>
#include <QStackedWidget>

namespace panelbook {

/// One place of the main window: its names and how its page is made.
struct PlaceEntry
{
    Place place;
    const char* id;      ///< in the settings
    const char* title;   ///< translation context "Place"; nullptr: not in the side bar
    const char* command; ///< of the shortcut table; nullptr: none
    Page* (*make)(const PageContext& context, QWidget* parent);
};

/// Every place, in the order of the side bar. A page is added by one line here.
const QList<PlaceEntry>& places();

/// Where an interview is opened: the live page until it ended, the review from then on.
Destination destinationOf(InterviewState state, InterviewId interview);

/// The stack of pages. A page is made when it is first gone to, and told of changes when it is seen.
class Navigation : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Navigation(const PageContext& context, const QList<PlaceEntry>& entries = places(),
                        QWidget* parent = nullptr);

    void go(const Destination& destination);
    /// Tells the shown page now, the others before they are shown again.
    void refresh(const Changes& changes);

    Page* page() const;
    /// The first page's word on what would be lost with the window; empty: nothing.
    QString unsaved() const;
    Place place() const { return m_place; }
    const QList<PlaceEntry>& entries() const { return m_entries; }

signals:
    /// A page was made: whoever needs more of it than Page offers connects here.
    void made(panelbook::Page* page);
    /// The page is shown, or wants the window in another shape.
    void arrived(panelbook::Page* page);
    void conceal();
    void notify(const QString& text, bool error);
    void offer(const QString& text, QAction* action);

private:
    Page* pageOf(Place place);

    PageContext m_context;
    QList<PlaceEntry> m_entries;
    QMap<Place, Page*> m_pages;
    QMap<Place, Changes> m_unseen;
    Place m_place = Place::Home;
};

} // namespace panelbook
