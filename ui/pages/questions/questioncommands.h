// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ownbank.h"
#include "ui/shell/page.h"

#include <QObject>

namespace panelbook {

/// What can be done with the question that is being read, and with the bank as a whole: marks, writing one's
/// own, import and export. Its keys hold in the page.
class QuestionCommands : public QObject
{
    Q_OBJECT

public:
    /// `page` owns the commands.
    QuestionCommands(const PageContext& context, Page* page);

    /// The question that the commands are about; empty: none.
    void setQuestion(const QString& question);
    QList<QAction*> actions() const;
    /// For the menu of the reader, a nullptr for each separator.
    QList<QAction*> menu() const;

    QAction* favourite() const { return m_favourite; }
    QAction* edit() const { return m_edit; }
    QAction* create() const { return m_create; }
    QAction* importFile() const { return m_import; }
    QAction* exportOwn() const { return m_export; }

signals:
    void goTo(const panelbook::Destination& destination);
    void notify(const QString& text, bool error);
    void importChosen(const QString& file);

private:
    void mark(void (*change)(QuestionMark& mark, QDate today));
    void askToRemove();
    void remove(const QString& question, const QString& title);
    void askForFile();
    void askForTarget();
    void exportTo(const QString& file);

    PageContext m_context;
    Page* m_page;
    QString m_question;
    QAction* m_favourite;
    QAction* m_retired;
    QAction* m_leaked;
    QAction* m_create;
    QAction* m_edit;
    QAction* m_duplicate;
    QAction* m_remove;
    QAction* m_import;
    QAction* m_export;
};

} // namespace panelbook
