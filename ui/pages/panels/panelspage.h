// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/panels/panelrows.h"
#include "ui/shell/page.h"

class QPushButton;
class QTableView;

namespace panelbook {

class Label;
class PanelAdding;

/// The panel's loops: who is sealed, who is awaited, what is open to the reader and why not; scorecards of
/// others are added here.
class PanelsPage : public Page
{
    Q_OBJECT

public:
    explicit PanelsPage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Destination& destination) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> commands() const override { return {m_open, m_add, m_expect, m_confirm}; }

private:
    void makeCommands();
    QWidget* makeBar();
    QWidget* makeProgress();
    void layOut();
    void wire();
    void load();
    const PanelState* chosen() const;
    void showChosen();
    void showProgress();
    void take(const AddedFile& file);
    void finish();
    void openDebrief();
    void askForFile();
    /// Files that name no loop, one question after the other.
    void askForLoops();
    void askWhomToExpect();
    void confirmKey();
    void confirmKey(const Seat& seat);

    PageContext m_context;
    PanelAdding* m_adding;
    RowsModel<PanelState> m_rows;
    RowsModel<Seat> m_seatRows;
    RowsModel<AddedFile> m_addedRows;
    QList<AddedFile> m_withoutLoop;
    QTableView* m_table;
    QTableView* m_seats;
    QTableView* m_added;
    Label* m_empty;
    Label* m_heading;
    Label* m_explanation;
    Label* m_addedHeading;
    Label* m_progress;
    QWidget* m_progressRow = nullptr;
    QAction* m_open = nullptr;
    QAction* m_add = nullptr;
    QAction* m_expect = nullptr;
    QAction* m_confirm = nullptr;
};

} // namespace panelbook
