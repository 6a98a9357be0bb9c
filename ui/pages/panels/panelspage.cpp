// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/panels/panelspage.h"

#include "ui/pages/panels/paneladding.h"
#include "ui/shell/commands/command.h"
#include "ui/shell/prompts.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/chipdelegate.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace panelbook {

namespace {

/// A table of rows; `wide` takes the room that is left.
QTableView* makeTable(const char* name, const QString& accessible, QAbstractItemModel* model, int wide,
                      int chip)
{
    auto* table = new QTableView;
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(accessible);
    table->setModel(model);
    table->setItemDelegateForColumn(chip, new ChipDelegate(panelToneRole, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(std::max(32, table->fontMetrics().height() + 16));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    return table;
}

QPushButton* makeButton(QAction* action, const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

} // namespace

PanelsPage::PanelsPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_adding(new PanelAdding(context.workspace, this)),
      m_rows(panelColumns()),
      m_seatRows(seatColumns()),
      m_addedRows(addedColumns()),
      m_table(makeTable("loops", tr("Loops"), &m_rows, int(PanelColumn::Awaited), int(PanelColumn::State))),
      m_seats(makeTable("seats", tr("Interviewers of the loop"), &m_seatRows, int(SeatColumn::Interviewer),
                        int(SeatColumn::State))),
      m_added(makeTable("addedFiles", tr("What became of the files"), &m_addedRows, int(AddedColumn::What),
                        int(AddedColumn::Outcome))),
      m_empty(new Label(
          TextStyle::Body, Ink::Quiet,
          tr("The sealed scorecards of a panel meet here. Drop the files of the others on the window, "
             "or add them with Ctrl+Shift+O."))),
      m_heading(new Label(TextStyle::Heading)),
      m_explanation(new Label(TextStyle::Body, Ink::Quiet)),
      m_addedHeading(new Label(TextStyle::Heading, Ink::Normal, tr("What became of the files"))),
      m_progress(new Label(TextStyle::Body))
{
    setObjectName(QStringLiteral("panelsPage"));
    makeCommands();
    layOut();
    wire();
}

void PanelsPage::makeCommands()
{
    m_open = new Command("openDebrief", this, [this] { openDebrief(); });
    m_add = new Command("addScorecards", this, [this] { askForFile(); });
    m_expect = new Command("expectInterviewers", this, [this] { askWhomToExpect(); });
    m_confirm = new Command("confirmPanelKey", this, [this] { confirmKey(); });
}

QWidget* PanelsPage::makeBar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new Label(TextStyle::Title, Ink::Normal, tr("Panels")), 1);
    layout->addWidget(makeButton(m_open, tr("Debrief"), "debriefButton"));
    layout->addWidget(makeButton(m_confirm, tr("Confirm the key…"), "confirmKeyButton"));
    layout->addWidget(makeButton(m_expect, tr("Who is awaited…"), "expectButton"));
    QPushButton* add = makeButton(m_add, tr("Add a scorecard…"), "addButton");
    setButtonKind(*add, ButtonKind::Primary);
    layout->addWidget(add);
    return bar;
}

QWidget* PanelsPage::makeProgress()
{
    m_progressRow = new QWidget;
    m_progress->setObjectName(QStringLiteral("addingProgress"));
    auto* stop = new QPushButton(tr("Stop"));
    stop->setObjectName(QStringLiteral("stopAdding"));
    stop->setAccessibleName(tr("Stop adding files"));
    connect(stop, &QPushButton::clicked, m_adding, &PanelAdding::stop);
    auto* layout = new QHBoxLayout(m_progressRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress, 1);
    layout->addWidget(stop);
    m_progressRow->hide();
    return m_progressRow;
}

void PanelsPage::layOut()
{
    m_empty->setObjectName(QStringLiteral("emptyPanels"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_heading->setObjectName(QStringLiteral("loopHeading"));
    m_explanation->setObjectName(QStringLiteral("loopExplanation"));
    m_explanation->setWordWrap(true);
    const std::pair<PanelColumn, int> widths[] = {{PanelColumn::Candidate, 200},
                                                  {PanelColumn::Loop, 200},
                                                  {PanelColumn::Sealed, 90},
                                                  {PanelColumn::State, 150}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(int(column), scaledToText(width));
    m_seats->setColumnWidth(int(SeatColumn::State), scaledToText(170));
    m_seats->setColumnWidth(int(SeatColumn::Key), scaledToText(190));
    m_added->setColumnWidth(int(AddedColumn::File), scaledToText(220));
    m_added->setColumnWidth(int(AddedColumn::Outcome), scaledToText(130));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(makeBar());
    layout->addWidget(makeProgress());
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_heading);
    layout->addWidget(m_explanation);
    layout->addWidget(m_seats, 2);
    layout->addWidget(m_addedHeading);
    layout->addWidget(m_added, 2);
}

void PanelsPage::wire()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PanelsPage::showChosen);
    connect(m_table, &QTableView::activated, m_open, &QAction::trigger);
    connect(m_adding, &PanelAdding::progressed, this, &PanelsPage::showProgress);
    connect(m_adding, &PanelAdding::added, this, &PanelsPage::take);
    connect(m_adding, &PanelAdding::finished, this, &PanelsPage::finish);
    connect(m_adding, &PanelAdding::failed, this,
            [this](const Error& error) { emit notify(describe(error), true); });
}

void PanelsPage::enter(const Destination& destination)
{
    load();
    m_table->setFocus(Qt::OtherFocusReason);
    if (destination.files.isEmpty())
        return;
    m_addedRows.setRows({});
    m_adding->add(destination.files);
}

void PanelsPage::refresh(const Changes& changes)
{
    if (changes.subjects & (Changes::Panels | Changes::Interviews | Changes::Candidates))
        load();
}

void PanelsPage::load()
{
    auto states = m_context.panels.list();
    if (!states) {
        emit notify(describe(states.error()), true);
        return;
    }
    m_rows.setRows(std::move(*states));
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectionModel()->setCurrentIndex(m_rows.index(0, 0), QItemSelectionModel::ClearAndSelect |
                                                                           QItemSelectionModel::Rows);
    showChosen();
}

const PanelState* PanelsPage::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_rows.row(current) : nullptr;
}

void PanelsPage::showChosen()
{
    const PanelState* state = chosen();
    m_empty->setVisible(!state && m_addedRows.rowCount() == 0);
    for (QWidget* part : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_heading),
                          static_cast<QWidget*>(m_explanation), static_cast<QWidget*>(m_seats)})
        part->setVisible(state);
    for (QWidget* part : {static_cast<QWidget*>(m_addedHeading), static_cast<QWidget*>(m_added)})
        part->setVisible(m_addedRows.rowCount() > 0);
    m_seatRows.setRows(state ? state->seats : QList<Seat>());
    m_open->setEnabled(state);
    m_expect->setEnabled(state);
    m_confirm->setEnabled(state && std::ranges::any_of(state->seats, [](const Seat& seat) {
                              return seat.state == Seat::Aside;
                          }));
    if (!state)
        return;
    m_heading->setText(tr("%1 · %2", "candidate, loop").arg(state->loop.candidateName, state->loop.title));
    m_explanation->setText(state->progress() + u' ' + state->explanation());
}

void PanelsPage::showProgress()
{
    m_progress->setText(
        tr("File %1 of %2 is being checked.").arg(m_adding->done() + 1).arg(m_adding->total()));
    m_progressRow->show();
}

void PanelsPage::take(const AddedFile& file)
{
    m_addedRows.setRows(m_addedRows.rows() + QList<AddedFile>{file});
    if (file.kind == AddedFile::LoopNeeded)
        m_withoutLoop.append(file);
}

void PanelsPage::finish()
{
    m_progressRow->hide();
    load();
    const auto problems =
        std::ranges::count_if(m_addedRows.rows(), [](const AddedFile& file) { return file.isProblem(); });
    if (problems > 0)
        emit notify(tr("%n file(s) want your attention.", nullptr, int(problems)), true);
    askForLoops();
}

void PanelsPage::openDebrief()
{
    if (const PanelState* state = chosen())
        emit goTo({.place = Place::Debrief, .loop = state->loop.id});
}

void PanelsPage::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_context.prompts.openFile(this, tr("Add a scorecard"), folder,
                               tr("Scorecards and commitments (*.scorecard *.commitment)"),
                               [this](const QString& file) {
                                   m_addedRows.setRows({});
                                   m_adding->add({file});
                               });
}

void PanelsPage::askForLoops()
{
    if (m_withoutLoop.isEmpty())
        return;
    const AddedFile file = m_withoutLoop.takeFirst();
    const QString title = file.proposals.value(0);
    m_context.prompts.askText(this, tr("Which loop does it belong to?"),
                              tr("The scorecard names no loop. The loop of %1:").arg(file.candidate), title,
                              false, [this, name = file.file](const QString& loop) {
                                  if (!loop.trimmed().isEmpty())
                                      m_adding->add({name}, loop);
                              });
}

void PanelsPage::askWhomToExpect()
{
    const PanelState* state = chosen();
    if (!state)
        return;
    QStringList names;
    for (const Seat& seat : state->seats)
        names.append(seat.interviewer);
    m_context.prompts.askText(this, tr("Who is awaited"), tr("Everybody on this panel, with commas between:"),
                              names.join(QStringLiteral(", ")), false,
                              [this, id = state->loop.id](const QString& typed) {
                                  const auto done = m_context.panels.expect(id, typed.split(u','), this);
                                  if (!done)
                                      emit notify(describe(done.error()), true);
                              });
}

void PanelsPage::confirmKey()
{
    const PanelState* state = chosen();
    if (!state)
        return;
    const QModelIndex current = m_seats->currentIndex();
    if (current.isValid() && m_seatRows.row(current)->state == Seat::Aside)
        return confirmKey(*m_seatRows.row(current));
    const auto aside = std::ranges::find(state->seats, Seat::Aside, &Seat::state);
    if (aside != state->seats.end())
        confirmKey(*aside);
}

void PanelsPage::confirmKey(const Seat& seat)
{
    m_context.prompts.confirm(
        this,
        {tr("Is this key theirs?"),
         tr("Read the key aloud with %1: %2. Confirm it only when it is the same at both ends.")
             .arg(seat.signer, fingerprint(seat.publicKey)),
         tr("Confirm"), false},
        [this, key = seat.publicKey] {
            const auto done = m_context.panels.acceptKey(key, this);
            if (!done)
                emit notify(describe(done.error()), true);
        });
}

} // namespace panelbook
