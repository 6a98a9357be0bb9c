// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/plannedlist.h"

#include "ui/theme/buttonkind.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace panelbook {

QString nextQuestion(const Session& session, const Timeline& timeline)
{
    for (const PlannedQuestion& planned : session.interview.questions) {
        const QString& id = planned.question.id;
        if (!timeline.findQuestion(id) && !timeline.leftOut.contains(id))
            return id;
    }
    return {};
}

PlannedList::PlannedList(QAction* askNext, QWidget* parent) : QWidget(parent), m_list(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* top = new QHBoxLayout;
    top->addWidget(new Label(TextStyle::Section, Ink::Dim, tr("Planned")));
    top->addStretch(1);
    auto* next = new QPushButton(tr("Ask next"));
    next->setObjectName(QStringLiteral("askNextButton"));
    next->setFocusPolicy(Qt::TabFocus);
    setKeyHint(*next, askNext->shortcut());
    next->setEnabled(askNext->isEnabled());
    connect(next, &QPushButton::clicked, askNext, &QAction::trigger);
    connect(askNext, &QAction::changed, next, [next, askNext] { next->setEnabled(askNext->isEnabled()); });
    top->addWidget(next);
    column->addLayout(top);
    column->addWidget(m_list);
}

void PlannedList::refresh(const Session& session, const Timeline& timeline)
{
    const PlannedQuestion* current = session.currentQuestion();
    QList<Row> rows;
    for (const PlannedQuestion& planned : session.interview.questions) {
        const QString& id = planned.question.id;
        const QuestionSpan* span = timeline.findQuestion(id);
        const bool isCurrent = current && current->question.id == id;
        const QString text = isCurrent ? tr("▸ %1").arg(planned.question.title)
                             : span    ? tr("✓ %1").arg(planned.question.title)
                             : timeline.leftOut.contains(id)
                                 ? tr("– %1 · left out").arg(planned.question.title)
                                 : tr("○ %1 · %n min", nullptr, planned.minutes).arg(planned.question.title);
        rows.append({id, text, isCurrent});
    }
    if (rows != m_rows)
        show(rows);
}

void PlannedList::show(const QList<Row>& rows)
{
    m_rows = rows;
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Row& row : rows) {
        auto* button = new QPushButton(row.text);
        button->setObjectName(QStringLiteral("planned-") + row.question);
        setButtonKind(*button, ButtonKind::Navigation);
        button->setCheckable(true);
        button->setChecked(row.current);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, button, row] {
            button->setChecked(row.current);
            emit questionChosen(row.question);
        });
        column->addWidget(button);
    }
    layout()->replaceWidget(m_list, list);
    m_list->deleteLater(); // a click in it may have led here
    m_list = list;
}

} // namespace panelbook
