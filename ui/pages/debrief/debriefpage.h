// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/debriefreport.h"
#include "ui/shell/page.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace panelbook {

class DebriefView;
class DecisionCard;
class DecisionDialog;
class ElidedLabel;
class Label;
struct PanelDecision;

/// The debrief of one loop: who disagrees on what, on which evidence; the pack and the decision. Before the
/// scorecards are open to the reader it shows how far the panel is, and nothing of what they say.
class DebriefPage : public Page
{
    Q_OBJECT

public:
    explicit DebriefPage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Destination& destination) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> commands() const override { return {m_blind, m_present, m_exportTo, m_decide}; }
    bool wantsWholeWindow() const override { return true; }
    QString windowTitlePart() const override { return tr("Debrief"); }

private:
    void makeCommands();
    QWidget* makeBar();
    void load();
    void showClosed(const QString& explanation);
    void present(bool on);
    void exportAs(const QString& format, const QString& suffix, const QString& title);
    void askForDecision();
    void record(DecisionDialog* dialog, const PanelDecision& decision, const QString& signer,
                const QString& passphrase = {});

    PageContext m_context;
    std::optional<LoopId> m_loop;
    QAction* m_blind;
    QAction* m_present;
    QAction* m_exportTo;
    QAction* m_decide;
    ElidedLabel* m_title;
    ElidedLabel* m_state;
    QPushButton* m_exportButton = nullptr;
    QMenu* m_formats;
    QStackedWidget* m_middle;
    Label* m_closed;
    DebriefView* m_view;
    DecisionCard* m_decision;
};

} // namespace panelbook
