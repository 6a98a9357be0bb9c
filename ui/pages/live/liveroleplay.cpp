// SPDX-License-Identifier: GPL-3.0-or-later
// LivePage: role-plays, code reviews, and the window that the candidate may see.
#include "ui/pages/live/candidate/candidatewindow.h"
#include "ui/pages/live/incident/incidentaside.h"
#include "ui/pages/live/incident/incidentpanel.h"
#include "ui/pages/live/livepage.h"
#include "ui/pages/live/noteseditor.h"
#include "ui/pages/live/notespanel.h"
#include "ui/pages/live/questionpanel.h"
#include "ui/pages/live/rubricpanel.h"

#include <QAction>
#include <QStackedWidget>
#include <QTime>

#include <algorithm>

namespace panelbook {

/// The detail of the question that is being asked, when it is of a kind.
template <typename Kind>
const Kind* LivePage::currentKind() const
{
    const PlannedQuestion* current = m_interview ? m_interview->session().currentQuestion() : nullptr;
    return current ? std::get_if<Kind>(&current->question.detail) : nullptr;
}

void LivePage::makeRoleplayCommands()
{
    using Entry = EntryBar::Entry;
    addCommand("findArtefact", [this] {
        m_left->setCurrentWidget(m_console);
        m_console->startSearch();
    });
    addCommand("hypothesis", [this] { m_notes->entryBar().open(Entry::Hypothesis); });
    addCommand("action", [this] { m_notes->entryBar().open(Entry::Action); });
    addCommand("incidentTime", [this] { m_notes->entryBar().open(Entry::IncidentTime); });
    addCommand("handoverSaid", [this] { m_notes->entryBar().open(Entry::Handover); });
    addCommand("defect", [this] { m_notes->entryBar().open(Entry::Defect); });
    addCommand("settleHypothesis", [this] { stepHypothesis(0); });
    addCommand("whyReached", [this] { reachNextWhy(); });
    addCommand("swapConsole", [this] { swapConsoleAndGuide(); });
    constexpr std::array cards{"card1", "card2", "card3", "card4", "card5",
                               "card6", "card7", "card8", "card9"};
    for (size_t i = 0; i < cards.size(); ++i)
        addCommand(cards[i], [this, i] { giveCard(m_console->card(int(i + 1))); });
    addCommand("candidateWindow", [this] { openCandidateWindow(); });
    addCommand("candidateBlank", [this] {
        if (m_candidate)
            m_candidate->setBlank(!m_candidate->isBlank());
    });
    addCommand("candidateMaterial", [this] { showNextMaterial(); });
    addCommand("markNext", [this] {
        if (m_candidate)
            m_candidate->moveMark(1);
    });
    addCommand("markBefore", [this] {
        if (m_candidate)
            m_candidate->moveMark(-1);
    });
}

void LivePage::wireRoleplay()
{
    m_rubric->setAside(m_aside);
    connect(m_console, &IncidentPanel::revealed, this, &LivePage::reveal);
    connect(m_console, &IncidentPanel::notToBeHad, this, [this](const QString& asked) {
        record(ArtefactRevealed{{}, QStringLiteral("none"), asked});
    });
    connect(m_console, &IncidentPanel::cardGiven, this, &LivePage::giveCard);
    connect(m_console, &IncidentPanel::leave, this,
            [this] { m_notes->editor().setFocus(Qt::OtherFocusReason); });
    connect(m_aside, &IncidentAside::whyTicked, this, [this](int number, bool reached) {
        record(WhyReached{number, reached});
        showSession();
    });
    connect(m_aside, &IncidentAside::handoverTicked, this, [this](int number, bool said) {
        record(PointTicked{PointList::Handover, number, said});
        showSession();
    });
    connect(m_aside, &IncidentAside::hypothesisStepped, this, &LivePage::stepHypothesis);
    connect(m_question, &QuestionPanel::defectTicked, this, &LivePage::tickDefect);
    connect(&m_notes->entryBar(), &EntryBar::entered, this, &LivePage::takeEntry);
}

/// Console and aside follow the question that is being asked; the candidate window with them.
void LivePage::showRoleplay(const Timeline& timeline)
{
    const PlannedQuestion* current = m_interview->session().currentQuestion();
    const bool incident = currentKind<Debugging>();
    if (const QString id = current ? current->question.id : QString(); id != m_shownQuestion) {
        m_shownQuestion = id;
        if (incident) {
            m_console->setQuestion(current->question);
            m_aside->setQuestion(current->question);
        }
        m_left->setCurrentWidget(incident ? static_cast<QWidget*>(m_console) : m_question);
        m_rubric->showAside(incident);
        followQuestion();
    }
    m_roleplay = foldRoleplay(m_interview->session(), m_shownQuestion);
    if (incident) {
        m_console->refresh(m_roleplay);
        m_aside->refresh(m_roleplay);
    }
    if (currentKind<CodeReview>())
        m_question->showReview(foldCodeReview(m_interview->session(), m_shownQuestion));
    announce();
    tickRoleplay(timeline);
}

void LivePage::enableRoleplayCommands(bool live)
{
    const bool incident = live && currentKind<Debugging>();
    for (const char* name : {"findArtefact", "hypothesis", "action", "incidentTime", "handoverSaid",
                             "settleHypothesis", "whyReached", "swapConsole", "card1", "card2", "card3",
                             "card4", "card5", "card6", "card7", "card8", "card9"})
        m_commands[QLatin1String(name)]->setEnabled(incident);
    const bool review = live && currentKind<CodeReview>();
    m_commands[QStringLiteral("defect")]->setEnabled(review);
    for (const char* name : {"markNext", "markBefore"})
        m_commands[QLatin1String(name)]->setEnabled(m_candidate && review);
    for (const char* name : {"candidateBlank", "candidateMaterial"})
        m_commands[QLatin1String(name)]->setEnabled(live && m_candidate);
}

void LivePage::reveal(const QString& artefact, const QString& how)
{
    const bool shown = how == QLatin1String("show");
    if (!record(ArtefactRevealed{artefact, how, {}}) || !shown || !m_candidate)
        return;
    m_candidate->show(artefactOf(m_interview->session().currentQuestion()->question, artefact));
}

void LivePage::giveCard(const QString& card)
{
    const bool played = std::any_of(m_roleplay.cards.begin(), m_roleplay.cards.end(),
                                    [&](const Roleplay::Card& c) { return c.id == card; });
    if (!card.isEmpty() && !played)
        record(ConstraintGiven{card});
}

void LivePage::takeEntry(EntryBar::Entry entry, const QString& text, const QString& choice)
{
    using Entry = EntryBar::Entry;
    switch (entry) {
    case Entry::Hypothesis: record(HypothesisStated{text, choice == QLatin1String("testable")}); break;
    case Entry::Action: record(ActionTaken{text, choice}); break;
    case Entry::Defect: tickDefect(text.toInt(), choice); break;
    case Entry::Handover:
        record(PointTicked{PointList::Handover, text.toInt(), !m_roleplay.handover.contains(text.toInt())});
        break;
    case Entry::IncidentTime:
        if (QTime::fromString(text, QStringLiteral("HH:mm")).isValid())
            record(IncidentTimeSet{text});
        else
            emit notify(tr("A time of day has four digits and a colon, such as 02:25."), false);
        break;
    }
}

/// What was ticked already is taken back.
void LivePage::tickDefect(int number, const QString& choice)
{
    const CodeReviewRound round = foldCodeReview(m_interview->session(), m_shownQuestion);
    if (choice == QLatin1String("decoy"))
        record(PointTicked{PointList::Decoys, number, !round.decoys.contains(number)});
    else
        record(DefectFound{number, choice == QLatin1String("hinted"), !round.found.contains(number)});
    showSession(); // a click has toggled the row's box
    const auto* review = currentKind<CodeReview>();
    if (!m_candidate || !review || number < 1 || number > review->defects.size() ||
        round.found.contains(number))
        return;
    const QStringList lines = review->defects[number - 1].lines.split(u'-');
    if (choice != QLatin1String("decoy"))
        m_candidate->markLines(lines.front().toInt(), lines.back().toInt());
}

void LivePage::reachNextWhy()
{
    int next = 1;
    while (m_roleplay.whys.contains(next))
        ++next;
    if (const auto* incident = currentKind<Debugging>(); incident && next <= incident->rootCause.size())
        record(WhyReached{next});
}

/// 0: the one that was stated last.
void LivePage::stepHypothesis(int number)
{
    const QList<Roleplay::Hypothesis>& hypotheses = m_roleplay.hypotheses;
    const int meant = number > 0 ? number : int(hypotheses.size());
    if (meant >= 1 && meant <= hypotheses.size())
        record(HypothesisSettled{meant, nextOutcome(hypotheses[meant - 1].outcome)});
    else
        emit notify(tr("No hypothesis was stated yet."), false);
}

void LivePage::swapConsoleAndGuide()
{
    const bool console = m_left->currentWidget() == m_console;
    m_left->setCurrentWidget(console ? static_cast<QWidget*>(m_question) : m_console);
}

void LivePage::openCandidateWindow()
{
    if (m_candidate && m_candidate->isVisible()) {
        closeCandidateWindow();
    } else {
        m_candidate = std::make_unique<CandidateWindow>(m_context.settings);
        followQuestion();
        m_candidate->show();
        activateWindow(); // the keyboard stays with the notes
    }
    showSession();
}

void LivePage::closeCandidateWindow()
{
    if (m_candidate)
        m_candidate->close(); // it keeps its place in the settings
    m_candidate.reset();
}

void LivePage::followQuestion()
{
    const PlannedQuestion* current = m_interview->session().currentQuestion();
    if (m_candidate && current)
        m_candidate->show(promptOf(current->question));
    m_material = 0;
}

/// Prompt, then each of the question's materials, then the prompt again. Of an incident only what was shown.
void LivePage::showNextMaterial()
{
    const PlannedQuestion* current = m_interview->session().currentQuestion();
    if (!m_candidate || !current)
        return;
    QList<CandidateContent> all{promptOf(current->question)};
    if (currentKind<Debugging>()) {
        for (const Roleplay::Reveal& reveal : std::as_const(m_roleplay.reveals)) {
            if (const CandidateContent content = artefactOf(current->question, reveal.artefact);
                reveal.how == QLatin1String("show") && !all.contains(content))
                all.append(content);
        }
    } else {
        all += materialsOf(current->question);
    }
    m_material = (m_material + 1) % all.size();
    m_candidate->show(all[m_material]);
}

/// Constraints stand under everything that the candidate sees.
void LivePage::announce()
{
    const auto* incident = currentKind<Debugging>();
    if (!m_candidate)
        return;
    QStringList texts;
    for (const Roleplay::Card& card : std::as_const(m_roleplay.cards)) {
        if (const auto* constraint = incident->findConstraint(card.id))
            texts.append(constraint->text);
    }
    m_candidate->announce(texts);
}

void LivePage::tickRoleplay(const Timeline& timeline)
{
    if (currentKind<Debugging>())
        m_console->tick(m_roleplay, sinceAsked(m_interview->session(), m_shownQuestion, timeline.now));
    if (m_candidate)
        m_candidate->setTimeLeft(clockText(std::max(Milliseconds(0), timeline.left())));
}

} // namespace panelbook
