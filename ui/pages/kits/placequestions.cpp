// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kits/placequestions.h"

#include "ui/models/questionfilter.h"
#include "ui/pages/kits/orderedtable.h"
#include "ui/pages/kits/pickedmodel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/questiondelegate.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace panelbook {

namespace {

constexpr int foundHeight = 260;

} // namespace

PlaceQuestions::PlaceQuestions(QWidget* parent)
    : QWidget(parent),
      m_picked(new PickedModel(this)),
      m_table(new OrderedTable(m_picked, QStringLiteral("picked"), tr("Questions of the chosen place"))),
      m_bank(new BankModel(bankColumns(), this)),
      m_proxy(new QuestionsProxy(this)),
      m_searchPane(makeSearch())
{
    QHeaderView& header = *m_table->view().horizontalHeader();
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(PickedModel::Question, QHeaderView::Stretch);
    auto* title = new Label(TextStyle::Strong, Ink::Normal, tr("Questions of the chosen place"));
    title->setBuddy(&m_table->view());
    auto* hint =
        new Label(TextStyle::Body, Ink::Dim,
                  tr("Every candidate gets a required question. Of the optional ones, the first comes that "
                     "fits the level and that the candidate does not know; without any, the bank proposes."));
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(m_table);
    column->addWidget(m_searchPane);
    wire();
}

QWidget* PlaceQuestions::makeSearch()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("bankSearch"));
    m_search->setAccessibleName(tr("Search the bank for questions of this kind"));
    m_search->setPlaceholderText(tr("Add from the bank: words of the title, the text or a tag"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_proxy->setSourceModel(m_bank);
    m_found = new QListView;
    m_found->setObjectName(QStringLiteral("bankFound"));
    m_found->setAccessibleName(tr("Questions that were found"));
    m_found->setModel(m_proxy);
    m_found->setItemDelegate(new QuestionDelegate(m_found));
    m_found->setUniformItemSizes(true);
    m_found->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->viewport()->setBackgroundRole(QPalette::Window);
    m_found->setMinimumHeight(scaledToText(foundHeight));
    m_none =
        new Label(TextStyle::Body, Ink::Dim, tr("The bank has no question of this kind with these words."));
    m_none->setWordWrap(true);
    m_add = new QPushButton(tr("Add the &question"));
    m_add->setObjectName(QStringLiteral("addQuestion"));
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_none);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    return pane;
}

void PlaceQuestions::wire()
{
    connect(m_picked, &PickedModel::edited, this,
            [this] { emit edited(m_picked->required(), m_picked->optional()); });
    connect(m_search, &QLineEdit::textChanged, this, &PlaceQuestions::search);
    connect(m_found, &QListView::activated, this, &PlaceQuestions::addFound);
    connect(m_add, &QPushButton::clicked, this, &PlaceQuestions::addFound);
}

void PlaceQuestions::setBank(const QList<BankRow>& rows)
{
    m_bank->setRows(rows);
    m_picked->setBank(rows);
}

void PlaceQuestions::setPlace(const std::optional<QuestionSlot>& place, bool readOnly)
{
    m_place = place.value_or(QuestionSlot());
    setEnabled(place.has_value());
    m_picked->setPlace(m_place, readOnly);
    m_table->setReadOnly(readOnly);
    m_table->select(0);
    m_searchPane->setVisible(!readOnly);
    search();
}

void PlaceQuestions::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PlaceQuestions::search()
{
    QuestionFilter filter;
    if (const auto kind = questionKindFromId(m_place.kind))
        filter.kinds = {*kind};
    filter.text = m_search->text();
    m_proxy->setFilter(filter, {});
    const bool any = m_proxy->rowCount() > 0;
    m_found->setVisible(any);
    m_none->setVisible(!any);
    m_add->setEnabled(any);
    m_found->setCurrentIndex(m_proxy->index(0, 0));
}

void PlaceQuestions::addFound()
{
    const QModelIndex found = m_found->currentIndex();
    if (found.isValid())
        m_table->select(m_picked->add(found.data(BankRowRole).value<BankRow>().id));
}

/// While words are typed, the arrows go through what was found and Return takes it.
bool PlaceQuestions::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() != Qt::NoModifier)
        return false;
    if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)
        return QCoreApplication::sendEvent(m_found, event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        return addFound(), true;
    return false;
}

} // namespace panelbook
