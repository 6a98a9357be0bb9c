// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/questions/importrow.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace panelbook {

struct PageContext;

/// What a file with questions would do to the bank, before anything is written: each question with its fate,
/// each problem with its line. Conflicts are decided here; all is imported, or nothing.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Reads a file and shows what it holds. False when it cannot be read; the reason was told by notify().
    bool show(const QString& file);
    /// The page owns none of them: they hold while the panel is seen.
    QList<QAction*> commands() const;

signals:
    void imported(int questions);
    void left();
    void notify(const QString& text, bool error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeButtons();
    void makeTable();
    void wire();
    void showRows();
    void decide(const QModelIndex& index);
    void decideAll(bool theirs);
    void take();
    bool hasConflicts() const;

    const PageContext& m_context;
    OwnBank::Preview m_preview;
    QSet<QString> m_takeTheirs;
    ImportModel* m_model;
    QLabel* m_title;
    QLabel* m_summary;
    QLabel* m_advice;
    QTableView* m_table;
    QPushButton* m_mine;
    QPushButton* m_theirs;
    QPushButton* m_take;
    QAction* m_takeCommand;
};

} // namespace panelbook
