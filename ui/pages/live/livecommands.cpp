// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of LivePage: what each key records.
#include "services/attachments.h"
#include "ui/pages/live/compactbar.h"
#include "ui/pages/live/compactratings.h"
#include "ui/pages/live/guidesections.h"
#include "ui/pages/live/liveheader.h"
#include "ui/pages/live/livepage.h"
#include "ui/pages/live/noteseditor.h"
#include "ui/pages/live/notespanel.h"
#include "ui/pages/live/plannedlist.h"
#include "ui/pages/live/questionpanel.h"
#include "ui/pages/live/rubricpanel.h"
#include "ui/shell/commands/command.h"
#include "ui/shell/commands/startinterview.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QStackedWidget>

#include <algorithm>

namespace panelbook {

using namespace std::chrono_literals;

namespace {
constexpr Milliseconds stampStep = 5s;
}

void LivePage::addCommand(const char* name, std::function<void()> run)
{
    m_commands.insert(QLatin1String(name), new Command(name, this, std::move(run)));
}

void LivePage::makeCommands()
{
    constexpr std::array rates{"rateNone", "rate1", "rate2", "rate3", "rate4"};
    for (size_t i = 0; i < rates.size(); ++i)
        addCommand(rates[i], [this, i] { rate(m_rubric->current(), static_cast<RatingValue>(i)); });
    constexpr std::array followUps{"followUp1", "followUp2", "followUp3", "followUp4", "followUp5",
                                   "followUp6", "followUp7", "followUp8", "followUp9"};
    for (size_t i = 0; i < followUps.size(); ++i)
        addCommand(followUps[i], [this, i] { askFollowUp(int(i + 1)); });
    addCommand("dimensionNext", [this] { m_rubric->move(1); });
    addCommand("dimensionPrevious", [this] { m_rubric->move(-1); });
    addCommand("linkNote", [this] { linkNote(); });
    addCommand("lineUp", [this] { m_notes->editor().moveLine(-1); });
    addCommand("lineDown", [this] { m_notes->editor().moveLine(1); });
    addCommand("lineMerge", [this] { m_notes->editor().mergeLineUp(); });
    addCommand("spelling", [this] { m_notes->editor().openMenu(); });
    addCommand("askNext", [this] { ask(nextQuestion(m_interview->session(), m_interview->timeline())); });
    addCommand("takeAdvice", [this] { takeAdvice(); });
    addCommand("putAdviceAway", [this] { putAdviceAway(); });
    addCommand("hint", [this] { giveNextHint(); });
    addCommand("tickNext", [this] { tickNext(); });
    addCommand("compact", [this] {
        setCompact(!m_compact);
        m_notes->editor().setFocus(Qt::OtherFocusReason); // a button may have gone with it
    });
    addCommand("whyMarked", [this] { whyMarked(); });
    addCommand("conceal", [this] { emit conceal(); });
    addCommand("segmentNext", [this] { enterNextSegment(); });
    addCommand("pause", [this] { pauseOrGoOn(); });
    addCommand("endInterview", [this] { end(); });
    addCommand("undoEvent", [this] { holds(m_interview->undo()); });
    addCommand("stampBack", [this] { moveStamp(-stampStep); });
    addCommand("stampForward", [this] { moveStamp(stampStep); });
    addCommand("nextPane", [this] { movePane(1); });
    addCommand("previousPane", [this] { movePane(-1); });
    addCommand("findInPage", [this] { m_notes->openFind(); });
    makeRoleplayCommands();
}

/// The two of the advice are enabled by its bar.
void LivePage::enableCommands(const Timeline& timeline)
{
    const Session& session = m_interview->session();
    const InterviewState state = session.interview.state;
    const bool live = state == InterviewState::Live;
    const bool open = live || state == InterviewState::Ended;
    for (QAction* command : std::as_const(m_commands)) {
        const QString name = command->objectName();
        if (name.contains(QLatin1String("Advice")) || name == QLatin1String("conceal"))
            continue;
        const bool scores = name.startsWith(QLatin1String("rate")) || name == QLatin1String("linkNote") ||
                            name == QLatin1String("undoEvent") || name.startsWith(QLatin1String("line")) ||
                            name.startsWith(QLatin1String("stamp"));
        const bool looks = name.startsWith(QLatin1String("dimension")) ||
                           name == QLatin1String("findInPage") || name == QLatin1String("endInterview") ||
                           name == QLatin1String("compact") || name == QLatin1String("whyMarked") ||
                           name == QLatin1String("spelling") || name.endsWith(QLatin1String("Pane"));
        command->setEnabled(looks ? state != InterviewState::Planned : scores ? open : live);
    }
    m_commands[QStringLiteral("askNext")]->setEnabled(live && !nextQuestion(session, timeline).isEmpty());
    enableRoleplayCommands(live);
}

bool LivePage::holds(const Result<void>& result)
{
    if (!result)
        emit notify(describe(result.error()), true);
    return result.has_value();
}

bool LivePage::record(const SessionEvent& event)
{
    const auto recorded = m_interview->record(event);
    if (!recorded)
        emit notify(describe(recorded.error()), true);
    return recorded.has_value();
}

void LivePage::start()
{
    if (!record(Started{}))
        return;
    showState();
    if (const QString warning = roomWarning(m_context); !warning.isEmpty())
        emit notify(warning, false);
}

void LivePage::end()
{
    m_notes->editor().finishCurrentLine();
    const bool live = m_interview->session().interview.state == InterviewState::Live;
    if (!live || record(Ended{})) {
        setCompact(false);
        closeCandidateWindow();
        emit goTo({.place = Place::Review, .interview = m_interview->id()});
    }
}

void LivePage::pauseOrGoOn()
{
    record(m_interview->timeline().paused ? SessionEvent(Resumed{}) : SessionEvent(Paused{}));
}

void LivePage::ask(const QString& question)
{
    const PlannedQuestion* current = m_interview->session().currentQuestion();
    if (!question.isEmpty() && !(current && current->question.id == question))
        record(QuestionAsked{question});
    m_notes->editor().setFocus(Qt::OtherFocusReason); // the old guide may have had the keyboard
}

const QuestionSpan* LivePage::currentSpan(const Timeline& timeline) const
{
    const PlannedQuestion* current = m_interview->session().currentQuestion();
    return current ? timeline.findQuestion(current->question.id) : nullptr;
}

/// Asking twice what was asked is a slip of the key, not an event.
void LivePage::askFollowUp(int number)
{
    const Timeline timeline = m_interview->timeline();
    const QuestionSpan* span = currentSpan(timeline);
    if (!span || !span->followUps.contains(number))
        record(FollowUpAsked{number});
    showSession(); // a click has toggled the row's box
}

void LivePage::giveHint(int number)
{
    const Timeline timeline = m_interview->timeline();
    const QuestionSpan* span = currentSpan(timeline);
    if (!span || !span->hints.contains(number))
        record(HintGiven{number});
    showSession();
}

void LivePage::giveNextHint()
{
    const Timeline timeline = m_interview->timeline();
    const QuestionSpan* span = currentSpan(timeline);
    const PlannedQuestion* current = m_interview->session().currentQuestion();
    int next = 1;
    while (span && span->hints.contains(next))
        ++next;
    if (!current || next <= current->question.hints.size())
        giveHint(next);
    else
        emit notify(tr("All hints of this question were given."), false);
}

/// The first open point of the first list that is worked through in order.
void LivePage::tickNext()
{
    const Timeline timeline = m_interview->timeline();
    const QuestionSpan* span = currentSpan(timeline);
    const PlannedQuestion* current = m_interview->session().currentQuestion();
    for (const PointList list : allPointLists) {
        const qsizetype points = span && isWorkedInOrder(list) ? pointsOf(current->question, list).size() : 0;
        for (int number = 1; number <= points; ++number) {
            if (span->ticked.value(list).contains(number))
                continue;
            record(PointTicked{list, number});
            return m_question->showPoint(list, number);
        }
    }
    emit notify(tr("There is nothing to tick in this question."), false);
}

Advice LivePage::currentAdvice(const Timeline& timeline) const
{
    return advice(m_interview->session(), timeline, m_putAway);
}

void LivePage::takeAdvice()
{
    const Advice taken = currentAdvice(m_interview->timeline());
    if (const auto* proposal = std::get_if<PlanProposal>(&taken))
        record(proposal->plan);
    if (const auto* nudge = std::get_if<Nudge>(&taken); nudge && nudge->followUp > 0) {
        m_putAway.dimensions.insert(nudge->dimension);
        askFollowUp(nudge->followUp);
    }
}

void LivePage::putAdviceAway()
{
    const Timeline timeline = m_interview->timeline();
    const Advice unwanted = currentAdvice(timeline);
    if (std::holds_alternative<PlanProposal>(unwanted))
        m_putAway.parts.insert(timeline.current);
    if (const auto* nudge = std::get_if<Nudge>(&unwanted))
        m_putAway.dimensions.insert(nudge->dimension);
    showSession();
}

void LivePage::enterNextSegment()
{
    const Timeline timeline = m_interview->timeline();
    if (timeline.current + 1 < timeline.segments.size())
        record(SegmentEntered{timeline.segments[timeline.current + 1].name});
}

/// Question, notes, rubric, header, as far as they are shown; the notes first when the keyboard is elsewhere.
void LivePage::movePane(int step)
{
    QList<QWidget*> panes{m_left->currentWidget(), m_notes,     m_rubric, m_header,
                          m_compactRatings,        m_compactBar};
    panes.removeIf([](const QWidget* pane) { return !pane->isVisible(); });
    const auto hasFocus = [](const QWidget* pane) { return pane->isAncestorOf(QApplication::focusWidget()); };
    const auto at = std::find_if(panes.begin(), panes.end(), hasFocus);
    const qsizetype next = at == panes.end() ? panes.indexOf(m_notes)
                                             : (at - panes.begin() + step + panes.size()) % panes.size();
    if (panes[next] == m_notes)
        return m_notes->editor().setFocus(Qt::OtherFocusReason);
    const auto stops = panes[next]->findChildren<QWidget*>();
    for (QWidget* stop : stops) {
        if (stop->isVisible() && stop->isEnabled() && (stop->focusPolicy() & Qt::TabFocus))
            return stop->setFocus(Qt::TabFocusReason);
    }
}

void LivePage::rate(const QString& dimension, RatingValue value)
{
    m_rubric->setCurrent(dimension);
    record(Rated{dimension, value});
}

/// Links all selected lines, or unlinks them when all are linked.
void LivePage::linkNote()
{
    const QList<int> notes = m_notes->editor().selectedNotes();
    const QString dimension = m_rubric->current();
    const QList<int> linked = m_interview->session().evidenceFor(dimension);
    if (notes.isEmpty())
        return emit notify(tr("Write the line first, then link it."), false);
    const bool all = std::all_of(notes.begin(), notes.end(), [&](int note) { return linked.contains(note); });
    for (const int note : notes) {
        if (all)
            record(Unlinked{note, dimension});
        else if (!linked.contains(note))
            record(Linked{note, dimension});
    }
}

void LivePage::whyMarked()
{
    const QString remark = m_notes->editor().remark();
    emit notify(remark.isEmpty() ? tr("Nothing is marked on this line.") : remark, false);
}

void LivePage::attachPicture(const QImage& picture)
{
    QByteArray content;
    QBuffer out(&content);
    picture.save(&out, "PNG");
    const qsizetype number = m_interview->session().attachments.size() + 1;
    record(Attached{tr("picture-%1.png", "name of a file").arg(number), 0, content});
}

void LivePage::attachFiles(const QStringList& files)
{
    for (const QString& file : files) {
        if (const auto read = readAttachment(file))
            record(*read);
        else
            emit notify(describe(read.error()), true);
    }
}

void LivePage::moveStamp(Milliseconds by)
{
    const int note = m_notes->editor().currentNote();
    if (const Note* known = m_interview->session().findNote(note))
        holds(m_interview->restamp(note, known->at + by));
}

} // namespace panelbook
