// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kits/kiteditor.h"

#include "services/contentlibrary.h"
#include "ui/pages/kits/kitrow.h"
#include "ui/pages/kits/segmentsmodel.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace panelbook {

namespace {

/// A pair programming session that is longer tires both sides.
constexpr int longestPairing = 90;

QPushButton* makeButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    return button;
}

bool pairs(const Kit& kit)
{
    return kit.round == QLatin1String("pair-programming") || kit.rubric == QLatin1String("pair-programming");
}

} // namespace

KitEditor::KitEditor(const ContentLibrary& library, QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_title(new QLineEdit),
      m_rubric(new QComboBox),
      m_segments(new SegmentsModel(this)),
      m_table(new QTableView),
      m_add(makeButton(tr("&Add a part"), "addSegment")),
      m_remove(makeButton(tr("&Remove"), "removeSegment")),
      m_up(makeButton(tr("&Up"), "segmentUp")),
      m_down(makeButton(tr("&Down"), "segmentDown")),
      m_bar(new SegmentBar),
      m_total(new ToneLabel(TextStyle::Strong)),
      m_slots(new QPlainTextEdit)
{
    m_title->setObjectName(QStringLiteral("kitTitle"));
    m_rubric->setObjectName(QStringLiteral("kitRubric"));
    m_total->setObjectName(QStringLiteral("kitTotal"));
    m_total->setWordWrap(true);
    m_slots->setObjectName(QStringLiteral("kitQuestions"));
    m_slots->setTabChangesFocus(true);
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 16, 28, 24);
    column->setSpacing(6);
    addField(tr("Title"), m_title);
    addField(tr("Rubric"), m_rubric);
    addField(tr("Parts, in their order"), m_table);
    column->addWidget(makeTableButtons());
    column->addWidget(m_bar);
    column->addWidget(m_total);
    addField(tr("Questions, one a line: part | kind | minutes | required | preferred"), m_slots);
    column->addStretch(1);
    wire();
}

void KitEditor::addField(const QString& label, QWidget* field)
{
    auto* title = new Label(TextStyle::Strong, Ink::Normal, label);
    title->setBuddy(field);
    title->setWordWrap(true);
    field->setAccessibleName(label);
    layout()->addWidget(title);
    layout()->addWidget(field);
}

void KitEditor::makeTable()
{
    m_table->setObjectName(QStringLiteral("segments"));
    m_table->setModel(m_segments);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(scaledToText(230));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(30, m_table->fontMetrics().height() + 14));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(SegmentsModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(SegmentsModel::Minutes, scaledToText(90));
}

QWidget* KitEditor::makeTableButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(8);
    for (QPushButton* button : {m_add, m_remove, m_up, m_down})
        row->addWidget(button);
    row->addStretch(1);
    return buttons;
}

void KitEditor::wire()
{
    connect(m_segments, &SegmentsModel::edited, this, [this] {
        showTotal();
        emit edited();
    });
    connect(m_segments, &SegmentsModel::dropped, this, &KitEditor::select);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QModelIndex added = m_segments->index(m_segments->add(currentRow()), SegmentsModel::Name);
        m_table->setCurrentIndex(added);
        m_table->edit(added);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_segments->remove(currentRow()); });
    connect(m_up, &QPushButton::clicked, this, [this] { moveRow(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRow(1); });
    const auto tell = [this] {
        if (!m_filling)
            emit edited();
    };
    connect(m_title, &QLineEdit::textChanged, this, tell);
    connect(m_slots, &QPlainTextEdit::textChanged, this, tell);
    connect(m_rubric, &QComboBox::currentIndexChanged, this, [this, tell] {
        showTotal();
        tell();
    });
}

void KitEditor::fillRubrics()
{
    m_rubric->clear();
    for (const Rubric& rubric : m_library.rubrics())
        m_rubric->addItem(rubric.title, rubric.id);
    m_rubric->setCurrentIndex(m_rubric->findData(m_kit.rubric));
}

void KitEditor::setKit(const Kit& kit, bool readOnly)
{
    m_filling = true;
    m_kit = kit;
    m_title->setText(kit.title);
    m_title->setReadOnly(readOnly);
    fillRubrics();
    m_rubric->setEnabled(!readOnly);
    m_segments->setSegments(kit.segments, readOnly);
    m_slots->setPlainText(slotsText(kit.questions));
    m_slots->setReadOnly(readOnly);
    for (QPushButton* button : {m_add, m_remove, m_up, m_down})
        button->setEnabled(!readOnly);
    select(0);
    showTotal();
    m_filling = false;
}

Kit KitEditor::kit() const
{
    Kit kit = m_kit;
    kit.title = m_title->text().simplified();
    kit.rubric = m_rubric->currentData().toString();
    kit.segments = m_segments->segments();
    kit.minutes = m_segments->total();
    kit.questions = slotsFrom(m_slots->toPlainText());
    return kit;
}

void KitEditor::showTotal()
{
    const Kit now = kit();
    const bool tooLong = pairs(now) && now.minutes > longestPairing;
    const QString total = tr("%n minutes altogether.", nullptr, now.minutes);
    m_total->setText(
        tooLong ? tr("%1 Pair programming for more than 90 minutes tires both sides: think of a break.")
                      .arg(total)
                : total);
    m_total->setTone(tooLong ? std::optional(Tone::Concern) : std::nullopt);
    m_bar->setKit(now);
}

void KitEditor::moveRow(int by)
{
    if (m_add->isEnabled())
        select(m_segments->move(currentRow(), by));
}

void KitEditor::select(int row)
{
    const QModelIndex old = m_table->currentIndex();
    m_table->setCurrentIndex(m_segments->index(row, old.isValid() ? old.column() : 0));
}

int KitEditor::currentRow() const
{
    return m_table->currentIndex().row();
}

void KitEditor::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

} // namespace panelbook
