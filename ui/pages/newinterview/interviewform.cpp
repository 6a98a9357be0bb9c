// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newinterview/interviewform.h"

#include "base/settings.h"
#include "ui/widgets/label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
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

InterviewForm::InterviewForm(QWidget* parent)
    : QWidget(parent),
      m_names(new QStringListModel(this)),
      m_candidate(new QLineEdit),
      m_role(new QLineEdit),
      m_level(new QComboBox),
      m_when(new QComboBox),
      m_time(new QDateTimeEdit),
      m_loop(new QLineEdit),
      m_interviewer(new QLineEdit)
{
    setFixedWidth(scaledToText(300));
    for (const Level level : allLevels)
        m_level->addItem(toId(level), int(level));
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_when->addItems({tr("Now"), tr("At a set time")});
    m_time->setObjectName(QStringLiteral("time"));
    m_time->setAccessibleName(tr("Date and time"));
    m_time->setDisplayFormat(tr("d MMM yyyy HH:mm", "date and time, to be edited"));
    m_loop->setPlaceholderText(tr("for example backend-autumn"));
    auto* completer = new QCompleter(m_names, m_candidate);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_candidate->setCompleter(completer);
    layOut();
    wire();
}

void InterviewForm::addField(QVBoxLayout* layout, const QString& label, QWidget* field, const char* name)
{
    field->setObjectName(QLatin1String(name));
    auto* caption = new Label(TextStyle::Small, Ink::Dim, label);
    caption->setBuddy(field);
    caption->setContentsMargins(0, 7, 0, 0);
    layout->addWidget(caption);
    layout->addWidget(field);
}

void InterviewForm::layOut()
{
    auto* layout = new QVBoxLayout(this);
    auto* level = new QVBoxLayout;
    auto* when = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    for (QVBoxLayout* column : {layout, level, when})
        column->setSpacing(3);
    addField(layout, tr("&Candidate"), m_candidate, "candidate");
    addField(layout, tr("&Role"), m_role, "role");
    addField(level, tr("&Level"), m_level, "level");
    addField(when, tr("&When"), m_when, "when");
    auto* halves = new QHBoxLayout;
    halves->setSpacing(10);
    halves->addLayout(level, 1);
    halves->addLayout(when, 1);
    layout->addLayout(halves);
    layout->addWidget(m_time);
    addField(layout, tr("Loo&p"), m_loop, "loop");
    m_loop->setPlaceholderText(tr("Optional: brings the panel together"));
    addField(layout, tr("&Interviewer"), m_interviewer, "interviewer");
    layout->addStretch(1);
}

void InterviewForm::wire()
{
    connect(m_candidate, &QLineEdit::textChanged, this, &InterviewForm::candidateChanged);
    connect(m_level, &QComboBox::currentIndexChanged, this, &InterviewForm::levelChanged);
    connect(m_when, &QComboBox::currentIndexChanged, m_time,
            [this](int when) { m_time->setVisible(when == AtATime); });
}

void InterviewForm::setNames(const QStringList& names)
{
    m_names->setStringList(names);
}

void InterviewForm::reset(const Settings& settings, const QDateTime& now)
{
    m_candidate->clear();
    m_role->setText(settings.value(setting::lastRole));
    if (const auto level = levelFromId(QString(settings.value(setting::lastLevel))))
        chooseLevel(*level);
    m_when->setCurrentIndex(Now);
    m_time->setVisible(false);
    m_time->setDateTime(nextHalfHour(now));
    m_loop->clear();
    m_interviewer->setText(settings.value(setting::interviewer));
}

void InterviewForm::chooseLevel(Level level)
{
    m_level->setCurrentIndex(m_level->findData(int(level)));
}

void InterviewForm::nameLevels(const Rubric& rubric)
{
    for (int i = 0; i < m_level->count(); ++i)
        m_level->setItemText(i, levelText(rubric, static_cast<Level>(m_level->itemData(i).toInt())));
    m_level->setToolTip(levelText(rubric, level()));
    // The list is wider than its box where the names need it.
    m_level->view()->setMinimumWidth(m_level->view()->sizeHintForColumn(0));
}

void InterviewForm::setInterview(const Interview& interview)
{
    m_candidate->setText(interview.candidateName);
    m_role->setText(interview.role);
    chooseLevel(interview.level);
    m_when->setCurrentIndex(interview.planned ? AtATime : Now);
    if (interview.planned)
        m_time->setDateTime(interview.planned->toLocalTime());
    m_loop->setText(interview.loop);
    m_interviewer->setText(interview.interviewer);
}

QString InterviewForm::candidate() const
{
    return m_candidate->text().simplified();
}

Level InterviewForm::level() const
{
    return static_cast<Level>(m_level->currentData().toInt());
}

void InterviewForm::fill(NewInterview& request) const
{
    request.candidate = candidate();
    request.role = m_role->text().simplified();
    request.level = level();
    request.interviewer = m_interviewer->text().simplified();
    request.loop = m_loop->text().simplified();
    if (m_when->currentIndex() == AtATime)
        request.planned = m_time->dateTime().toUTC();
}

QString InterviewForm::missing()
{
    const std::pair<QLineEdit*, QString> needed[] = {
        {m_candidate, tr("The candidate's name is missing.")},
        {m_role, tr("The role is missing.")},
        {m_interviewer, tr("The interviewer's name is missing: yours, most of the time.")}};
    for (const auto& [field, sentence] : needed) {
        if (!field->text().simplified().isEmpty())
            continue;
        field->setFocus(Qt::OtherFocusReason);
        return sentence;
    }
    return {};
}

void InterviewForm::remember(Settings& settings) const
{
    settings.setValue(setting::lastRole, m_role->text().simplified());
    settings.setValue(setting::lastLevel, toId(level()));
    settings.setValue(setting::interviewer, m_interviewer->text().simplified());
}

void InterviewForm::focusCandidate()
{
    m_candidate->setFocus(Qt::OtherFocusReason);
    m_candidate->selectAll();
}

void InterviewForm::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_candidate->completer()->popup()->hide(); // a window of its own, it would stay
}

} // namespace panelbook
