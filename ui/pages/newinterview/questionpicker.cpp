// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newinterview/questionpicker.h"

#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace panelbook {

namespace {

/// What stands behind the title: minutes, and whether the candidate knows the question.
QString factsText(const PlannedQuestion& planned, bool fresh)
{
    const QString minutes = QuestionPicker::tr("%n min", nullptr, planned.minutes);
    return fresh ? QuestionPicker::tr("%1 · not asked to this candidate before", "minutes").arg(minutes)
                 : minutes;
}

} // namespace

QuestionPicker::QuestionPicker(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

void QuestionPicker::setDraft(const InterviewDraft& draft, bool knownCandidate)
{
    m_draft = &draft;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its menu may be what we were called from
        delete item;
    }
    for (qsizetype i = 0; i < draft.questions().size(); ++i)
        m_layout->addWidget(makeRow(draft, i, knownCandidate));
    if (draft.questions().isEmpty())
        m_layout->addWidget(
            new Label(TextStyle::Body, Ink::Dim, tr("The bank has no question for this kit and level yet.")));
}

QWidget* QuestionPicker::makeRow(const InterviewDraft& draft, qsizetype index, bool knownCandidate)
{
    const PlannedQuestion& planned = draft.questions()[index];
    const bool again = draft.askedBefore(index);
    auto* card = new Card;
    auto* title = new Label(TextStyle::Strong, Ink::Normal, planned.question.title);
    title->setObjectName(QStringLiteral("question_%1").arg(index + 1));
    auto* change = new QPushButton(tr("Change"));
    change->setObjectName(QStringLiteral("change_%1").arg(index + 1));
    change->setAccessibleName(
        tr("Change question %1, %2").arg(QString::number(index + 1), planned.question.title));
    auto* menu = new QMenu(change);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, index] { fillMenu(menu, index); });
    change->setMenu(menu);

    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->setSpacing(8);
    layout->addWidget(new Label(TextStyle::Body, Ink::Dim, QString::number(index + 1)));
    layout->addWidget(title);
    layout->addWidget(
        new ElidedLabel(TextStyle::Body, Ink::Dim, factsText(planned, knownCandidate && !again)), 1);
    if (again)
        layout->addWidget(new Chip(tr("asked to this candidate before"), Tone::Concern));
    layout->addWidget(change);
    return card;
}

void QuestionPicker::fillMenu(QMenu* menu, qsizetype index)
{
    menu->clear();
    const QList<Question> alternatives = m_draft->alternatives(index);
    for (const Question& question : alternatives) {
        QAction* action = menu->addAction(
            tr("%1 — %2", "title and summary of a question").arg(question.title, question.summary));
        connect(action, &QAction::triggered, this,
                [this, index, question] { emit replaced(index, question); });
    }
    if (alternatives.isEmpty())
        menu->addAction(tr("The bank has no other question for this place"))->setEnabled(false);
}

} // namespace panelbook
