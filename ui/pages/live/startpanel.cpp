// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/startpanel.h"

#include "ui/theme/buttonkind.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentbar.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace panelbook {

StartPanel::StartPanel(QWidget* parent)
    : QWidget(parent),
      m_who(new Label(TextStyle::Title)),
      m_what(new Label(TextStyle::Body, Ink::Dim)),
      m_agenda(new SegmentBar),
      m_column(new QVBoxLayout),
      m_start(new QPushButton(tr("Start the interview")))
{
    m_start->setObjectName(QStringLiteral("startButton"));
    setButtonKind(*m_start, ButtonKind::Primary);
    setKeyHint(*m_start, QKeySequence(Qt::Key_Return));
    connect(m_start, &QPushButton::clicked, this, &StartPanel::started);
    setFocusProxy(m_start);

    auto* card = new Card;
    card->setFixedWidth(620);
    card->setLayout(m_column);
    m_column->setContentsMargins(28, 26, 28, 26);
    m_column->setSpacing(14);
    m_column->addWidget(m_who);
    m_column->addWidget(m_what);
    m_column->addWidget(m_agenda);
    m_column->addSpacing(4);
    m_column->addWidget(m_start, 0, Qt::AlignRight);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(card, 0, Qt::AlignHCenter);
    page->addStretch(3);
}

void StartPanel::setInterview(const Interview& interview)
{
    m_who->setText(tr("%1 · %2", "candidate, role").arg(interview.candidateName, interview.role));
    m_what->setText(
        tr("%1 · %2", "level, kit").arg(levelText(interview.rubric, interview.level), interview.kit.title));
    m_agenda->setKit(interview.kit);
    showPlan(interview);
}

void StartPanel::showPlan(const Interview& interview)
{
    delete m_plan;
    m_plan = new QWidget;
    auto* rows = new QFormLayout(m_plan);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(6);
    rows->setHorizontalSpacing(16);
    for (const Segment& segment : interview.kit.segments) {
        QStringList questions;
        for (const PlannedQuestion& planned : interview.questions) {
            if (planned.segment.compare(segment.name, Qt::CaseInsensitive) == 0)
                questions.append(planned.question.title);
        }
        auto* what =
            new Label(TextStyle::Body, Ink::Normal,
                      questions.isEmpty() ? segment.name
                                          : tr("%1: %2", "part of the agenda: its questions")
                                                .arg(segment.name, questions.join(QStringLiteral(", "))));
        what->setWordWrap(true);
        rows->addRow(new Label(TextStyle::Body, Ink::Dim, tr("%n min", nullptr, segment.minutes)), what);
    }
    m_column->insertWidget(3, m_plan);
}

void StartPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_start->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace panelbook
