// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/kit.h"
#include "domain/scoring/rubric.h"
#include "ui/pages/kits/kitrow.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace panelbook {

class Chip;
class KitEditor;
class RubricEditor;
class ToneLabel;

/// Kits and rubrics: bundled ones to read and duplicate, one's own to change. Interviews keep the version
/// that they used.
class KitsPage : public Page
{
    Q_OBJECT

public:
    explicit KitsPage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Destination& destination) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> commands() const override
    {
        return {m_save, m_duplicate, m_delete, m_up, m_down, m_find};
    }
    QString windowTitlePart() const override { return tr("Kits and rubrics"); }
    QString unsaved() const override;

private:
    QWidget* makeList();
    QWidget* makePane();
    QWidget* makeHeader();
    void wire();
    void loadRows();
    void open(const KitRow& row);
    void tryOpen(const QModelIndex& index);
    void select(const QString& id, bool isKit);
    void showState();
    void save();
    void duplicate();
    void askToRemove();
    void remove();
    void moveRow(int by);
    void search();
    void tell(const Result<void>& done, const QString& words);

    PageContext m_context;
    KitModel* m_model;
    QTableView* m_list;
    QLabel* m_title;
    Chip* m_what;
    ToneLabel* m_trouble;
    QStackedWidget* m_editors;
    KitEditor* m_kit;
    QScrollArea* m_kitScroll;
    RubricEditor* m_rubric;
    QPushButton* m_saveButton;
    QAction* m_save;
    QAction* m_duplicate;
    QAction* m_delete;
    QAction* m_up;
    QAction* m_down;
    QAction* m_find;
    KitRow m_open;
    bool m_dirty = false;
};

} // namespace panelbook
