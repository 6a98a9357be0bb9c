// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/timeline.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace panelbook {

class CapacityPanel;
struct CodeReviewRound;
class TickRow;
struct GuideSection;
struct GuideText;

/// One question's guide in one column to scroll: the lists to work through, what to listen for, follow-ups,
/// hints, numbers, and what its kind holds besides. Chips elsewhere lead to its parts.
class GuideView : public QScrollArea
{
    Q_OBJECT

public:
    explicit GuideView(QWidget* parent = nullptr);

    /// Builds the column anew.
    void setQuestion(const Question& question, Level level);
    /// What happened to the question so far; nothing = it was not asked yet and is only to be read.
    void setSpan(const QuestionSpan* span, const QMap<QString, double>& estimates);

    /// What was found in the code so far; only for a code review.
    void setReview(const CodeReviewRound& round);

    /// The parts to jump to, in their order.
    QStringList tabs() const;
    void jumpTo(const QString& tab);
    /// The part at the top of the view.
    QString currentTab() const;
    /// Scrolls to a point of a list.
    void showPoint(PointList list, int number);

signals:
    void ticked(panelbook::PointList list, int number, bool done);
    void heard(int number, bool heard);
    void followUpChosen(int number);
    void hintChosen(int number);
    /// `choice` is found or decoy.
    void defectTicked(int number, const QString& choice);
    void assumptionChanged(const QString& name, double value);
    void numbersDone();
    void scrolled();

private:
    void addTicks(const QString& title, QWidget* keys, const QList<TickRow*>& rows);
    void addHeading(const QString& tab, const QString& title, QWidget* keys = nullptr);
    void addDefects(const Question& question);
    void addNumbers(const Question& question);
    void addSection(const GuideSection& section);
    void addText(const GuideText& text);
    void addPoint(const GuideText& text, PointList list);

    QVBoxLayout* m_column = nullptr;
    CapacityPanel* m_numbers = nullptr;
    QList<TickRow*> m_listenFor;
    QList<TickRow*> m_followUps;
    QList<TickRow*> m_hints;
    QList<TickRow*> m_defects;
    QList<TickRow*> m_decoys;
    QMap<PointList, QList<TickRow*>> m_points;
    QList<std::pair<QString, QWidget*>> m_tabs; ///< part and where it begins
    QString m_jumped;                           ///< the part jumped to last
};

} // namespace panelbook
