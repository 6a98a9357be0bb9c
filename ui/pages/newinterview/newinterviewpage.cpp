// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newinterview/newinterviewpage.h"

#include "base/settings.h"
#include "services/candidates.h"
#include "ui/pages/newinterview/interviewform.h"
#include "ui/pages/newinterview/kitpicker.h"
#include "ui/pages/newinterview/questionpicker.h"
#include "ui/shell/commands/command.h"
#include "ui/shell/commands/startinterview.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace panelbook {

namespace {

/// The card in the middle of a page that scrolls when the window is small.
QScrollArea* centred(QWidget* card)
{
    auto* ground = new QWidget;
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 1000);
    middle->addStretch(1);
    auto* layout = new QVBoxLayout(ground);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addLayout(middle);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(ground);
    return scroll;
}

bool sameFrame(const NewInterview& wanted, const Interview& planned)
{
    return wanted.candidate == planned.candidateName && wanted.role == planned.role &&
           wanted.level == planned.level && wanted.kit == planned.kit.id &&
           wanted.interviewer == planned.interviewer && wanted.loop == planned.loop &&
           wanted.planned == planned.planned;
}

} // namespace

NewInterviewPage::NewInterviewPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_draft(context.library),
      m_title(new Label(TextStyle::Title)),
      m_form(new InterviewForm),
      m_kit(new KitPicker(context.library)),
      m_questionsTitle(new Label(TextStyle::Small, Ink::Dim)),
      m_questions(new QuestionPicker),
      m_hint(new Label(TextStyle::Body, Ink::Dim)),
      m_startCommand(new Command("startInterview", this, [this] { start(); })),
      m_saveCommand(new Command("saveForLater", this, [this] { save(); }))
{
    setObjectName(QStringLiteral("newInterviewPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(centred(makeCard()));
    wire();
}

QWidget* NewInterviewPage::makeCard()
{
    auto* card = new Card;
    card->setMaximumWidth(scaledToText(980));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(28);
    columns->addWidget(m_form);
    columns->addWidget(makePlan(), 1);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addLayout(columns);
    layout->addWidget(makeFooter());
    return card;
}

QWidget* NewInterviewPage::makePlan()
{
    auto* plan = new QWidget;
    m_questionsTitle->setContentsMargins(0, 6, 0, 0);
    auto* layout = new QVBoxLayout(plan);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_kit);
    layout->addWidget(m_questionsTitle);
    layout->addWidget(m_questions);
    layout->addStretch(1);
    return plan;
}

QWidget* NewInterviewPage::makeFooter()
{
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    auto* later = new QPushButton(tr("Save for later"));
    later->setObjectName(QStringLiteral("saveForLaterButton"));
    connect(later, &QPushButton::clicked, m_saveCommand, &QAction::trigger);
    auto* now = new QPushButton(tr("Start"));
    now->setObjectName(QStringLiteral("startButton"));
    setButtonKind(*now, ButtonKind::Primary);
    setKeyHint(*now, m_startCommand->shortcut());
    connect(now, &QPushButton::clicked, m_startCommand, &QAction::trigger);
    auto* footer = new QWidget;
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_hint, 1);
    layout->addWidget(later);
    layout->addWidget(now);
    return footer;
}

void NewInterviewPage::wire()
{
    connect(m_form, &InterviewForm::candidateChanged, this, &NewInterviewPage::noteCandidate);
    connect(m_form, &InterviewForm::levelChanged, this, [this] {
        m_draft.setLevel(m_form->level());
        showPlan();
    });
    connect(m_kit, &KitPicker::chosen, this, [this](const QString& kit) {
        m_draft.setKit(kit);
        showPlan();
    });
    connect(m_questions, &QuestionPicker::replaced, this, [this](qsizetype index, const Question& question) {
        m_draft.replace(index, question);
        showPlan();
    });
}

void NewInterviewPage::enter(const Destination& destination)
{
    readNames();
    startAnew();
    if (destination.interview)
        startFrom(*destination.interview);
    if (const auto question = m_context.library.question(destination.question))
        m_draft.use(*question);
    noteCandidate();
    m_form->focusCandidate();
}

void NewInterviewPage::refresh(const Changes& changes)
{
    if (changes.subjects & Changes::Candidates)
        readNames();
}

void NewInterviewPage::startAnew()
{
    m_planned.reset();
    m_title->setText(tr("New interview"));
    m_form->reset(m_context.settings, m_context.clock.utcNow());
    m_draft.setLevel(m_form->level());
    m_draft.setKit(m_context.settings.value(setting::lastKit));
}

void NewInterviewPage::startFrom(InterviewId id)
{
    const auto scorecard = m_context.interviews.load(id);
    if (!scorecard) {
        emit notify(describe(scorecard.error()), true);
        return;
    }
    m_planned = scorecard->session.interview;
    m_title->setText(tr("Prepare the interview"));
    m_form->setInterview(*m_planned);
    m_draft.take(*m_planned);
}

void NewInterviewPage::readNames()
{
    const auto candidates = m_context.candidates.list();
    if (!candidates)
        return; // completion is a help, not a need
    QStringList names;
    for (const Candidate& candidate : *candidates)
        names << candidate.name;
    m_form->setNames(names);
}

void NewInterviewPage::noteCandidate()
{
    const auto asked = m_context.interviews.askedBefore(m_form->candidate());
    m_draft.setAskedBefore(asked.value_or(QSet<QString>()));
    showPlan();
}

void NewInterviewPage::showPlan()
{
    const Rubric rubric = m_context.library.rubric(m_draft.kit().rubric).value_or(Rubric());
    m_kit->setKit(m_draft.kit());
    m_form->nameLevels(rubric);
    m_questionsTitle->setText(
        tr("Questions, chosen for %1 and this kit", "level").arg(levelText(rubric, m_draft.level())));
    m_questions->setDraft(m_draft, !m_form->candidate().isEmpty());
    warnOfRepeats();
}

/// The chip beside a question may be out of sight; the line beside the button that starts is not.
void NewInterviewPage::warnOfRepeats()
{
    int repeats = 0;
    for (qsizetype i = 0; i < m_draft.questions().size(); ++i)
        repeats += m_draft.askedBefore(i) ? 1 : 0;
    m_hint->setText(repeats == 0 ? tr("Everything can be changed until you start.")
                                 : tr("%n questions were asked to this candidate before. Change them, or "
                                      "start all the same.",
                                      nullptr, repeats));
}

std::optional<InterviewId> NewInterviewPage::store()
{
    if (const QString missing = m_form->missing(); !missing.isEmpty()) {
        m_hint->setText(missing);
        return std::nullopt;
    }
    m_form->remember(m_context.settings);
    m_context.settings.setValue(setting::lastKit, m_draft.kit().id);
    NewInterview wanted;
    m_form->fill(wanted);
    wanted.kit = m_draft.kit().id;
    wanted.questions = m_draft.questions();
    const auto stored = m_planned ? storeChanges(wanted) : m_context.interviews.create(wanted, this);
    if (stored)
        return *stored;
    emit notify(describe(stored.error()), true);
    return std::nullopt;
}

Result<InterviewId> NewInterviewPage::storeChanges(const NewInterview& wanted)
{
    if (sameFrame(wanted, *m_planned)) {
        const auto replaced = m_context.interviews.replaceQuestions(m_planned->id, *wanted.questions, this);
        return replaced ? Result<InterviewId>(m_planned->id) : failure(replaced.error());
    }
    // A frame is frozen when it is made: the changed plan is a new one, and only then the old one goes.
    auto created = m_context.interviews.create(wanted, this);
    if (!created)
        return created;
    const auto removed = m_context.interviews.remove(m_planned->id, this);
    return removed ? created : failure(removed.error());
}

void NewInterviewPage::save()
{
    if (!store())
        return;
    emit notify(tr("The interview with %1 is planned.").arg(m_form->candidate()), false);
    emit goTo({.place = Place::Home});
}

void NewInterviewPage::start()
{
    const auto stored = store();
    if (!stored)
        return;
    if (const QString warning = roomWarning(m_context); !warning.isEmpty())
        emit notify(warning, true);
    const auto started = startInterview(m_context, *stored);
    if (!started)
        emit notify(describe(started.error()), true); // it is planned all the same
    emit goTo({.place = started ? Place::Live : Place::Home, .interview = *stored});
}

} // namespace panelbook
