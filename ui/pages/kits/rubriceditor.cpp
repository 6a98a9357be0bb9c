// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kits/rubriceditor.h"

#include "domain/questions/questionid.h"
#include "services/contentlibrary.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace panelbook {

namespace {

constexpr int anchorHeight = 66;

QPlainTextEdit* makeText(const QString& name)
{
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaledToText(anchorHeight));
    return edit;
}

template <typename T>
T* named(T* widget, const char* name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

RubricEditor::RubricEditor(const ContentLibrary& library, QWidget* parent)
    : QWidget(parent),
      m_title(named(new QLineEdit, "rubricTitle")),
      m_list(named(new QListWidget, "dimensions")),
      m_add(named(new QPushButton(tr("&Add a dimension")), "addDimension")),
      m_remove(named(new QPushButton(tr("&Remove")), "removeDimension")),
      m_dimensionTitle(named(new QLineEdit, "dimensionTitle")),
      m_competency(named(new QComboBox, "dimensionCompetency")),
      m_asks(named(new QLineEdit, "dimensionAsks")),
      m_level(named(new QComboBox, "anchorLevel")),
      m_levelName(named(new QLineEdit, "levelName")),
      m_redFlags(makeText(QStringLiteral("dimensionRedFlags")))
{
    for (const ContentLibrary::Competency& competency : library.competencies())
        m_competency->addItem(competency.title, competency.id);
    for (const Level l : allLevels)
        m_level->addItem(toId(l), static_cast<int>(l));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 16, 28, 24);
    column->setSpacing(10);
    column->addWidget(labelled(tr("Title"), m_title));
    column->addWidget(makeDimensions());
    column->addWidget(labelled(tr("Title of the dimension"), m_dimensionTitle));
    column->addWidget(labelled(tr("Competency"), m_competency));
    column->addWidget(labelled(tr("What it asks"), m_asks));
    column->addWidget(makeAnchors());
    column->addWidget(labelled(tr("Red flags, one a line"), m_redFlags));
    column->addStretch(1);
    wire();
}

QWidget* RubricEditor::labelled(const QString& label, QWidget* field)
{
    field->setAccessibleName(label);
    auto* title = new Label(TextStyle::Strong, Ink::Normal, label);
    title->setBuddy(field);
    title->setWordWrap(true);
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(title);
    column->addWidget(field);
    return group;
}

QWidget* RubricEditor::makeDimensions()
{
    m_list->setFixedHeight(scaledToText(150));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    QWidget* group = labelled(tr("Dimensions, in their order"), m_list);
    static_cast<QVBoxLayout*>(group->layout())->addLayout(buttons);
    return group;
}

QWidget* RubricEditor::makeAnchors()
{
    auto* anchors = new QWidget;
    auto* grid = new QGridLayout(anchors);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(labelled(tr("Anchors for level"), m_level), 0, 0);
    grid->addWidget(labelled(tr("Your own name for this level"), m_levelName), 0, 1);
    const QStringList points{tr("1, strong no"), tr("2, no"), tr("3, yes"), tr("4, strong yes")};
    for (int i = 0; i < 4; ++i) {
        m_anchors[size_t(i)] = makeText(QStringLiteral("anchor_%1").arg(i + 1));
        grid->addWidget(labelled(points[i], m_anchors[size_t(i)]), 1 + i / 2, i % 2);
    }
    return anchors;
}

void RubricEditor::wire()
{
    connect(m_title, &QLineEdit::textChanged, this, &RubricEditor::takeDimension);
    connect(m_dimensionTitle, &QLineEdit::textChanged, this, &RubricEditor::takeDimension);
    connect(m_asks, &QLineEdit::textChanged, this, &RubricEditor::takeDimension);
    connect(m_competency, &QComboBox::currentIndexChanged, this, &RubricEditor::takeDimension);
    connect(m_redFlags, &QPlainTextEdit::textChanged, this, &RubricEditor::takeDimension);
    for (QPlainTextEdit* anchor : m_anchors)
        connect(anchor, &QPlainTextEdit::textChanged, this, &RubricEditor::takeDimension);
    connect(m_list, &QListWidget::currentRowChanged, this, &RubricEditor::showDimension);
    connect(m_level, &QComboBox::currentIndexChanged, this, &RubricEditor::showDimension);
    connect(m_levelName, &QLineEdit::textChanged, this, &RubricEditor::takeLevelName);
    connect(m_add, &QPushButton::clicked, this, &RubricEditor::addDimension);
    connect(m_remove, &QPushButton::clicked, this, &RubricEditor::removeDimension);
}

void RubricEditor::setRubric(const Rubric& rubric, bool readOnly)
{
    m_filling = true;
    m_rubric = rubric;
    m_readOnly = readOnly;
    m_title->setText(rubric.title);
    m_filling = false;
    showLevels();
    fillList(0);
    for (QLineEdit* line : {m_title, m_dimensionTitle, m_asks, m_levelName})
        line->setReadOnly(readOnly);
    for (QPlainTextEdit* text : {m_anchors[0], m_anchors[1], m_anchors[2], m_anchors[3], m_redFlags})
        text->setReadOnly(readOnly);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_competency, m_add, m_remove})
        widget->setEnabled(!readOnly);
}

void RubricEditor::fillList(int row)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Dimension& dimension : std::as_const(m_rubric.dimensions))
            m_list->addItem(dimension.title);
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    }
    showDimension();
}

Dimension* RubricEditor::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_rubric.dimensions.size() ? &m_rubric.dimensions[row] : nullptr;
}

Level RubricEditor::level() const
{
    return static_cast<Level>(m_level->currentData().toInt());
}

void RubricEditor::showDimension()
{
    const Dimension* dimension = current();
    const Dimension shown = dimension ? *dimension : Dimension();
    m_filling = true;
    m_dimensionTitle->setText(shown.title);
    m_asks->setText(shown.asks);
    m_competency->setCurrentIndex(m_competency->findData(shown.competency));
    m_levelName->setText(m_rubric.levelNames.value(level()));
    const std::array<QString, 4> anchors = shown.anchors.value(level());
    for (size_t i = 0; i < m_anchors.size(); ++i)
        m_anchors[i]->setPlainText(anchors[i]);
    m_redFlags->setPlainText(shown.redFlags.join(u'\n'));
    m_filling = false;
}

/// What is typed goes into the rubric at once.
void RubricEditor::takeDimension()
{
    if (m_filling || m_readOnly)
        return;
    m_rubric.title = m_title->text().simplified();
    if (Dimension* dimension = current()) {
        dimension->title = m_dimensionTitle->text().simplified();
        dimension->asks = m_asks->text().simplified();
        dimension->competency = m_competency->currentData().toString();
        std::array<QString, 4> anchors;
        for (size_t i = 0; i < m_anchors.size(); ++i)
            anchors[i] = m_anchors[i]->toPlainText().trimmed();
        dimension->anchors[level()] = anchors;
        dimension->redFlags = m_redFlags->toPlainText().split(u'\n', Qt::SkipEmptyParts);
        m_list->currentItem()->setText(dimension->title);
    }
    emit edited();
}

void RubricEditor::showLevels()
{
    for (int i = 0; i < m_level->count(); ++i)
        m_level->setItemText(i, levelText(m_rubric, static_cast<Level>(m_level->itemData(i).toInt())));
}

void RubricEditor::takeLevelName()
{
    if (m_filling || m_readOnly)
        return;
    m_rubric.levelNames.insert(level(), m_levelName->text().simplified());
    m_rubric.levelNames.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    showLevels();
    emit edited();
}

void RubricEditor::addDimension()
{
    Dimension dimension;
    dimension.title = tr("New dimension");
    dimension.competency = m_competency->itemData(0).toString();
    const QString slug = slugOf(dimension.title);
    dimension.id = slug;
    for (int n = 2; findDimension(m_rubric, dimension.id); ++n)
        dimension.id = QStringLiteral("%1-%2").arg(slug).arg(n);
    for (const Level l : allLevels)
        dimension.anchors.insert(l, {});
    m_rubric.dimensions.append(dimension);
    fillList(int(m_rubric.dimensions.size()) - 1);
    m_dimensionTitle->setFocus(Qt::OtherFocusReason);
    m_dimensionTitle->selectAll();
    emit edited();
}

void RubricEditor::removeDimension()
{
    if (!current())
        return;
    const int row = m_list->currentRow();
    m_rubric.dimensions.removeAt(row);
    fillList(row);
    emit edited();
}

void RubricEditor::moveRow(int by)
{
    const int row = m_list->currentRow();
    const int target = std::clamp(row + by, 0, std::max(0, int(m_rubric.dimensions.size()) - 1));
    if (m_readOnly || !current() || target == row)
        return;
    m_rubric.dimensions.move(row, target);
    fillList(target);
    emit edited();
}

void RubricEditor::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

} // namespace panelbook
