// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"
#include "services/planinterviews.h"

#include <QWidget>

class QPushButton;

namespace panelbook {

class QuestionView;
class Label;

/// The reading pane: a question whole, with the button that starts an interview with it.
class QuestionReader : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionReader(QWidget* parent = nullptr);

    void show(const Question& question, const PlanInterviews::Usage& usage);
    void showNothing();
    QuestionView* view() const { return m_view; }

signals:
    void useRequested();

private:
    QLayout* makeHeader();

    QString m_shown; ///< id of the question that the view holds
    Label* m_title;
    Label* m_facts;
    QPushButton* m_use;
    QuestionView* m_view;
};

} // namespace panelbook
