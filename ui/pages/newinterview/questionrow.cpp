// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newinterview/questionrow.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace panelbook {

QuestionRow::QuestionRow(int number, QWidget* parent)
    : Card(parent),
      m_number(number),
      m_title(new Label(TextStyle::Strong)),
      m_facts(new ElidedLabel(TextStyle::Body, Ink::Dim)),
      m_again(new Chip(tr("asked to this candidate before"), Tone::Concern)),
      m_change(new QPushButton(tr("Change"))),
      m_menu(new QMenu(m_change))
{
    m_title->setObjectName(QStringLiteral("question_%1").arg(number));
    m_again->setObjectName(QStringLiteral("again_%1").arg(number));
    m_change->setObjectName(QStringLiteral("change_%1").arg(number));
    m_change->setMenu(m_menu);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->setSpacing(8);
    layout->addWidget(new Label(TextStyle::Body, Ink::Dim, QString::number(number)));
    layout->addWidget(m_title);
    layout->addWidget(m_facts, 1);
    layout->addWidget(m_again);
    layout->addWidget(m_change);
}

void QuestionRow::setQuestion(const PlannedQuestion& planned, Known known)
{
    const QString minutes = tr("%n min", nullptr, planned.minutes);
    m_title->setText(planned.question.title);
    m_facts->setText(known == Known::Fresh
                         ? tr("%1 · not asked to this candidate before", "minutes").arg(minutes)
                         : minutes);
    m_again->setVisible(known == Known::AskedBefore);
    m_change->setAccessibleName(
        tr("Change question %1, %2").arg(QString::number(m_number), planned.question.title));
}

} // namespace panelbook
