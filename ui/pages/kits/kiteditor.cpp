// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kits/kiteditor.h"

#include "services/contentlibrary.h"
#include "ui/pages/kits/choicedelegate.h"
#include "ui/pages/kits/orderedtable.h"
#include "ui/pages/kits/placequestions.h"
#include "ui/pages/kits/placesmodel.h"
#include "ui/pages/kits/segmentsmodel.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace panelbook {

namespace {

/// A pair programming session that is longer tires both sides.
constexpr int longestPairing = 90;
constexpr int minutesOfNewPlace = 10;

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

QList<ChoiceDelegate::Choice> kindChoices()
{
    QList<ChoiceDelegate::Choice> choices;
    for (const QuestionKind kind : allQuestionKinds())
        choices.append({toId(kind), title(kind)});
    return choices;
}

} // namespace

KitEditor::KitEditor(const ContentLibrary& library, QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_title(new QLineEdit),
      m_rubric(new QComboBox),
      m_segments(new SegmentsModel(this)),
      m_parts(new OrderedTable(m_segments, QStringLiteral("segments"), tr("Parts, in their order"))),
      m_addPart(makeButton(tr("&Add a part"), "addSegment")),
      m_bar(new SegmentBar),
      m_total(new ToneLabel(TextStyle::Strong)),
      m_placesModel(new PlacesModel(this)),
      m_places(new OrderedTable(m_placesModel, QStringLiteral("places"), tr("Places for questions"))),
      m_addPlace(makeButton(tr("Add a &place"), "addPlace")),
      m_questions(new PlaceQuestions)
{
    m_title->setObjectName(QStringLiteral("kitTitle"));
    m_rubric->setObjectName(QStringLiteral("kitRubric"));
    m_total->setObjectName(QStringLiteral("kitTotal"));
    m_total->setWordWrap(true);
    setUpTables();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 16, 28, 24);
    column->setSpacing(6);
    addField(tr("Title"), m_title);
    addField(tr("Rubric"), m_rubric);
    addField(tr("Parts, in their order"), m_parts);
    column->addWidget(m_bar);
    column->addWidget(m_total);
    column->addSpacing(12);
    addField(tr("Places for questions"), m_places);
    column->addSpacing(12);
    column->addWidget(m_questions);
    column->addStretch(1);
    wire();
    wirePlaces();
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

void KitEditor::setUpTables()
{
    m_parts->addButton(m_addPart);
    m_parts->view().horizontalHeader()->setSectionResizeMode(SegmentsModel::Name, QHeaderView::Stretch);
    m_parts->view().setColumnWidth(SegmentsModel::Minutes, scaledToText(90));
    m_places->addButton(m_addPlace);
    QTableView& places = m_places->view();
    places.horizontalHeader()->setSectionResizeMode(PlacesModel::Part, QHeaderView::Stretch);
    places.setColumnWidth(PlacesModel::Kind, scaledToText(170));
    places.setColumnWidth(PlacesModel::Minutes, scaledToText(80));
    places.setColumnWidth(PlacesModel::Questions, scaledToText(170));
    const auto partChoices = [this] {
        QList<ChoiceDelegate::Choice> choices;
        for (const Segment& segment : m_segments->segments())
            choices.append({segment.name, segment.name});
        return choices;
    };
    places.setItemDelegateForColumn(PlacesModel::Part, new ChoiceDelegate(tr("Part"), partChoices, this));
    places.setItemDelegateForColumn(PlacesModel::Kind, new ChoiceDelegate(tr("Kind"), kindChoices, this));
}

void KitEditor::wire()
{
    connect(m_segments, &SegmentsModel::edited, this, [this] {
        showTotal();
        emit edited();
    });
    connect(m_segments, &SegmentsModel::renamed, m_placesModel, &PlacesModel::renamePart);
    connect(m_addPart, &QPushButton::clicked, this, &KitEditor::addPart);
    const auto tell = [this] {
        if (!m_filling)
            emit edited();
    };
    connect(m_title, &QLineEdit::textChanged, this, tell);
    connect(m_rubric, &QComboBox::currentIndexChanged, this, [this, tell] {
        showTotal();
        tell();
    });
}

void KitEditor::wirePlaces()
{
    connect(m_placesModel, &PlacesModel::edited, this, &KitEditor::edited);
    connect(m_placesModel, &PlacesModel::dataChanged, this, [this](const QModelIndex& changed) {
        if (changed.column() == PlacesModel::Kind)
            showPlace(m_places->currentRow());
    });
    connect(m_places, &OrderedTable::currentRowChanged, this, &KitEditor::showPlace);
    connect(m_addPlace, &QPushButton::clicked, this, &KitEditor::addPlace);
    connect(m_questions, &PlaceQuestions::edited, this,
            [this](const QStringList& required, const QStringList& prefer) {
                m_placesModel->setQuestions(m_places->currentRow(), required, prefer);
            });
}

void KitEditor::addPart()
{
    const QModelIndex added = m_segments->index(m_segments->add(m_parts->currentRow()), SegmentsModel::Name);
    m_parts->view().setCurrentIndex(added);
    m_parts->view().edit(added);
}

/// The new place is like the one before it: kits mostly repeat a kind.
void KitEditor::addPlace()
{
    QuestionSlot place = m_placesModel->places().value(m_places->currentRow());
    if (place.kind.isEmpty())
        place = {
            m_segments->segments().value(0).name, kindChoices().front().value, minutesOfNewPlace, {}, {}};
    place.required.clear();
    place.prefer.clear();
    m_places->select(m_placesModel->add(m_places->currentRow(), place));
}

void KitEditor::fillRubrics()
{
    m_rubric->clear();
    for (const Rubric& rubric : m_library.rubrics())
        m_rubric->addItem(rubric.title, rubric.id);
    m_rubric->setCurrentIndex(m_rubric->findData(m_kit.rubric));
}

void KitEditor::setBank(const QList<BankRow>& rows)
{
    m_questions->setBank(rows);
}

void KitEditor::setKit(const Kit& kit, bool readOnly)
{
    m_filling = true;
    m_kit = kit;
    m_readOnly = readOnly;
    m_title->setText(kit.title);
    m_title->setReadOnly(readOnly);
    fillRubrics();
    m_rubric->setEnabled(!readOnly);
    m_segments->setSegments(kit.segments, readOnly);
    m_placesModel->setPlaces(kit.questions, readOnly);
    for (OrderedTable* table : {m_parts, m_places}) {
        table->setReadOnly(readOnly);
        table->select(0);
    }
    for (QPushButton* button : {m_addPart, m_addPlace})
        button->setEnabled(!readOnly);
    showPlace(m_places->currentRow());
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
    kit.questions = m_placesModel->places();
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

void KitEditor::showPlace(int row)
{
    const bool any = row >= 0 && row < m_placesModel->rowCount();
    m_questions->setPlace(any ? std::optional(m_placesModel->places()[row]) : std::nullopt, m_readOnly);
}

void KitEditor::moveRow(int by)
{
    for (OrderedTable* table : {m_places, &m_questions->table()}) {
        if (table->isUsed())
            return table->moveRow(by);
    }
    m_parts->moveRow(by);
}

void KitEditor::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void KitEditor::focusSearch()
{
    if (!m_readOnly)
        m_questions->focusSearch();
}

} // namespace panelbook
