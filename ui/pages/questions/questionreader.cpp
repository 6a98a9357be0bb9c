// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/questionreader.h"

#include "ui/pages/questions/bankrow.h"
#include "ui/pages/questions/questionview.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace panelbook {

namespace {

QString facts(const Question& q, const PlanInterviews::Usage& usage)
{
    const QString frame = QuestionReader::tr("%1 · %2 · %n min", "kind, levels, minutes", q.minutes)
                              .arg(title(q.kind), levelsText(q.levels));
    if (usage.times == 0)
        return QuestionReader::tr("%1 · not asked yet").arg(frame);
    if (!usage.last)
        return QuestionReader::tr("%1 · asked %n times", nullptr, usage.times).arg(frame);
    return QuestionReader::tr("%1 · asked %n times, last on %2", nullptr, usage.times)
        .arg(frame, QLocale().toString(usage.last->toLocalTime().date(), QLocale::ShortFormat));
}

} // namespace

QuestionReader::QuestionReader(QWidget* parent)
    : QWidget(parent),
      m_title(new Label(TextStyle::Title)),
      m_facts(new Label(TextStyle::Body, Ink::Dim)),
      m_use(new QPushButton(tr("&Use"))),
      m_view(new QuestionView)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(QStringLiteral("questionTitle"));
    m_title->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("questionFacts"));
    m_facts->setWordWrap(true);
    m_use->setObjectName(QStringLiteral("useButton"));
    m_use->setToolTip(tr("Start a new interview with this question"));
    setButtonKind(*m_use, ButtonKind::Primary);
    connect(m_use, &QPushButton::clicked, this, &QuestionReader::useRequested);
    m_view->setObjectName(QStringLiteral("questionText"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHeader());
    column->addWidget(m_view, 1);
    showNothing();
}

QLayout* QuestionReader::makeHeader()
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_facts);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(28, 18, 28, 8);
    header->setSpacing(16);
    header->addLayout(texts, 1);
    header->addWidget(m_use, 0, Qt::AlignVCenter);
    return header;
}

void QuestionReader::show(const Question& question, const PlanInterviews::Usage& usage)
{
    m_title->setText(question.title);
    m_facts->setText(facts(question, usage));
    m_use->show();
    if (m_shown == question.id)
        return;
    m_shown = question.id;
    m_view->setAccessibleName(tr("The question %1 and its guide").arg(question.title));
    m_view->setQuestion(question);
}

void QuestionReader::showNothing()
{
    m_title->clear();
    m_facts->clear();
    m_use->hide();
    m_shown.clear();
    m_view->setAccessibleName(tr("No question is chosen"));
    m_view->clearQuestion();
}

} // namespace panelbook
