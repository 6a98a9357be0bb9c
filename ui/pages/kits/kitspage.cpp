// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kits/kitspage.h"

#include "base/clock.h"
#include "services/ownbank.h"
#include "ui/pages/kits/kiteditor.h"
#include "ui/pages/kits/rubriceditor.h"
#include "ui/shell/commands/command.h"
#include "ui/shell/prompts.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipdelegate.h"
#include "ui/widgets/pagebar.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace panelbook {

namespace {

QScrollArea* scrolling(QWidget* content, const char* name)
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QLatin1String(name));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

KitsPage::KitsPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_model(new KitModel(kitColumns(), this)),
      m_list(new QTableView),
      m_title(new Label(TextStyle::Heading)),
      m_what(new Chip),
      m_trouble(new ToneLabel(TextStyle::Body)),
      m_editors(new QStackedWidget),
      m_kit(new KitEditor(context.library)),
      m_kitScroll(scrolling(m_kit, "kitScroll")),
      m_rubric(new RubricEditor(context.library)),
      m_saveButton(new QPushButton(tr("&Save"))),
      m_save(new Command("saveKit", this, [this] { save(); })),
      m_duplicate(new Command("duplicateKit", this, [this] { duplicate(); })),
      m_delete(new Command("deleteKit", this, [this] { askToRemove(); })),
      m_up(new Command("rowUp", this, [this] { moveRow(-1); })),
      m_down(new Command("rowDown", this, [this] { moveRow(1); })),
      m_find(new Command("findInPage", this, [this] { search(); }))
{
    setObjectName(QStringLiteral("kitsPage"));
    auto* panes = new QSplitter;
    panes->setObjectName(QStringLiteral("kitsSplitter"));
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    panes->addWidget(makeList());
    panes->addWidget(makePane());
    panes->setStretchFactor(1, 1);
    panes->setSizes({330, 660});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panes);
    wire();
    loadRows();
    m_list->setCurrentIndex(m_model->index(0, 0));
}

QWidget* KitsPage::makeList()
{
    m_list->setObjectName(QStringLiteral("kits"));
    m_list->setAccessibleName(tr("Kits and rubrics"));
    m_list->setModel(m_model);
    m_list->setItemDelegateForColumn(int(KitColumn::What), new ChipDelegate(KitToneRole, m_list));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumWidth(260);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(std::max(32, m_list->fontMetrics().height() + 16));
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->horizontalHeader()->setSectionResizeMode(int(KitColumn::Title), QHeaderView::Stretch);
    m_list->setColumnWidth(int(KitColumn::What), scaledToText(96));
    return m_list;
}

QWidget* KitsPage::makePane()
{
    m_trouble->setObjectName(QStringLiteral("kitTrouble"));
    m_trouble->setTone(Tone::Flag);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(28, 8, 28, 0);
    m_trouble->hide();
    m_editors->addWidget(m_kitScroll);
    m_editors->addWidget(scrolling(m_rubric, "rubricScroll"));
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_trouble);
    column->addWidget(m_editors, 1);
    return pane;
}

QWidget* KitsPage::makeHeader()
{
    m_title->setObjectName(QStringLiteral("openTitle"));
    m_title->setWordWrap(true);
    m_what->setObjectName(QStringLiteral("openWhat"));
    auto* bar = new PageBar;
    bar->row().addWidget(m_title, 1);
    bar->row().addWidget(m_what);
    const auto add = [bar](QPushButton* button, const char* name, QAction* command) {
        button->setObjectName(QLatin1String(name));
        button->setToolTip(keyText(command->shortcut()));
        connect(button, &QPushButton::clicked, command, &QAction::trigger);
        connect(command, &QAction::enabledChanged, button, &QWidget::setEnabled);
        bar->row().addWidget(button);
    };
    add(new QPushButton(tr("&Duplicate")), "duplicateKitButton", m_duplicate);
    add(new QPushButton(tr("De&lete")), "deleteKitButton", m_delete);
    setButtonKind(*m_saveButton, ButtonKind::Primary);
    add(m_saveButton, "saveKitButton", m_save);
    return bar;
}

void KitsPage::wire()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KitsPage::tryOpen);
    const auto touch = [this] {
        m_dirty = true;
        showState();
    };
    connect(m_kit, &KitEditor::edited, this, touch);
    connect(m_rubric, &RubricEditor::edited, this, touch);
}

QString KitsPage::unsaved() const
{
    return m_dirty ? tr("“%1” has changes that are not saved.").arg(m_open.title) : QString();
}

void KitsPage::enter(const Destination&)
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void KitsPage::refresh(const Changes& changes)
{
    if (changes.subjects & Changes::Bank)
        loadRows();
}

void KitsPage::loadRows()
{
    m_model->setRows(kitRows(m_context.library));
    const auto usage = m_context.interviews.questionUsage().value_or(QMap<QString, PlanInterviews::Usage>());
    const QDate today = m_context.clock.utcNow().toLocalTime().date();
    m_kit->setBank(bankRows(m_context.library, usage, m_context.bank, today));
}

/// Another one is opened at once, or after asking when something is not saved.
void KitsPage::tryOpen(const QModelIndex& index)
{
    const KitRow* row = index.isValid() ? m_model->row(index) : nullptr;
    if (!row || (row->id == m_open.id && row->isKit == m_open.isKit))
        return;
    if (!m_dirty)
        return open(*row);
    const KitRow wanted = *row;
    select(m_open.id, m_open.isKit);
    m_context.prompts.confirm(this,
                              {tr("Discard the changes?"),
                               tr("%1 Discard them and open the other one?").arg(unsaved()), tr("Discard"),
                               true},
                              [this, wanted] {
                                  m_dirty = false;
                                  select(wanted.id, wanted.isKit);
                              });
}

void KitsPage::select(const QString& id, bool isKit)
{
    const QList<KitRow>& rows = m_model->rows();
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i].id == id && rows[i].isKit == isKit)
            m_list->setCurrentIndex(m_model->index(i, 0));
    }
}

void KitsPage::open(const KitRow& row)
{
    m_open = row;
    m_dirty = false;
    m_trouble->hide();
    if (const auto kit = m_context.library.kit(row.id); row.isKit && kit)
        m_kit->setKit(*kit, !row.own);
    if (const auto rubric = m_context.library.rubric(row.id); !row.isKit && rubric)
        m_rubric->setRubric(*rubric, !row.own);
    m_editors->setCurrentIndex(row.isKit ? 0 : 1);
    m_find->setEnabled(row.isKit && row.own);
    showState();
}

void KitsPage::showState()
{
    m_title->setText(m_open.title);
    if (!m_open.own)
        m_what->setText(tr("bundled, read only"));
    else if (m_dirty)
        m_what->setText(tr("not saved"));
    else
        m_what->setText(m_open.isKit ? tr("own") : tr("own, version %1").arg(m_open.version));
    m_what->setTone(m_dirty ? Tone::Concern : m_open.own ? Tone::Quote : Tone::Neutral);
    m_what->updateGeometry();
    m_save->setEnabled(m_open.own && m_dirty);
    m_delete->setEnabled(m_open.own);
}

void KitsPage::tell(const Result<void>& done, const QString& words)
{
    m_trouble->setText(done ? QString() : describe(done.error()));
    m_trouble->setVisible(!done);
    if (done)
        emit notify(words, false);
}

void KitsPage::save()
{
    const auto done =
        m_open.isKit ? m_context.bank.save(m_kit->kit()) : m_context.bank.save(m_rubric->rubric());
    tell(done, tr("Saved. Interviews that are planned or held keep what they used."));
    if (!done)
        return;
    m_dirty = false;
    loadRows();
    const KitRow saved = m_open;
    for (const KitRow& row : m_model->rows()) {
        if (row.id == saved.id && row.isKit == saved.isKit)
            m_open = row;
    }
    showState();
}

void KitsPage::duplicate()
{
    if (m_dirty)
        return tell(failure(ErrorKind::RefusedByRule, {}, tr("Save your changes first.")), {});
    const QString title = tr("%1 (copy)").arg(m_open.title);
    const QString id = m_context.bank.freeId(title);
    Result<void> done;
    if (m_open.isKit) {
        Kit kit = m_kit->kit();
        kit.id = id;
        kit.title = title;
        done = m_context.bank.save(kit);
    } else {
        Rubric rubric = m_rubric->rubric();
        rubric.id = id;
        rubric.title = title;
        rubric.version = 1;
        done = m_context.bank.save(rubric);
    }
    tell(done, tr("“%1” is yours to change.").arg(title));
    if (!done)
        return;
    loadRows();
    select(id, m_open.isKit);
    m_open.isKit ? m_kit->focusTitle() : m_rubric->focusTitle();
}

void KitsPage::askToRemove()
{
    m_context.prompts.confirm(
        this,
        {tr("Delete a kit or rubric"),
         tr("Delete “%1”? Interviews that used it keep what they used.").arg(m_open.title), tr("Delete"),
         true},
        [this] { remove(); });
}

void KitsPage::remove()
{
    const KitRow gone = m_open;
    const auto done = gone.isKit ? m_context.bank.removeKit(gone.id) : m_context.bank.removeRubric(gone.id);
    tell(done, tr("“%1” was deleted.").arg(gone.title));
    if (!done)
        return;
    m_dirty = false;
    loadRows();
    m_list->setCurrentIndex({});
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void KitsPage::moveRow(int by)
{
    m_open.isKit ? m_kit->moveRow(by) : m_rubric->moveRow(by);
}

void KitsPage::search()
{
    m_kit->focusSearch();
    m_kitScroll->ensureWidgetVisible(QApplication::focusWidget(), 0, m_kitScroll->height());
}

} // namespace panelbook
