// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/debriefreport.h"

#include <QWidget>

class QTreeView;
class QVBoxLayout;

namespace panelbook {

class Label;
class MatrixModel;
class TalkList;
class VoicesPanel;

/// What a panel looks at together: the score matrix, what to talk about first, and beside them the evidence
/// for the chosen cell. Shows a report and changes nothing.
class DebriefView : public QWidget
{
    Q_OBJECT

public:
    explicit DebriefView(QWidget* parent = nullptr);

    /// Keeps the chosen cell where the new report has it too.
    void show(const DebriefReport& report);
    const DebriefReport& report() const;

    /// What is chosen in the matrix.
    struct Choice
    {
        QString competency; ///< id; empty: the recommendations
        int card = -1;      ///< index; -1: no single scorecard
        bool operator==(const Choice&) const = default;
    };
    Choice choice() const;
    void choose(const Choice& choice);
    /// For the panel's own additions under the evidence: the decision.
    void setSideFooter(QWidget* footer);
    /// Big letters and nothing private: the scores and the agenda alone.
    void setPresenting(bool on);

signals:
    void choiceChanged();

private:
    QWidget* makeScores();
    QWidget* makeSide();
    void makeMatrix();
    void layOutColumns();
    int columnWidth(int pixels) const;
    void showVoices();

    MatrixModel* m_model;
    QTreeView* m_matrix;
    Label* m_caution;
    TalkList* m_talk;
    VoicesPanel* m_voices;
    QWidget* m_sideSurface = nullptr;
    QVBoxLayout* m_side = nullptr;
};

} // namespace panelbook
