// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/questionfilter.h"
#include "ui/shell/page.h"

class QLineEdit;
class QListView;
class QSplitter;
class QStackedWidget;

namespace panelbook {

class FilterBar;
class ImportPanel;
class QuestionCommands;
class QuestionReader;

/// The question bank: filter, read, mark, use, import, export. Lives as long as the window, so filters and
/// place are kept.
class QuestionsPage : public Page
{
    Q_OBJECT

public:
    explicit QuestionsPage(const PageContext& context, QWidget* parent = nullptr);

    /// Shows the destination's question; takes filters back that would hide it.
    void enter(const Destination& destination) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> commands() const override;
    QString windowTitlePart() const override { return tr("Questions"); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeBank();
    QWidget* makeListPane();
    QWidget* makeEmptyPane();
    void wire();
    void wireImport();
    void loadRows();
    void applyFilter();
    void showList();
    void clearFilter();
    void showCurrent();
    void select(const QString& question);
    void use();
    void preview(const QString& file);
    void undoImport();
    QModelIndex indexOf(const QString& question) const;
    QString currentId() const;

    PageContext m_context;
    QMap<QString, PlanInterviews::Usage> m_usage;
    BankModel* m_model;
    QuestionsProxy* m_proxy;
    QuestionCommands* m_bankCommands;
    QLineEdit* m_search;
    FilterBar* m_filters;
    QListView* m_list;
    QStackedWidget* m_listOrEmpty;
    QuestionReader* m_reader;
    QStackedWidget* m_bankOrImport;
    ImportPanel* m_import;
    QAction* m_use;
    QAction* m_find;
    QAction* m_clear;
    QAction* m_undoImport;
};

} // namespace panelbook
