// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/questions/questionfilter.h"
#include "ui/shell/page.h"

class QLineEdit;
class QListView;
class QSplitter;
class QStackedWidget;

namespace panelbook {

class FilterBar;
class QuestionReader;

/// The question bank: filter, read, use. Lives as long as the window, so filters and place are kept.
class QuestionsPage : public Page
{
    Q_OBJECT

public:
    explicit QuestionsPage(const PageContext& context, QWidget* parent = nullptr);

    /// Shows the destination's question; takes filters back that would hide it.
    void enter(const Destination& destination) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> commands() const override { return {m_use, m_find, m_clear}; }
    QString windowTitlePart() const override { return tr("Questions"); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeSearch();
    QWidget* makeListPane();
    QWidget* makeEmptyPane();
    void makeCommands();
    void wire();
    void loadRows();
    void applyFilter();
    void clearFilter();
    void showCurrent();
    void select(const QString& question);
    void use();
    QString currentId() const;

    PageContext m_context;
    QMap<QString, PlanInterviews::Usage> m_usage;
    BankModel* m_model;
    QuestionsProxy* m_proxy;
    QLineEdit* m_search;
    FilterBar* m_filters;
    QListView* m_list;
    QStackedWidget* m_listOrEmpty;
    QuestionReader* m_reader;
    QAction* m_use;
    QAction* m_find;
    QAction* m_clear;
};

} // namespace panelbook
