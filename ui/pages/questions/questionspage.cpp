// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/questionspage.h"

#include "base/clock.h"
#include "services/contentlibrary.h"
#include "ui/pages/questions/filterbar.h"
#include "ui/pages/questions/questiondelegate.h"
#include "ui/pages/questions/questionreader.h"
#include "ui/pages/questions/questionview.h"
#include "ui/shell/commands/command.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagebar.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace panelbook {

namespace {

constexpr int listWidth = 400;
constexpr int smallestListWidth = 260;
constexpr int widestList = 460;

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

QuestionsPage::QuestionsPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_model(new BankModel(bankColumns(), this)),
      m_proxy(new QuestionsProxy(this)),
      m_search(new QLineEdit),
      m_filters(new FilterBar(context.library)),
      m_list(new QListView),
      m_listOrEmpty(new QStackedWidget),
      m_reader(new QuestionReader)
{
    setObjectName(QStringLiteral("questionsPage"));
    m_proxy->setSourceModel(m_model);
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("questionsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeListPane());
    splitter->addWidget(m_reader);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({listWidth, 2 * listWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    makeCommands();
    wire();
    loadRows();
    applyFilter();
}

void QuestionsPage::makeSearch()
{
    m_search->setObjectName(QStringLiteral("questionSearch"));
    m_search->setPlaceholderText(tr("Search the question bank"));
    m_search->setAccessibleName(tr("Search the question bank"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
}

QWidget* QuestionsPage::makeListPane()
{
    m_list->setObjectName(QStringLiteral("questionList"));
    m_list->setAccessibleName(tr("Questions"));
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new QuestionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(makeEmptyPane());
    auto* pane = new QWidget;
    pane->setMinimumWidth(smallestListWidth);
    pane->setMaximumWidth(widestList);
    makeSearch();
    auto* field = new QHBoxLayout;
    field->setContentsMargins(14, 12, 14, 0);
    field->addWidget(m_search);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(field);
    column->addWidget(m_filters);
    column->addWidget(new Rule);
    column->addWidget(m_listOrEmpty, 1);
    return pane;
}

QWidget* QuestionsPage::makeEmptyPane()
{
    auto* text =
        new Label(TextStyle::Body, Ink::Quiet,
                  tr("No question fits all of this. Take a filter back, or search with fewer words."));
    text->setObjectName(QStringLiteral("emptyText"));
    text->setWordWrap(true);
    auto* clear = new QPushButton(tr("&Clear the filters"));
    clear->setObjectName(QStringLiteral("clearFilters"));
    connect(clear, &QPushButton::clicked, this, &QuestionsPage::clearFilter);
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(14, 20, 14, 20);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(clear, 0, Qt::AlignLeading);
    column->addStretch();
    return pane;
}

void QuestionsPage::makeCommands()
{
    m_use = new Command("useQuestion", this, [this] { use(); });
    m_find = new Command("findInPage", this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_clear = new Command("clearQuestionFilters", tr("Show all questions"), this, [this] { clearFilter(); });
}

void QuestionsPage::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, &QuestionsPage::applyFilter);
    connect(m_filters, &FilterBar::changed, this, &QuestionsPage::applyFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QuestionsPage::showCurrent);
    connect(m_list, &QListView::activated, m_reader->view(),
            [this] { m_reader->view()->setFocus(Qt::TabFocusReason); });
    connect(m_reader, &QuestionReader::useRequested, this, &QuestionsPage::use);
}

void QuestionsPage::enter(const Destination& destination)
{
    if (!destination.question.isEmpty())
        select(destination.question);
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void QuestionsPage::refresh(const Changes& changes)
{
    if (!(changes.subjects & (Changes::Interviews | Changes::Session)))
        return;
    loadRows();
    showCurrent();
}

void QuestionsPage::loadRows()
{
    const auto usage = m_context.interviews.questionUsage();
    if (usage)
        m_usage = *usage;
    else
        emit notify(describe(usage.error()), true);
    m_model->setRows(bankRows(m_context.library, m_usage));
}

void QuestionsPage::applyFilter()
{
    QuestionFilter filter = m_filters->filter();
    filter.text = m_search->text();
    m_proxy->setFilter(filter, m_context.clock.utcNow());
    const bool any = m_proxy->rowCount() > 0;
    m_listOrEmpty->setCurrentIndex(any ? 0 : 1);
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_proxy->index(0, 0));
    m_list->scrollTo(m_list->currentIndex());
    showCurrent();
}

void QuestionsPage::clearFilter()
{
    m_search->clear();
    m_filters->clear();
    m_search->setFocus(Qt::OtherFocusReason);
}

void QuestionsPage::select(const QString& question)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rows()[row].id != question)
            continue;
        if (!m_proxy->mapFromSource(m_model->index(row, 0)).isValid())
            clearFilter();
        m_list->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, 0)));
    }
}

QString QuestionsPage::currentId() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_model->row(m_proxy->mapToSource(current))->id : QString();
}

void QuestionsPage::showCurrent()
{
    const auto question = m_context.library.question(currentId());
    m_use->setEnabled(question.has_value());
    if (question)
        m_reader->show(*question, m_usage.value(question->id));
    else
        m_reader->showNothing();
}

void QuestionsPage::use()
{
    const QString question = currentId();
    if (!question.isEmpty())
        emit goTo({.place = Place::NewInterview, .question = question});
}

/// The search field moves through the list, so that finding and reading need no change of place.
bool QuestionsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (movesInList(key->key()) && key->modifiers() == Qt::NoModifier)
            return QCoreApplication::sendEvent(m_list, event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() == Qt::NoModifier)
                m_reader->view()->setFocus(Qt::TabFocusReason);
            return key->modifiers() == Qt::NoModifier;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace panelbook
