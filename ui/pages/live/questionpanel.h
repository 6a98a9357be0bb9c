// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/nudge.h"

#include <QWidget>

class QAction;
class QLabel;

namespace panelbook {

struct CodeReviewRound;

class ChipButton;
class FlowLayout;
class GuideView;
class NudgeBar;
class PlannedList;

/// The left side of the live page: the question that is being asked (or comes first), its guide, the advice
/// and the plan.
class QuestionPanel : public QWidget
{
    Q_OBJECT

public:
    /// The page's commands: the next question, the advice taken, the advice put away.
    QuestionPanel(QAction* askNext, QAction* takeAdvice, QAction* putAdviceAway, QWidget* parent = nullptr);

    /// Something happened: questions, ticks, advice, plan.
    void refresh(const Session& session, const Timeline& timeline, const Advice& advice);
    void showPoint(PointList list, int number);
    /// What was found in the code that is being reviewed.
    void showReview(const CodeReviewRound& round);
    /// A second passed.
    void tick(const Session& session, const Timeline& timeline, const Advice& advice);

signals:
    void heard(int number, bool heard);
    void followUpChosen(int number);
    void hintChosen(int number);
    void defectTicked(int number, const QString& choice);
    void assumptionChanged(const QString& name, double value);
    void questionChosen(const QString& question);
    void ticked(panelbook::PointList list, int number, bool done);
    void leave();

private:
    const PlannedQuestion* shownQuestion(const Session& session, const Timeline& timeline) const;
    void showQuestion(const Session& session, const PlannedQuestion& planned);
    void showTabs();
    void markTab();

    QLabel* m_position;
    QLabel* m_time;
    QLabel* m_title;
    QLabel* m_prompt;
    FlowLayout* m_tabRow;
    QList<ChipButton*> m_tabs;
    GuideView* m_guide;
    NudgeBar* m_nudge;
    PlannedList* m_planned;
    QString m_shown; ///< id of the question
};

} // namespace panelbook
