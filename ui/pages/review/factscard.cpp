// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/factscard.h"

#include "exchange/computedfacts.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace panelbook {

FactsCard::FactsCard(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("factsCard"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    hide();
}

void FactsCard::show(const Session& session, bool editable)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that was pressed
        }
        delete item;
    }
    for (const PlannedQuestion& planned : session.interview.questions) {
        const QStringList facts = computedFacts(session, planned.question);
        if (facts.isEmpty())
            continue;
        const QString line = facts.join(QStringLiteral("; "));
        const bool taken = std::any_of(session.notes.begin(), session.notes.end(),
                                       [&](const Note& note) { return note.text == line; });
        addQuestion(planned.question, facts, editable, taken);
    }
    setVisible(m_column->count() > 0);
}

void FactsCard::addQuestion(const Question& question, const QStringList& facts, bool editable, bool taken)
{
    m_column->addWidget(new Label(TextStyle::Section, Ink::Dim, tr("Computed: %1").arg(question.title)));
    for (const QString& fact : facts) {
        auto* label = new Label(TextStyle::Body, Ink::Quiet, fact);
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
    if (!editable)
        return;
    auto* take = new QPushButton(taken ? tr("In the notes: link it as evidence there")
                                       : tr("Write this into the notes, to link as evidence"));
    take->setObjectName(QStringLiteral("takeFacts-") + question.id);
    take->setEnabled(!taken);
    connect(take, &QPushButton::clicked, this,
            [this, line = facts.join(QStringLiteral("; "))] { emit noteWanted(line); });
    m_column->addWidget(take, 0, Qt::AlignLeading);
}

} // namespace panelbook
