// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newinterview/newinterviewpage.h"

#include "base/settings.h"
#include "services/candidates.h"
#include "ui/pages/newinterview/kitpicker.h"
#include "ui/pages/newinterview/questionpicker.h"
#include "ui/shell/commands/command.h"
#include "ui/shell/commands/startinterview.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStringListModel>
#include <QVBoxLayout>

namespace panelbook {

namespace {

enum When { Now, AtATime };

/// The next full half hour, which is when interviews begin.
QDateTime nextHalfHour(const QDateTime& now)
{
    const QDateTime local = now.toLocalTime();
    const int minutes = local.time().hour() * 60 + local.time().minute();
    return QDateTime(local.date(), QTime(0, 0)).addSecs(60LL * (minutes / 30 + 1) * 30);
}

} // namespace

NewInterviewPage::NewInterviewPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_draft(context.library),
      m_names(new QStringListModel(this)),
      m_title(new Label(TextStyle::Title)),
      m_candidate(new QLineEdit),
      m_role(new QLineEdit),
      m_level(new QComboBox),
      m_when(new QComboBox),
      m_time(new QDateTimeEdit),
      m_loop(new QLineEdit),
      m_interviewer(new QLineEdit),
      m_kit(new KitPicker(context.library)),
      m_questionsTitle(new Label(TextStyle::Small, Ink::Dim)),
      m_questions(new QuestionPicker),
      m_hint(new Label(TextStyle::Body, Ink::Dim)),
      m_startCommand(new Command("startInterview", this, [this] { start(); })),
      m_saveCommand(new Command("saveForLater", this, [this] { save(); }))
{
    setObjectName(QStringLiteral("newInterviewPage"));
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* ground = new QWidget;
    auto* groundLayout = new QVBoxLayout(ground);
    groundLayout->setContentsMargins(24, 24, 24, 24);
    groundLayout->addWidget(makeCard());
    groundLayout->addStretch(1);
    scroll->setWidget(ground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    wire();
}

QWidget* NewInterviewPage::makeCard()
{
    auto* card = new Card;
    card->setMaximumWidth(980);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(28);
    columns->addWidget(makeForm());
    columns->addWidget(makePlan(), 1);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addLayout(columns);
    layout->addWidget(makeFooter());
    return card;
}

void NewInterviewPage::addField(QVBoxLayout* form, const QString& label, QWidget* field, const char* name)
{
    field->setObjectName(QLatin1String(name));
    auto* caption = new Label(TextStyle::Small, Ink::Dim, label);
    caption->setBuddy(field);
    caption->setContentsMargins(0, 7, 0, 0);
    form->addWidget(caption);
    form->addWidget(field);
}

QWidget* NewInterviewPage::makeForm()
{
    for (const Level level : allLevels)
        m_level->addItem(toId(level), QVariant::fromValue(int(level)));
    m_when->addItems({tr("Now"), tr("At a set time")});
    m_time->setDisplayFormat(tr("d MMM yyyy HH:mm", "date and time, to be edited"));
    m_time->setAccessibleName(tr("Date and time"));
    auto* completer = new QCompleter(m_names, m_candidate);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_candidate->setCompleter(completer);
    m_loop->setPlaceholderText(tr("for example backend-autumn"));

    auto* form = new QWidget;
    form->setFixedWidth(300);
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    addField(layout, tr("&Candidate"), m_candidate, "candidate");
    addField(layout, tr("&Role"), m_role, "role");
    auto* level = new QVBoxLayout;
    auto* when = new QVBoxLayout;
    for (QVBoxLayout* half : {level, when})
        half->setSpacing(3);
    addField(level, tr("&Level"), m_level, "level");
    addField(when, tr("&When"), m_when, "when");
    auto* halves = new QHBoxLayout;
    halves->setSpacing(10);
    halves->addLayout(level, 1);
    halves->addLayout(when, 1);
    layout->addLayout(halves);
    m_time->setObjectName(QStringLiteral("time"));
    layout->addWidget(m_time);
    addField(layout, tr("Loo&p (optional, brings the panel together)"), m_loop, "loop");
    addField(layout, tr("&Interviewer"), m_interviewer, "interviewer");
    layout->addStretch(1);
    return form;
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
    connect(m_candidate, &QLineEdit::textChanged, this, &NewInterviewPage::noteCandidate);
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_draft.setLevel(static_cast<Level>(m_level->currentData().toInt()));
        showPlan();
    });
    connect(m_when, &QComboBox::currentIndexChanged, m_time,
            [this](int when) { m_time->setVisible(when == AtATime); });
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
    m_hint->setText(tr("Everything can be changed until you start."));
    if (destination.interview)
        startFrom(*destination.interview);
    else
        startAnew();
    if (!destination.question.isEmpty()) {
        if (const auto question = m_context.library.question(destination.question))
            m_draft.use(*question);
    }
    noteCandidate();
    m_candidate->setFocus(Qt::OtherFocusReason);
    m_candidate->selectAll();
}

void NewInterviewPage::refresh(const Changes& changes)
{
    if (changes.subjects & Changes::Candidates)
        readNames();
}

void NewInterviewPage::startAnew()
{
    m_planned.reset();
    const Settings& settings = m_context.settings;
    m_title->setText(tr("New interview"));
    m_candidate->clear();
    m_role->setText(settings.value(setting::lastRole));
    const Level level = levelFromId(settings.value(setting::lastLevel)).value_or(Level::L4);
    m_level->setCurrentIndex(m_level->findData(int(level)));
    m_when->setCurrentIndex(Now);
    m_time->setVisible(false);
    m_time->setDateTime(nextHalfHour(m_context.clock.utcNow()));
    m_loop->clear();
    m_interviewer->setText(settings.value(setting::interviewer));
    m_draft.setLevel(level);
    m_draft.setKit(settings.value(setting::lastKit));
}

void NewInterviewPage::startFrom(InterviewId id)
{
    startAnew();
    const auto scorecard = m_context.interviews.load(id);
    if (!scorecard) {
        emit notify(describe(scorecard.error()), true);
        return;
    }
    m_planned = scorecard->session.interview;
    m_title->setText(tr("Prepare the interview"));
    m_candidate->setText(m_planned->candidateName);
    m_role->setText(m_planned->role);
    m_level->setCurrentIndex(m_level->findData(int(m_planned->level)));
    m_when->setCurrentIndex(m_planned->planned ? AtATime : Now);
    if (m_planned->planned)
        m_time->setDateTime(m_planned->planned->toLocalTime());
    m_loop->setText(m_planned->loop);
    m_interviewer->setText(m_planned->interviewer);
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
    m_names->setStringList(names);
}

void NewInterviewPage::noteCandidate()
{
    const auto asked = m_context.interviews.askedBefore(m_candidate->text());
    m_draft.setAskedBefore(asked.value_or(QSet<QString>()));
    showPlan();
}

void NewInterviewPage::showPlan()
{
    m_kit->setKit(m_draft.kit());
    m_questionsTitle->setText(
        tr("Questions, chosen for %1 and this kit", "level").arg(toId(m_draft.level())));
    m_questions->setDraft(m_draft, !m_candidate->text().trimmed().isEmpty());
}

bool NewInterviewPage::complete()
{
    const std::pair<QLineEdit*, QString> needed[] = {
        {m_candidate, tr("The candidate's name is missing.")},
        {m_role, tr("The role is missing.")},
        {m_interviewer, tr("The interviewer's name is missing: yours, most of the time.")}};
    for (const auto& [field, sentence] : needed) {
        if (!field->text().trimmed().isEmpty())
            continue;
        m_hint->setText(sentence);
        field->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

NewInterview NewInterviewPage::request() const
{
    NewInterview wanted;
    wanted.candidate = m_candidate->text();
    wanted.role = m_role->text();
    wanted.level = m_draft.level();
    wanted.kit = m_draft.kit().id;
    wanted.interviewer = m_interviewer->text();
    wanted.loop = m_loop->text();
    if (m_when->currentIndex() == AtATime)
        wanted.planned = m_time->dateTime().toUTC();
    wanted.questions = m_draft.questions();
    return wanted;
}

Result<InterviewId> NewInterviewPage::store()
{
    remember();
    return m_planned ? storeChanges(request()) : m_context.interviews.create(request(), this);
}

Result<InterviewId> NewInterviewPage::storeChanges(const NewInterview& wanted)
{
    const bool sameFrame = wanted.candidate == m_planned->candidateName && wanted.role == m_planned->role &&
                           wanted.level == m_planned->level && wanted.kit == m_planned->kit.id &&
                           wanted.interviewer == m_planned->interviewer && wanted.loop == m_planned->loop &&
                           wanted.planned == m_planned->planned;
    if (sameFrame) {
        const auto replaced = m_context.interviews.replaceQuestions(m_planned->id, *wanted.questions, this);
        return replaced ? Result<InterviewId>(m_planned->id) : Result<InterviewId>(failure(replaced.error()));
    }
    // A frame is frozen when it is made: the changed plan is a new one, and only then the old one goes.
    auto created = m_context.interviews.create(wanted, this);
    if (!created)
        return created;
    const auto removed = m_context.interviews.remove(m_planned->id, this);
    return removed ? created : Result<InterviewId>(failure(removed.error()));
}

void NewInterviewPage::remember() const
{
    Settings& settings = m_context.settings;
    settings.setValue(setting::lastRole, m_role->text().trimmed());
    settings.setValue(setting::lastLevel, toId(m_draft.level()));
    settings.setValue(setting::lastKit, m_draft.kit().id);
    settings.setValue(setting::interviewer, m_interviewer->text().trimmed());
}

void NewInterviewPage::save()
{
    if (!complete())
        return;
    if (const auto stored = store(); !stored) {
        emit notify(describe(stored.error()), true);
        return;
    }
    emit notify(tr("The interview with %1 is planned.").arg(m_candidate->text().trimmed()), false);
    emit goTo({.place = Place::Home});
}

void NewInterviewPage::start()
{
    if (!complete())
        return;
    if (const QString warning = roomWarning(m_context); !warning.isEmpty())
        emit notify(warning, true);
    const auto stored = store();
    if (!stored) {
        emit notify(describe(stored.error()), true);
        return;
    }
    if (const auto started = startInterview(m_context, *stored); !started) {
        emit notify(describe(started.error()), true);
        return;
    }
    emit goTo({.place = Place::Live, .interview = *stored});
}

} // namespace panelbook
