// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/livepage.h"

#include "services/notechecks.h"
#include "ui/pages/live/candidate/candidatewindow.h"
#include "ui/pages/live/compactbar.h"
#include "ui/pages/live/compactratings.h"
#include "ui/pages/live/incident/incidentaside.h"
#include "ui/pages/live/incident/incidentpanel.h"
#include "ui/pages/live/liveheader.h"
#include "ui/pages/live/noteseditor.h"
#include "ui/pages/live/notespanel.h"
#include "ui/pages/live/plannedlist.h"
#include "ui/pages/live/questionpanel.h"
#include "ui/pages/live/rubricpanel.h"
#include "ui/pages/live/startpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace panelbook {

using namespace std::chrono_literals;

namespace {

/// Untouched since it was shown: it keeps its editor with its undo. (Stored events leave the notes' texts
/// out.)
bool isSame(const Session& shown, const Session& stored)
{
    return shown.interview == stored.interview && shown.events.size() == stored.events.size() &&
           shown.notes == stored.notes;
}

} // namespace

LivePage::LivePage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_spelling(context.settings),
      m_stack(new QStackedWidget),
      m_start(new StartPanel),
      m_desk(new QWidget)
{
    setObjectName(QStringLiteral("livePage"));
    m_second.setSingleShot(true);
    makeCommands();
    layOut();
    wire();
}

/// The editor says good-bye to its line when it loses the keyboard; by then the interview would be gone.
LivePage::~LivePage()
{
    m_notes->setInterview(nullptr);
}

void LivePage::layOut()
{
    m_header =
        new LiveHeader({m_commands[QStringLiteral("pause")], m_commands[QStringLiteral("compact")],
                        m_commands[QStringLiteral("conceal")], m_commands[QStringLiteral("endInterview")]});
    m_compactBar = new CompactBar(m_commands[QStringLiteral("compact")]);
    m_question =
        new QuestionPanel(m_commands[QStringLiteral("askNext")], m_commands[QStringLiteral("takeAdvice")],
                          m_commands[QStringLiteral("putAdviceAway")]);
    m_console = new IncidentPanel;
    m_aside = new IncidentAside;
    m_left = new QStackedWidget;
    m_left->addWidget(m_question);
    m_left->addWidget(m_console);
    m_notes = new NotesPanel;
    m_notes->editor().setSpelling(m_spelling);
    m_rubric = new RubricPanel;
    m_compactRatings = new CompactRatings;
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_left);
    columns->addWidget(m_notes, 1);
    columns->addWidget(m_rubric);
    auto* desk = new QVBoxLayout(m_desk);
    desk->setContentsMargins(0, 0, 0, 0);
    desk->setSpacing(0);
    desk->addWidget(m_header);
    desk->addWidget(m_compactBar);
    desk->addLayout(columns, 1);
    desk->addWidget(m_compactRatings);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_desk);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    setCompact(false);
}

void LivePage::wire()
{
    connect(m_start, &StartPanel::started, this, &LivePage::start);
    connect(m_question, &QuestionPanel::heard, this, [this](int number, bool heard) {
        record(ListenedFor{number, heard});
        showSession();
    });
    connect(m_question, &QuestionPanel::ticked, this, [this](PointList list, int number, bool done) {
        record(PointTicked{list, number, done});
        showSession();
    });
    connect(m_question, &QuestionPanel::followUpChosen, this, &LivePage::askFollowUp);
    connect(m_question, &QuestionPanel::hintChosen, this, &LivePage::giveHint);
    connect(m_question, &QuestionPanel::questionChosen, this, &LivePage::ask);
    connect(m_question, &QuestionPanel::assumptionChanged, this, [this](const QString& name, double value) {
        record(EstimateChanged{{{name, value}}});
    });
    connect(m_question, &QuestionPanel::leave, this,
            [this] { m_notes->editor().setFocus(Qt::OtherFocusReason); });
    connect(m_rubric, &RubricPanel::rated, this, &LivePage::rate);
    connect(m_rubric, &RubricPanel::currentChanged, m_compactRatings, &CompactRatings::setCurrent);
    connect(m_compactRatings, &CompactRatings::chosen, m_rubric, &RubricPanel::setCurrent);
    connect(&m_notes->editor(), &NotesEditor::failed, this, [this](const Error& error) {
        m_problem = describe(error);
        showSaveState();
    });
    connect(&m_notes->editor(), &NotesEditor::pictureGiven, this, &LivePage::attachPicture);
    connect(&m_notes->editor(), &NotesEditor::filesGiven, this, &LivePage::attachFiles);
    connect(&m_context.workspace, &Workspace::writable, &m_notes->editor(), &NotesEditor::catchUp);
    connect(&m_context.workspace, &Workspace::saveStateChanged, this, &LivePage::showSaveState);
    connect(&m_second, &QTimer::timeout, this, &LivePage::tick);
    wireRoleplay();
}

QString LivePage::windowTitlePart() const
{
    return m_interview ? m_interview->session().interview.kit.title : QString();
}

void LivePage::enter(const Destination& destination)
{
    if (!destination.interview)
        return;
    auto interview = ConductInterview::open(m_context.workspace, m_context.library, *destination.interview);
    if (!interview) {
        emit notify(describe(interview.error()), true);
        emit goTo({});
        return;
    }
    if (!m_interview || !isSame(m_interview->session(), (*interview)->session()))
        open(std::move(*interview));
    showState();
}

void LivePage::open(std::unique_ptr<ConductInterview> interview)
{
    m_notes->setInterview(nullptr); // it knows the old one
    m_interview = std::move(interview);
    connect(m_interview.get(), &ConductInterview::sessionChanged, this, &LivePage::showSession);
    m_problem.clear();
    m_putAway = {};
    m_header->setInterview(m_interview->session().interview);
    m_start->setInterview(m_interview->session().interview);
    m_compactRatings->setRubric(m_interview->session().interview.rubric);
    m_rubric->setInterview(m_interview->session().interview);
    closeCandidateWindow(); // it shows something of the old one
    m_shownQuestion.clear();
    m_notes->editor().setCheck(keepOutCheck(m_context.settings));
    m_notes->setInterview(m_interview.get());
    showSession();
    showSaveState();
    remarkOnResume();
}

void LivePage::refresh(const Changes& changes)
{
    // What this page itself writes arrives as sessionChanged; others can rename the candidate or reopen it.
    if (m_interview && isVisible() && changes.subjects.testFlag(Changes::Candidates))
        enter({.place = Place::Live, .interview = m_interview->id()});
}

/// A session that this program did not start itself was live when the last one ended.
void LivePage::remarkOnResume()
{
    const Session& session = m_interview->session();
    const bool known = m_seen.contains(m_interview->id());
    m_seen.insert(m_interview->id());
    const Milliseconds away = m_interview->now() - session.lastAt();
    const bool resumed = !known && session.interview.state == InterviewState::Live && away >= 1s;
    m_notes->setRemark(resumed
                           ? tr("Went on after %1. Everything that was written is here.").arg(clockText(away))
                           : QString());
}

/// Parts go and come; the editor stays where it is, with its undo.
void LivePage::setCompact(bool compact)
{
    m_compact = compact;
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_left, m_rubric})
        part->setVisible(!compact);
    for (QWidget* part : std::initializer_list<QWidget*>{m_compactBar, m_compactRatings})
        part->setVisible(compact);
    m_notes->setCompact(compact);
    emit reshaped();
}

void LivePage::showState()
{
    const InterviewState state = m_interview->session().interview.state;
    const bool begun = state != InterviewState::Planned;
    m_stack->setCurrentWidget(begun ? m_desk : static_cast<QWidget*>(m_start));
    (begun ? static_cast<QWidget*>(&m_notes->editor()) : m_start)->setFocus(Qt::OtherFocusReason);
}

void LivePage::showSession()
{
    const Timeline timeline = m_interview->timeline();
    const Session& session = m_interview->session();
    enableCommands(timeline);
    m_header->setTimeline(timeline);
    m_question->refresh(session, timeline, currentAdvice(timeline));
    m_rubric->refresh(session, timeline);
    showRoleplay(timeline);
    m_compactBar->refresh(session, timeline);
    m_compactRatings->refresh(session);
    m_notes->refresh();
    scheduleTick(timeline);
}

void LivePage::showSaveState()
{
    const Workspace& workspace = m_context.workspace;
    const bool behind = m_notes->editor().behind() || (m_interview && m_interview->hasUnsaved());
    if (workspace.saveState() == SaveState::Failed)
        m_notes->setSaveState(SaveState::Failed, describe(workspace.saveError()));
    else
        m_notes->setSaveState(behind ? SaveState::Failed : workspace.saveState(), m_problem);
}

void LivePage::scheduleTick(const Timeline& timeline)
{
    const bool runs = m_interview->session().interview.state == InterviewState::Live && !timeline.paused;
    if (!runs || !isVisible()) {
        m_second.stop();
        return;
    }
    // To the next full second of the clock that is shown.
    const auto part = timeline.active % 1s;
    m_second.start(int((1s - part).count()) + 5);
}

void LivePage::tick()
{
    const Timeline timeline = m_interview->timeline();
    m_header->setTimeline(timeline);
    m_question->tick(m_interview->session(), timeline, currentAdvice(timeline));
    tickRoleplay(timeline);
    m_compactBar->refresh(m_interview->session(), timeline);
    scheduleTick(timeline);
}

void LivePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_interview)
        showSession();
}

void LivePage::hideEvent(QHideEvent* event)
{
    m_second.stop();
    m_notes->editor().finishCurrentLine();
    Page::hideEvent(event);
}

void LivePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_left->setFixedWidth(std::clamp(width() * 27 / 100, 300, 388));
    m_rubric->setFixedWidth(std::clamp(width() * 26 / 100, 280, 372));
}

} // namespace panelbook
