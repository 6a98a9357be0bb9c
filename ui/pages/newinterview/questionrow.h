// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/interview.h"
#include "ui/widgets/card.h"

class QLabel;
class QMenu;
class QPushButton;

namespace panelbook {

class Chip;

/// One planned question: its title, its minutes, whether the candidate knows it, and a button with a menu of
/// what may stand in.
class QuestionRow : public Card
{
    Q_OBJECT

public:
    /// `number` counts from 1.
    explicit QuestionRow(int number, QWidget* parent = nullptr);

    enum class Known { CannotTell, Fresh, AskedBefore };
    void setQuestion(const PlannedQuestion& planned, Known known);
    QPushButton* changeButton() const { return m_change; }
    QMenu* menu() const { return m_menu; }

private:
    int m_number;
    QLabel* m_title;
    QLabel* m_facts;
    Chip* m_again;
    QPushButton* m_change;
    QMenu* m_menu;
};

} // namespace panelbook
