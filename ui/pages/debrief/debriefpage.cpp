// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debrief/debriefpage.h"

#include "base/settings.h"
#include "services/debriefs.h"
#include "ui/pages/debrief/debriefview.h"
#include "ui/pages/debrief/decisioncard.h"
#include "ui/pages/debrief/decisiondialog.h"
#include "ui/shell/commands/command.h"
#include "ui/shell/prompts.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace panelbook {

DebriefPage::DebriefPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_title(new ElidedLabel(TextStyle::Heading)),
      m_state(new ElidedLabel(TextStyle::Small, Ink::Dim)),
      m_formats(new QMenu(this)),
      m_middle(new QStackedWidget),
      m_closed(new Label(TextStyle::Body, Ink::Quiet)),
      m_view(new DebriefView),
      m_decision(new DecisionCard)
{
    setObjectName(QStringLiteral("debriefPage"));
    makeCommands();
    m_closed->setObjectName(QStringLiteral("closed"));
    m_closed->setAlignment(Qt::AlignCenter);
    m_closed->setWordWrap(true);
    m_view->setSideFooter(m_decision);
    m_middle->addWidget(m_closed);
    m_middle->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_middle, 1);
}

void DebriefPage::makeCommands()
{
    m_blind = new Command("blindNames", this, [this] { load(); });
    m_blind->setCheckable(true);
    m_present = new Command("present", this, [this] { present(m_present->isChecked()); });
    m_present->setCheckable(true);
    m_exportTo = new Command("exportPack", this, [this] {
        m_formats->popup(m_exportButton->mapToGlobal(QPoint(0, m_exportButton->height())));
    });
    m_decide = new Command("recordDecision", this, [this] { askForDecision(); });
    for (const PackFormat& format : m_context.debriefs.formats()) {
        QAction* action =
            m_formats->addAction(tr("%1…", "an export format; a file dialog follows").arg(format.title));
        action->setObjectName(QStringLiteral("pack.%1").arg(format.id));
        connect(action, &QAction::triggered, this,
                [this, format] { exportAs(format.id, format.suffix, format.title); });
    }
}

QWidget* DebriefPage::makeBar()
{
    auto* bar = new PageBar;
    bar->setObjectName(QStringLiteral("debriefHeader"));
    m_title->setObjectName(QStringLiteral("debriefTitle"));
    m_state->setObjectName(QStringLiteral("debriefState"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_state);
    bar->row().addLayout(texts, 1);
    bar->addButton(m_blind, tr("Blind names"), QStringLiteral("blindButton"));
    bar->addButton(m_present, tr("Present"), QStringLiteral("presentButton"));
    m_exportButton = bar->addButton(m_exportTo, tr("Export pack…"), QStringLiteral("exportButton"));
    setButtonKind(*bar->addButton(m_decide, tr("Record decision"), QStringLiteral("decideButton")),
                  ButtonKind::Primary);
    return bar;
}

void DebriefPage::enter(const Destination& destination)
{
    if (destination.loop)
        m_loop = destination.loop;
    load();
    m_view->setFocus(Qt::OtherFocusReason);
}

void DebriefPage::refresh(const Changes& changes)
{
    if (changes.subjects & (Changes::Panels | Changes::Interviews))
        load();
}

void DebriefPage::load()
{
    if (!m_loop)
        return showClosed(tr("Choose a panel first."));
    const auto state = m_context.panels.state(*m_loop);
    if (!state)
        return showClosed(describe(state.error()));
    m_state->setText(tr("Debrief · %1").arg(state->progress()));
    m_title->setText(
        m_blind->isChecked()
            ? state->loop.title
            : tr("%1 · %2", "candidate, loop").arg(state->loop.candidateName, state->loop.title));
    if (state->openness != Openness::Open)
        return showClosed(state->explanation());
    const auto report = m_context.debriefs.report(*m_loop, {m_blind->isChecked(), QLocale().bcp47Name()});
    if (!report)
        return showClosed(describe(report.error()));
    if (report->cards.isEmpty())
        return showClosed(tr("No scorecard of this panel is sealed yet."));
    m_title->setText(report->title);
    m_view->show(*report);
    m_decision->show(m_context.panels.decisions(*m_loop).value_or(QList<PanelDecision>()));
    m_middle->setCurrentWidget(m_view);
    for (QAction* action : commands())
        action->setEnabled(true);
}

void DebriefPage::showClosed(const QString& explanation)
{
    m_closed->setText(explanation);
    m_middle->setCurrentWidget(m_closed);
    for (QAction* action : commands())
        action->setEnabled(false);
}

void DebriefPage::present(bool on)
{
    m_view->setPresenting(on);
    window()->setWindowState(window()->windowState().setFlag(Qt::WindowFullScreen, on));
}

void DebriefPage::exportAs(const QString& format, const QString& suffix, const QString& title)
{
    const QString folder = m_context.settings.value(setting::exportFolder);
    const QString name = QStringLiteral("panel-%1.%2").arg(m_loop->toString(), suffix);
    const auto write = [this, format](const QString& file) {
        const auto written =
            m_context.debriefs.toFile(*m_loop, format, file, {m_blind->isChecked(), QLocale().bcp47Name()});
        if (written)
            m_context.settings.setValue(setting::exportFolder, QFileInfo(file).absolutePath());
        emit notify(written ? tr("The pack is in %1").arg(file) : describe(written.error()), !written);
    };
    m_context.prompts.saveFile(this, tr("Export the pack"),
                               QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name),
                               tr("%1 (*.%2)", "format and its suffix").arg(title, suffix), write);
}

void DebriefPage::askForDecision()
{
    const DebriefReport& report = m_view->report();
    auto* dialog = new DecisionDialog(m_blind->isChecked() ? QStringList() : report.names,
                                      report.cards.front().scorecard.session.interview.level,
                                      m_context.settings.value(setting::interviewer), this);
    connect(dialog, &DecisionDialog::decided, this,
            [this, dialog](const PanelDecision& decision, const QString& signer) {
                record(dialog, decision, signer);
            });
    dialog->open();
}

void DebriefPage::record(DecisionDialog* dialog, const PanelDecision& decision, const QString& signer,
                         const QString& passphrase)
{
    const auto recorded = m_context.panels.decide(*m_loop, decision, signer, passphrase);
    if (!recorded && recorded.error().kind == ErrorKind::WrongPassphrase) {
        return m_context.prompts.askText(
            dialog, tr("Record the decision"), tr("Passphrase of your signing key"), {}, true,
            [=, this](const QString& typed) { record(dialog, decision, signer, typed); });
    }
    if (!recorded)
        return dialog->showProblem(describe(recorded.error()));
    dialog->accept();
    emit notify(tr("The decision is sealed with the scorecards that it rests on."), false);
}

} // namespace panelbook
