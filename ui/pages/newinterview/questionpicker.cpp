// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newinterview/questionpicker.h"

#include "ui/pages/newinterview/questionrow.h"
#include "ui/widgets/label.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace panelbook {

namespace {

/// The stop of the Tab key before a widget.
QWidget* stopBefore(QWidget* widget)
{
    QWidget* stop = widget;
    do {
        stop = stop->previousInFocusChain();
    } while (stop != widget && !(stop->focusPolicy() & Qt::TabFocus));
    return stop;
}

QuestionRow::Known knownOf(const InterviewDraft& draft, qsizetype index, bool knownCandidate)
{
    if (draft.askedBefore(index))
        return QuestionRow::Known::AskedBefore;
    return knownCandidate ? QuestionRow::Known::Fresh : QuestionRow::Known::CannotTell;
}

} // namespace

QuestionPicker::QuestionPicker(QWidget* parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_empty(
          new Label(TextStyle::Body, Ink::Dim, tr("The bank has no question for this kit and level yet.")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_empty);
}

void QuestionPicker::setDraft(const InterviewDraft& draft, bool knownCandidate)
{
    m_draft = &draft;
    const qsizetype count = draft.questions().size();
    while (m_rows.size() < count)
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < count);
        if (i < count)
            m_rows[i]->setQuestion(draft.questions()[i], knownOf(draft, i, knownCandidate));
    }
    m_empty->setVisible(count == 0);
}

void QuestionPicker::addRow()
{
    const qsizetype index = m_rows.size();
    QWidget* before = m_rows.isEmpty() ? stopBefore(this) : m_rows.back()->changeButton();
    auto* row = new QuestionRow(int(index) + 1);
    connect(row->menu(), &QMenu::aboutToShow, this, [this, row, index] { fillMenu(row->menu(), index); });
    m_layout->addWidget(row);
    m_rows << row;
    setTabOrder(before, row->changeButton());
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
