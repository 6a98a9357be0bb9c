// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"
#include "domain/sessions/roleplay.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace panelbook {

class TickRow;

/// What only the interviewer sees of a role-play, beside the rubric: the chain of whys and the points of the
/// hand-over to tick, what helps and what hurts, and the candidate's hypotheses with what became of them.
class IncidentAside : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentAside(QWidget* parent = nullptr);

    /// The question has to be a role-play.
    void setQuestion(const Question& question);
    void refresh(const Roleplay& roleplay);

signals:
    void whyTicked(int number, bool reached);
    void handoverTicked(int number, bool said);
    /// Step a hypothesis on: open, confirmed, ruled out.
    void hypothesisStepped(int number);

private:
    QVBoxLayout* addCard(const QString& title, QWidget* keys = nullptr);
    void addMitigations(const Debugging& incident);
    void showHypotheses(const QList<Roleplay::Hypothesis>& hypotheses);

    QVBoxLayout* m_column;
    QList<TickRow*> m_whys;
    QList<TickRow*> m_handover;
    QLabel* m_reached = nullptr;
    QVBoxLayout* m_hypotheses = nullptr;
    QList<Roleplay::Hypothesis> m_shown;
};

/// The outcome after this one when a hypothesis is stepped on: open, confirmed, ruled-out, open.
QString nextOutcome(const QString& outcome);

} // namespace panelbook
