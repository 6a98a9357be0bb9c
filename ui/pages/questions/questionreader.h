// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"
#include "services/planinterviews.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace panelbook {

class Chip;
class Label;
class QuestionCommands;
class QuestionView;
struct BankRow;

/// The reading pane: a question whole, its marks, to whom it was asked, and the buttons for what can be done
/// with it.
class QuestionReader : public QWidget
{
    Q_OBJECT

public:
    /// `commands` outlives the reader.
    explicit QuestionReader(const QuestionCommands& commands, QWidget* parent = nullptr);

    void show(const Question& question, const BankRow& row, const QList<PlanInterviews::AskedTo>& asked);
    void showNothing();
    QuestionView* view() const { return m_view; }

signals:
    void useRequested();

private:
    void makeButtons(const QuestionCommands& commands);
    QLayout* makeHeader();
    QLayout* makeChips();
    void showChips(const BankRow& row);
    void showButtons(bool visible);

    std::optional<Question> m_shown; ///< what the view holds
    Label* m_title;
    Label* m_facts;
    Label* m_asked;
    QList<Chip*> m_chips;
    QPushButton* m_favourite;
    QPushButton* m_edit;
    QPushButton* m_more;
    QPushButton* m_use;
    QuestionView* m_view;
};

} // namespace panelbook
