// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/pages/debrief/debriefpage.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/identity/identitypage.h"
#include "ui/pages/interviews/interviewspage.h"
#include "ui/pages/kits/kitspage.h"
#include "ui/pages/live/livepage.h"
#include "ui/pages/newinterview/newinterviewpage.h"
#include "ui/pages/panels/panelspage.h"
#include "ui/pages/questions/editor/editquestionpage.h"
#include "ui/pages/questions/handbookpage.h"
#include "ui/pages/questions/questionspage.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/settings/settingspage.h"

#include <algorithm>

namespace panelbook {

namespace {

template <typename PageType>
Page* make(const PageContext& context, QWidget* parent)
{
    return new PageType(context, parent);
}

} // namespace

const QList<PlaceEntry>& places()
{
    static const QList<PlaceEntry> entries{
        {Place::Home, "home", QT_TRANSLATE_NOOP("Place", "Today"), "goHome", make<HomePage>},
        {Place::Interviews, "interviews", QT_TRANSLATE_NOOP("Place", "Interviews"), "goInterviews",
         make<InterviewsPage>},
        {Place::Panels, "panels", QT_TRANSLATE_NOOP("Place", "Panels"), "goPanels", make<PanelsPage>},
        {Place::Questions, "questions", QT_TRANSLATE_NOOP("Place", "Questions"), "goQuestions",
         make<QuestionsPage>},
        {Place::Handbook, "handbook", QT_TRANSLATE_NOOP("Place", "Handbook"), "goHandbook",
         make<HandbookPage>},
        {Place::Kits, "kits", QT_TRANSLATE_NOOP("Place", "Kits and rubrics"), "goKits", make<KitsPage>},
        {Place::Settings, "settings", QT_TRANSLATE_NOOP("Place", "Settings"), "goSettings",
         make<SettingsPage>},
        {Place::Identity, "identity", nullptr, nullptr, make<IdentityPage>},
        {Place::EditQuestion, "edit", nullptr, nullptr, make<EditQuestionPage>},
        {Place::Live, "live", nullptr, nullptr, make<LivePage>},
        {Place::NewInterview, "new", nullptr, "newInterview", make<NewInterviewPage>},
        {Place::Review, "review", nullptr, nullptr, make<ReviewPage>},
        {Place::Debrief, "debrief", nullptr, nullptr, make<DebriefPage>},
    };
    return entries;
}

Destination destinationOf(InterviewState state, InterviewId interview)
{
    const bool open = state == InterviewState::Planned || state == InterviewState::Live;
    return {.place = open ? Place::Live : Place::Review, .interview = interview};
}

Navigation::Navigation(const PageContext& context, const QList<PlaceEntry>& entries, QWidget* parent)
    : QStackedWidget(parent),
      m_context(context),
      m_entries(entries)
{
    setObjectName(QStringLiteral("pages"));
}

Page* Navigation::page() const
{
    return m_pages.value(m_place);
}

QString Navigation::unsaved() const
{
    for (const Page* made : m_pages) {
        if (QString words = made->unsaved(); !words.isEmpty())
            return words;
    }
    return {};
}

Page* Navigation::pageOf(Place place)
{
    if (Page* known = m_pages.value(place))
        return known;
    const auto same = [place](const PlaceEntry& entry) { return entry.place == place; };
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), same);
    if (entry == m_entries.end())
        return nullptr;
    Page* page = entry->make(m_context, this);
    m_pages.insert(place, page);
    addWidget(page);
    connect(page, &Page::goTo, this, &Navigation::go);
    connect(page, &Page::reshaped, this, [this] { emit arrived(this->page()); });
    connect(page, &Page::conceal, this, &Navigation::conceal);
    connect(page, &Page::notify, this, &Navigation::notify);
    connect(page, &Page::offer, this, &Navigation::offer);
    emit made(page);
    return page;
}

void Navigation::go(const Destination& destination)
{
    Page* page = pageOf(destination.place);
    if (!page)
        return;
    m_place = destination.place;
    if (const Changes missed = m_unseen.take(m_place); missed.subjects)
        page->refresh(missed);
    page->enter(destination);
    setCurrentWidget(page);
    emit arrived(page);
}

void Navigation::refresh(const Changes& changes)
{
    for (const Place place : m_pages.keys()) {
        if (place == m_place)
            page()->refresh(changes);
        else
            m_unseen[place].merge(changes);
    }
}

} // namespace panelbook
