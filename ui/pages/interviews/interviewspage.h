// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/interview.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/interviews/interviewrows.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace panelbook {

class InterviewFilter;

/// All interviews of the book: find one, open it, or change it as a whole.
class InterviewsPage : public Page
{
    Q_OBJECT

public:
    explicit InterviewsPage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Destination& destination) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> commands() const override { return m_commands.values() + QList<QAction*>{m_find}; }

private:
    QWidget* makeBar();
    void makeTable();
    void makeCommands();
    void wire();
    void load();
    void showState();
    QList<InterviewSummary> selected() const;
    void open();
    void chooseFormat();
    void exportAs(const QString& format);
    void remove();
    /// Calls a change of the service on every selected interview that it is allowed for; tells the first
    /// error.
    void change(InterviewAction action, Result<void> (PlanInterviews::*step)(InterviewId, const void*));

    PageContext m_context;
    RowsModel<InterviewSummary> m_rows;
    InterviewFilter* m_filter;
    QLineEdit* m_words;
    QTableView* m_table;
    QLabel* m_empty;
    QPushButton* m_export;
    QMap<InterviewAction, QAction*> m_commands;
    QAction* m_find;
};

} // namespace panelbook
