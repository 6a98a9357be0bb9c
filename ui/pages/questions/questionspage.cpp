// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/questionspage.h"

#include "base/clock.h"
#include "services/contentlibrary.h"
#include "services/ownbank.h"
#include "ui/pages/questions/filterbar.h"
#include "ui/pages/questions/importpanel.h"
#include "ui/pages/questions/questioncommands.h"
#include "ui/pages/questions/questionreader.h"
#include "ui/pages/questions/questionview.h"
#include "ui/shell/commands/command.h"
#include "ui/shell/filekinds.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagebar.h"
#include "ui/widgets/questiondelegate.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
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

QString questionFileIn(const QMimeData* data)
{
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && isQuestionFile(url.toLocalFile()))
            return url.toLocalFile();
    }
    return {};
}

} // namespace

QuestionsPage::QuestionsPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_model(new BankModel(bankColumns(), this)),
      m_proxy(new QuestionsProxy(this)),
      m_bankCommands(new QuestionCommands(m_context, this)),
      m_search(new QLineEdit),
      m_filters(new FilterBar(context.library)),
      m_list(new QListView),
      m_listOrEmpty(new QStackedWidget),
      m_reader(new QuestionReader(*m_bankCommands)),
      m_bankOrImport(new QStackedWidget),
      m_import(new ImportPanel(m_context)),
      m_use(new Command("useQuestion", this, [this] { use(); })),
      m_find(new Command("findInPage", this,
                         [this] {
                             m_search->setFocus(Qt::ShortcutFocusReason);
                             m_search->selectAll();
                         })),
      m_clear(new Command("clearQuestionFilters", tr("Show all questions"), this, [this] { clearFilter(); })),
      m_undoImport(new Command("undoImport", tr("Undo the import"), this, [this] { undoImport(); }))
{
    setObjectName(QStringLiteral("questionsPage"));
    setAcceptDrops(true);
    m_undoImport->setIconText(tr("Undo"));
    m_proxy->setSourceModel(m_model);
    m_bankOrImport->addWidget(makeBank());
    m_bankOrImport->addWidget(m_import);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bankOrImport);
    wire();
    wireImport();
    loadRows();
    applyFilter();
}

QWidget* QuestionsPage::makeBank()
{
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("questionsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeListPane());
    splitter->addWidget(m_reader);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({listWidth, 2 * listWidth});
    auto* bank = new QWidget;
    auto* column = new QVBoxLayout(bank);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_filters);
    column->addWidget(new Rule);
    column->addWidget(splitter, 1);
    return bank;
}

QWidget* QuestionsPage::makeBar()
{
    m_search->setObjectName(QStringLiteral("questionSearch"));
    m_search->setPlaceholderText(tr("Search the question bank"));
    m_search->setAccessibleName(tr("Search the question bank"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(scaledToText(420));
    m_search->installEventFilter(this);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 12, 14, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    const auto add = [row](const QString& text, const char* name, QAction* command) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(keyText(command->shortcut()));
        connect(button, &QPushButton::clicked, command, &QAction::trigger);
        row->addWidget(button);
    };
    add(tr("&Import…"), "importQuestionsButton", m_bankCommands->importFile());
    add(tr("E&xport…"), "exportQuestionsButton", m_bankCommands->exportOwn());
    add(tr("&New question"), "newQuestionButton", m_bankCommands->create());
    return bar;
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
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_listOrEmpty);
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

void QuestionsPage::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, &QuestionsPage::applyFilter);
    connect(m_filters, &FilterBar::changed, this, &QuestionsPage::applyFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QuestionsPage::showCurrent);
    connect(m_list, &QListView::activated, m_reader->view(),
            [this] { m_reader->view()->setFocus(Qt::TabFocusReason); });
    connect(m_reader, &QuestionReader::useRequested, this, &QuestionsPage::use);
    connect(m_bankCommands, &QuestionCommands::goTo, this, &Page::goTo);
    connect(m_bankCommands, &QuestionCommands::notify, this, &Page::notify);
}

void QuestionsPage::wireImport()
{
    const auto leave = [this] {
        m_bankOrImport->setCurrentIndex(0);
        m_search->setFocus(Qt::OtherFocusReason);
    };
    connect(m_bankCommands, &QuestionCommands::importChosen, this, &QuestionsPage::preview);
    connect(m_import, &ImportPanel::left, this, leave);
    connect(m_import, &ImportPanel::notify, this, &Page::notify);
    connect(m_import, &ImportPanel::imported, this, [this, leave](int questions) {
        leave();
        m_undoImport->setEnabled(m_context.bank.canUndoImport());
        emit offer(tr("%n questions were imported.", nullptr, questions), m_undoImport);
    });
}

QList<QAction*> QuestionsPage::commands() const
{
    return QList<QAction*>{m_use, m_find, m_clear} + m_bankCommands->actions() + m_import->commands() +
           QList<QAction*>{m_undoImport};
}

void QuestionsPage::enter(const Destination& destination)
{
    if (!destination.question.isEmpty())
        select(destination.question);
    if (!destination.file.isEmpty())
        return preview(destination.file);
    if (m_bankOrImport->currentIndex() != 0)
        return;
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void QuestionsPage::refresh(const Changes& changes)
{
    if (!(changes.subjects & (Changes::Interviews | Changes::Session | Changes::Bank)))
        return;
    const QString reading = currentId();
    loadRows();
    if (const QModelIndex index = indexOf(reading); index.isValid())
        m_list->setCurrentIndex(index);
    showList();
}

void QuestionsPage::loadRows()
{
    const auto usage = m_context.interviews.questionUsage();
    if (usage)
        m_usage = *usage;
    else
        emit notify(describe(usage.error()), true);
    m_model->setRows(
        bankRows(m_context.library, m_usage, m_context.bank, m_context.clock.utcNow().toLocalTime().date()));
    m_filters->setRows(m_model->rows());
    m_undoImport->setEnabled(m_context.bank.canUndoImport());
}

void QuestionsPage::applyFilter()
{
    QuestionFilter filter = m_filters->filter();
    filter.text = m_search->text();
    m_proxy->setFilter(filter, m_context.clock.utcNow());
    showList();
}

void QuestionsPage::showList()
{
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

/// Where the list shows the question; invalid when a filter hides it or there is none.
QModelIndex QuestionsPage::indexOf(const QString& question) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rows()[row].id == question)
            return m_proxy->mapFromSource(m_model->index(row, 0));
    }
    return {};
}

void QuestionsPage::select(const QString& question)
{
    if (!m_context.library.question(question))
        return;
    if (!indexOf(question).isValid())
        clearFilter();
    m_list->setCurrentIndex(indexOf(question));
    m_bankOrImport->setCurrentIndex(0);
}

QString QuestionsPage::currentId() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_model->row(m_proxy->mapToSource(current))->id : QString();
}

void QuestionsPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const BankRow* row = current.isValid() ? m_model->row(m_proxy->mapToSource(current)) : nullptr;
    const auto question = m_context.library.question(row ? row->id : QString());
    m_use->setEnabled(question.has_value());
    m_bankCommands->setQuestion(question ? question->id : QString());
    if (!question)
        return m_reader->showNothing();
    const auto asked = m_context.interviews.askedTo(question->id);
    m_reader->show(*question, *row, asked.value_or(QList<PlanInterviews::AskedTo>()));
}

void QuestionsPage::preview(const QString& file)
{
    if (m_import->show(file))
        m_bankOrImport->setCurrentWidget(m_import);
}

void QuestionsPage::undoImport()
{
    const auto count = m_context.bank.undoImport();
    m_undoImport->setEnabled(m_context.bank.canUndoImport());
    emit notify(count ? tr("The import was undone.") : describe(count.error()), !count);
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

void QuestionsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!questionFileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void QuestionsPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    preview(questionFileIn(event->mimeData()));
}

} // namespace panelbook
