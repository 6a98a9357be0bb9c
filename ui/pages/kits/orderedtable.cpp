// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kits/orderedtable.h"

#include "ui/pages/kits/orderedmodel.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace panelbook {

namespace {

constexpr int leastHeight = 110;
constexpr int mostHeight = 320;

} // namespace

OrderedTable::OrderedTable(OrderedModel* model, const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_view(new QTableView),
      m_buttons(new QHBoxLayout),
      m_remove(new QPushButton(tr("Remove"))),
      m_up(new QPushButton(tr("Up"))),
      m_down(new QPushButton(tr("Down")))
{
    setUpView(name, label);
    m_buttons->setContentsMargins(0, 0, 0, 4);
    m_buttons->setSpacing(8);
    addTool(m_remove, name + QStringLiteral("Remove"), tr("Remove from “%1”", "a list").arg(label));
    addTool(m_up, name + QStringLiteral("Up"), tr("Move up in “%1”", "a list").arg(label));
    addTool(m_down, name + QStringLiteral("Down"), tr("Move down in “%1”", "a list").arg(label));
    m_buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_view);
    column->addLayout(m_buttons);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->remove(currentRow()); });
    connect(m_up, &QPushButton::clicked, this, [this] { moveRow(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRow(1); });
    connect(m_model, &OrderedModel::dropped, this, &OrderedTable::select);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { emit currentRowChanged(now.row()); });
}

void OrderedTable::setUpView(const QString& name, const QString& label)
{
    m_view->setObjectName(name);
    m_view->setAccessibleName(label);
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDragDropOverwriteMode(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_view->setMinimumHeight(scaledToText(leastHeight));
    m_view->setMaximumHeight(scaledToText(mostHeight));
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(std::max(30, m_view->fontMetrics().height() + 14));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void OrderedTable::addTool(QPushButton* button, const QString& name, const QString& accessibleName)
{
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    m_buttons->addWidget(button);
}

void OrderedTable::addButton(QPushButton* button)
{
    m_buttons->insertWidget(0, button);
    setTabOrder(m_view, button);
}

void OrderedTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QPushButton* button : {m_remove, m_up, m_down})
        button->setEnabled(!readOnly);
}

int OrderedTable::currentRow() const
{
    return m_view->currentIndex().row();
}

void OrderedTable::select(int row)
{
    const QModelIndex old = m_view->currentIndex();
    m_view->setCurrentIndex(m_model->index(row, old.isValid() ? old.column() : 0));
}

void OrderedTable::moveRow(int by)
{
    if (!m_readOnly)
        select(m_model->move(currentRow(), by));
}

bool OrderedTable::isUsed() const
{
    return isAncestorOf(QApplication::focusWidget());
}

} // namespace panelbook
