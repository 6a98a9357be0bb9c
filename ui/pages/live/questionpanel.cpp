// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/questionpanel.h"

#include "ui/pages/live/chipbutton.h"
#include "ui/pages/live/guideview.h"
#include "ui/pages/live/nudgebar.h"
#include "ui/pages/live/plannedlist.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace panelbook {

QuestionPanel::QuestionPanel(QAction* askNext, QAction* takeAdvice, QAction* putAdviceAway, QWidget* parent)
    : QWidget(parent),
      m_position(new ElidedLabel(TextStyle::Section, Ink::Dim)),
      m_time(new Label(TextStyle::Body, Ink::Dim)),
      m_title(new Label(TextStyle::Title)),
      m_prompt(new Label(TextStyle::Body, Ink::Quiet)),
      m_tabRow(new FlowLayout(6)),
      m_guide(new GuideView),
      m_nudge(new NudgeBar(takeAdvice, putAdviceAway)),
      m_planned(new PlannedList(askNext))
{
    setObjectName(QStringLiteral("questionPanel"));
    m_position->setObjectName(QStringLiteral("questionPosition"));
    m_time->setObjectName(QStringLiteral("questionTime"));
    m_title->setObjectName(QStringLiteral("questionTitle"));
    m_title->setWordWrap(true);
    m_prompt->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_position, 1);
    top->addWidget(m_time);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 8, 14);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_title);
    column->addWidget(m_prompt);
    column->addLayout(m_tabRow);
    column->addWidget(m_guide, 1);
    column->addWidget(m_nudge);
    column->addWidget(m_planned);
    connect(m_guide, &GuideView::heard, this, &QuestionPanel::heard);
    connect(m_guide, &GuideView::ticked, this, &QuestionPanel::ticked);
    connect(m_guide, &GuideView::followUpChosen, this, &QuestionPanel::followUpChosen);
    connect(m_guide, &GuideView::hintChosen, this, &QuestionPanel::hintChosen);
    connect(m_guide, &GuideView::defectTicked, this, &QuestionPanel::defectTicked);
    connect(m_guide, &GuideView::assumptionChanged, this, &QuestionPanel::assumptionChanged);
    connect(m_guide, &GuideView::numbersDone, this, &QuestionPanel::leave);
    connect(m_guide, &GuideView::scrolled, this, &QuestionPanel::markTab);
    connect(m_planned, &PlannedList::questionChosen, this, &QuestionPanel::questionChosen);
}

const PlannedQuestion* QuestionPanel::shownQuestion(const Session& session, const Timeline& timeline) const
{
    const PlannedQuestion* current = session.currentQuestion();
    return current ? current : session.findQuestion(nextQuestion(session, timeline));
}

void QuestionPanel::refresh(const Session& session, const Timeline& timeline, const Advice& advice)
{
    const PlannedQuestion* planned = shownQuestion(session, timeline);
    m_guide->setVisible(planned);
    if (planned && planned->question.id != m_shown)
        showQuestion(session, *planned);
    if (planned)
        m_guide->setSpan(timeline.findQuestion(m_shown), session.estimates.value(m_shown));
    m_planned->refresh(session, timeline);
    tick(session, timeline, advice);
}

void QuestionPanel::showQuestion(const Session& session, const PlannedQuestion& planned)
{
    m_shown = planned.question.id;
    qsizetype position = 0;
    while (session.interview.questions[position].question.id != m_shown)
        ++position;
    m_position->setText(tr("Question %1 of %2 · %3", "number, number, kind of question")
                            .arg(QString::number(position + 1),
                                 QString::number(session.interview.questions.size()),
                                 title(planned.question.kind)));
    m_title->setText(planned.question.title);
    m_prompt->setText(tr("“%1”").arg(planned.question.prompt));
    m_guide->setQuestion(planned.question, session.interview.level);
    showTabs();
}

void QuestionPanel::showPoint(PointList list, int number)
{
    m_guide->showPoint(list, number);
}

void QuestionPanel::showTabs()
{
    qDeleteAll(m_tabs);
    m_tabs.clear();
    const QStringList names = m_guide->tabs();
    for (const QString& name : names) {
        auto* chip = new ChipButton(name);
        chip->setObjectName(QStringLiteral("tab-%1").arg(m_tabs.size()));
        connect(chip, &ChipButton::clicked, this, [this, name] { m_guide->jumpTo(name); });
        m_tabRow->addWidget(chip);
        m_tabs.append(chip);
    }
    markTab();
}

void QuestionPanel::markTab()
{
    const QString current = m_guide->currentTab();
    for (ChipButton* chip : m_tabs)
        chip->setChecked(chip->text() == current);
}

void QuestionPanel::showReview(const CodeReviewRound& round)
{
    m_guide->setReview(round);
}

void QuestionPanel::tick(const Session& session, const Timeline& timeline, const Advice& advice)
{
    const QuestionSpan* span = timeline.findQuestion(m_shown);
    m_time->setText(span ? tr("%1 on it", "time spent on a question").arg(clockText(span->spent))
                         : tr("not asked yet"));
    m_nudge->show(advice, session);
}

} // namespace panelbook
