// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/importpanel.h"

#include "ui/shell/commands/command.h"
#include "ui/shell/page.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/chipdelegate.h"
#include "ui/widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace panelbook {

ImportPanel::ImportPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new ImportModel(importColumns(), this)),
      m_title(new Label(TextStyle::Title)),
      m_summary(new Label(TextStyle::Strong)),
      m_advice(new Label(TextStyle::Body, Ink::Quiet)),
      m_table(new QTableView),
      m_mine(new QPushButton(tr("Keep all of &yours"))),
      m_theirs(new QPushButton(tr("Take all of &theirs"))),
      m_take(new QPushButton(tr("&Import"))),
      m_takeCommand(new Command("takeImport", this, [this] { take(); }))
{
    setObjectName(QStringLiteral("importPanel"));
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 18, 28, 18);
    column->setSpacing(12);
    column->addWidget(makeHeader());
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    wire();
}

QList<QAction*> ImportPanel::commands() const
{
    return {m_takeCommand};
}

QWidget* ImportPanel::makeHeader()
{
    m_title->setObjectName(QStringLiteral("importTitle"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_advice->setObjectName(QStringLiteral("importAdvice"));
    for (QLabel* label : {m_title, m_summary, m_advice})
        label->setWordWrap(true);
    auto* header = new QWidget;
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QLabel* label : {m_title, m_summary, m_advice})
        column->addWidget(label);
    return header;
}

void ImportPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("importRows"));
    m_table->setAccessibleName(tr("What the file holds"));
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_table->setItemDelegateForColumn(int(ImportColumn::State), new ChipDelegate(ImportToneRole, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(32, m_table->fontMetrics().height() + 16));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(int(ImportColumn::Text), QHeaderView::Stretch);
    m_table->setColumnWidth(int(ImportColumn::State), scaledToText(184));
    m_table->setColumnWidth(int(ImportColumn::Kind), scaledToText(140));
    m_table->setColumnWidth(int(ImportColumn::Line), scaledToText(64));
}

QWidget* ImportPanel::makeButtons()
{
    m_mine->setObjectName(QStringLiteral("keepMine"));
    m_theirs->setObjectName(QStringLiteral("takeTheirs"));
    m_take->setObjectName(QStringLiteral("importButton"));
    setButtonKind(*m_take, ButtonKind::Primary);
    setKeyHint(*m_take, m_takeCommand->shortcut());
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setObjectName(QStringLiteral("cancelImport"));
    connect(cancel, &QPushButton::clicked, this, &ImportPanel::left);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_mine);
    row->addWidget(m_theirs);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_take);
    return buttons;
}

void ImportPanel::wire()
{
    connect(m_table, &QTableView::activated, this, &ImportPanel::decide);
    connect(m_mine, &QPushButton::clicked, this, [this] { decideAll(false); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { decideAll(true); });
    connect(m_take, &QPushButton::clicked, m_takeCommand, &QAction::trigger);
}

bool ImportPanel::show(const QString& file)
{
    const auto preview = m_context.bank.preview(file, OwnBank::formatOf(file));
    if (!preview) {
        emit notify(describe(preview.error()), true);
        return false;
    }
    m_preview = *preview;
    m_takeTheirs.clear();
    m_title->setText(tr("Import from %1", "file").arg(QFileInfo(file).fileName()));
    showRows();
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

bool ImportPanel::hasConflicts() const
{
    return std::any_of(m_preview.questions.begin(), m_preview.questions.end(), [](const auto& incoming) {
        return incoming.fate == OwnBank::Incoming::Fate::Conflict;
    });
}

void ImportPanel::showRows()
{
    m_model->setRows(importRows(m_preview, m_takeTheirs));
    const bool sound = m_preview.problems.isEmpty();
    const bool conflicts = hasConflicts();
    m_summary->setText(importSummary(m_preview));
    if (!sound)
        m_advice->setText(tr("Nothing is imported while the file has problems. Mend these lines, then import "
                             "it again."));
    else if (conflicts)
        m_advice->setText(tr("A conflict was changed here and in the file. Yours stays unless you choose "
                             "theirs: press Enter on the line."));
    else if (m_preview.questions.isEmpty())
        m_advice->setText(tr("No question was found in this file."));
    else
        m_advice->setText(tr("Nothing is written before you press Import, and the import can be undone."));
    m_mine->setVisible(sound && conflicts);
    m_theirs->setVisible(sound && conflicts);
    m_takeCommand->setEnabled(sound && !m_preview.questions.isEmpty());
    m_take->setEnabled(m_takeCommand->isEnabled());
}

void ImportPanel::decide(const QModelIndex& index)
{
    const ImportRow* row = m_model->row(index);
    if (!row || (row->state != ImportRow::State::Mine && row->state != ImportRow::State::Theirs))
        return;
    if (!m_takeTheirs.remove(row->id))
        m_takeTheirs.insert(row->id);
    showRows();
}

void ImportPanel::decideAll(bool theirs)
{
    m_takeTheirs.clear();
    for (const OwnBank::Incoming& incoming : std::as_const(m_preview.questions)) {
        if (theirs && incoming.fate == OwnBank::Incoming::Fate::Conflict)
            m_takeTheirs.insert(incoming.question.id);
    }
    showRows();
}

void ImportPanel::take()
{
    const auto count = m_context.bank.import(m_preview, m_takeTheirs);
    if (count)
        emit imported(*count);
    else
        emit notify(describe(count.error()), true);
}

void ImportPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

/// The table would only select with the space bar.
bool ImportPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool space =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (watched != m_table || !space)
        return QWidget::eventFilter(watched, event);
    decide(m_table->currentIndex());
    return true;
}

} // namespace panelbook
