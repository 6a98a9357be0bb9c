// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/interviews/interviewspage.h"

#include "base/settings.h"
#include "services/exportscorecards.h"
#include "services/planinterviews.h"
#include "ui/pages/interviews/interviewfilter.h"
#include "ui/shell/commands/command.h"
#include "ui/shell/navigation.h"
#include "ui/shell/prompts.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/chipdelegate.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace panelbook {

InterviewsPage::InterviewsPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_rows(interviewColumns()),
      m_filter(new InterviewFilter(this)),
      m_words(new QLineEdit),
      m_table(new QTableView),
      m_empty(new Label(TextStyle::Body, Ink::Quiet)),
      m_export(new QPushButton(tr("Export…")))
{
    setObjectName(QStringLiteral("interviewsPage"));
    m_filter->setSourceModel(&m_rows);
    makeCommands();
    makeTable();
    m_empty->setObjectName(QStringLiteral("emptyInterviews"));
    m_empty->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new Label(TextStyle::Title, Ink::Normal, tr("Interviews")));
    layout->addWidget(makeBar());
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    wire();
}

void InterviewsPage::makeCommands()
{
    using enum InterviewAction;
    m_commands = {
        {Open, new Command("openInterview", this, [this] { open(); })},
        {Export, new Command("exportInterviews", this, [this] { chooseFormat(); })},
        {Cancel, new Command("cancelInterview", tr("Cancel the interview"), this,
                             [this] { change(Cancel, &PlanInterviews::cancel); })},
        {NoShow, new Command("markNoShow", tr("Candidate did not come"), this,
                             [this] { change(NoShow, &PlanInterviews::markNoShow); })},
        {Reopen, new Command("reopenInterview", tr("Reopen the interview"), this,
                             [this] { change(Reopen, &PlanInterviews::reopen); })},
        {Delete, new Command("deleteInterview", this, [this] { remove(); })},
    };
    m_find = new Command("findInPage", this, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
}

QWidget* InterviewsPage::makeBar()
{
    m_words->setObjectName(QStringLiteral("filter"));
    m_words->setAccessibleName(tr("Filter interviews"));
    m_words->setPlaceholderText(tr("Filter by name, role, round, state"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(scaledToText(420));
    auto* openButton = new QPushButton(tr("Open"));
    openButton->setObjectName(QStringLiteral("openButton"));
    setButtonKind(*openButton, ButtonKind::Primary);
    connect(openButton, &QPushButton::clicked, m_commands[InterviewAction::Open], &QAction::trigger);
    connect(m_commands[InterviewAction::Open], &QAction::enabledChanged, openButton, &QWidget::setEnabled);
    m_export->setObjectName(QStringLiteral("exportButton"));
    connect(m_export, &QPushButton::clicked, m_commands[InterviewAction::Export], &QAction::trigger);
    connect(m_commands[InterviewAction::Export], &QAction::enabledChanged, m_export, &QWidget::setEnabled);
    auto* more = new QPushButton(tr("More"));
    more->setObjectName(QStringLiteral("moreButton"));
    auto* menu = new QMenu(more);
    using enum InterviewAction;
    for (const InterviewAction action : {Cancel, NoShow, Reopen, Delete})
        menu->addAction(m_commands[action]);
    more->setMenu(menu);

    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_words, 1);
    layout->addStretch(1);
    layout->addWidget(more);
    layout->addWidget(m_export);
    layout->addWidget(openButton);
    return bar;
}

void InterviewsPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("interviews"));
    m_table->setAccessibleName(tr("Interviews"));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(int(InterviewColumn::State), new ChipDelegate(toneRole, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(InterviewColumn::When), Qt::DescendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(32, m_table->fontMetrics().height() + 16));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(int(InterviewColumn::Role), QHeaderView::Stretch);
    const std::pair<InterviewColumn, int> widths[] = {
        {InterviewColumn::When, 150},    {InterviewColumn::Candidate, 170},
        {InterviewColumn::Round, 148},   {InterviewColumn::State, 124},
        {InterviewColumn::Ratings, 106}, {InterviewColumn::Recommendation, 124},
        {InterviewColumn::Notes, 70}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(int(column), scaledToText(width));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(m_commands.values());
}

void InterviewsPage::wire()
{
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setWords(text);
        showState();
    });
    connect(m_words, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &QTableView::activated, m_commands[InterviewAction::Open], &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InterviewsPage::showState);
}

void InterviewsPage::enter(const Destination& destination)
{
    if (!destination.filter.isEmpty())
        m_words->setText(destination.filter);
    load();
    if (!m_table->selectionModel()->hasSelection())
        selectNewest();
    m_table->setFocus(Qt::OtherFocusReason);
}

void InterviewsPage::selectNewest()
{
    // Not selectRow(): that heeds the modifiers of the shortcut which brought us here.
    m_table->selectionModel()->setCurrentIndex(m_filter->index(0, 0), QItemSelectionModel::ClearAndSelect |
                                                                          QItemSelectionModel::Rows);
}

void InterviewsPage::refresh(const Changes& changes)
{
    if (changes.subjects & (Changes::Interviews | Changes::Candidates))
        load();
}

void InterviewsPage::load()
{
    auto interviews = m_context.interviews.list();
    if (!interviews) {
        emit notify(describe(interviews.error()), true);
        return;
    }
    m_rows.setRows(std::move(*interviews));
    showState();
}

void InterviewsPage::showState()
{
    const bool none = m_filter->rowCount() == 0;
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    m_empty->setText(
        m_rows.rowCount() == 0
            ? tr("Every interview you plan, run or seal is listed here. Plan the first with Ctrl+N.")
            : tr("No interview fits the filter."));
    const QList<InterviewSummary> chosen = selected();
    for (auto it = m_commands.cbegin(); it != m_commands.cend(); ++it) {
        const auto fits = [action = it.key()](const InterviewSummary& s) { return allowed(action, s.state); };
        const bool one = it.key() != InterviewAction::Open || chosen.size() == 1;
        it.value()->setEnabled(one && !chosen.isEmpty() && std::all_of(chosen.begin(), chosen.end(), fits));
    }
}

QList<InterviewSummary> InterviewsPage::selected() const
{
    QList<InterviewSummary> chosen;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        if (const InterviewSummary* row = m_rows.row(m_filter->mapToSource(index)))
            chosen << *row;
    }
    return chosen;
}

void InterviewsPage::open()
{
    const QList<InterviewSummary> chosen = selected();
    if (chosen.size() == 1)
        emit goTo(destinationOf(chosen.front().state, chosen.front().id));
}

void InterviewsPage::chooseFormat()
{
    auto* menu = new QMenu(m_export);
    menu->setObjectName(QStringLiteral("formats"));
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    for (const ExportFormat& format : m_context.exports.formats()) {
        QAction* action = menu->addAction(format.title);
        action->setObjectName(QStringLiteral("format_") + format.id);
        action->setEnabled(format.many || selected().size() == 1);
        connect(action, &QAction::triggered, this, [this, id = format.id] { exportAs(id); });
    }
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void InterviewsPage::exportAs(const QString& id)
{
    const ExportFormat* format = findFormat(m_context.exports.formats(), id);
    QList<InterviewId> ids;
    for (const InterviewSummary& interview : selected())
        ids << interview.id;
    if (!format || ids.isEmpty())
        return;
    // The name carries the id and not the candidate: names leak through recent lists and mail.
    const QString name = ids.size() == 1 ? ids.front().toString().first(8) : QStringLiteral("interviews");
    QString folder = m_context.settings.value(setting::exportFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QDir(folder).filePath(name + u'.' + format->suffix);
    const QString filter = tr("%1 (*.%2)", "name of a format, its suffix").arg(format->title, format->suffix);
    m_context.prompts.saveFile(this, tr("Export"), path, filter, [this, ids, id](const QString& file) {
        m_context.settings.setValue(setting::exportFolder, QFileInfo(file).absolutePath());
        if (const auto written = m_context.exports.toFile(ids, {id}, file); written)
            emit notify(tr("Exported to %1.").arg(file), false);
        else
            emit notify(describe(written.error()), true);
    });
}

void InterviewsPage::change(InterviewAction action,
                            Result<void> (PlanInterviews::*step)(InterviewId, const void*))
{
    for (const InterviewSummary& interview : selected()) {
        if (!allowed(action, interview.state))
            continue;
        if (const auto done = (m_context.interviews.*step)(interview.id, this); !done) {
            emit notify(describe(done.error()), true);
            return;
        }
    }
}

void InterviewsPage::remove()
{
    const QList<InterviewSummary> chosen = selected();
    if (chosen.isEmpty())
        return;
    const QString whom = chosen.size() == 1 ? chosen.front().candidateName : QString();
    const QString text =
        whom.isEmpty()
            ? tr("%n interview(s) and all their notes and ratings will be gone. This cannot be undone.",
                 nullptr, int(chosen.size()))
            : tr("The interview with %1 and its %n note(s) will be gone. This cannot be undone.", nullptr,
                 chosen.front().notes)
                  .arg(whom);
    m_context.prompts.confirm(this, {tr("Delete the interview?"), text, tr("Delete"), true},
                              [this] { change(InterviewAction::Delete, &PlanInterviews::remove); });
}

} // namespace panelbook
