// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/homerowwidget.h"

#include "ui/theme/buttonkind.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace panelbook {

namespace {

/// Puts widgets at the beginning of a column that is wider than they are.
void fill(QWidget* column, std::initializer_list<QWidget*> widgets)
{
    auto* layout = new QHBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget, 0, Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace

void HomeColumns::widen(const HomeColumns& other)
{
    lead = std::max(lead, other.lead);
    round = std::max(round, other.round);
    when = std::max(when, other.when);
    button = std::max(button, other.button);
}

HomeRowWidget::HomeRowWidget(const HomeRow& row, QWidget* parent)
    : QWidget(parent),
      m_row(row),
      m_lead(new QWidget),
      m_time(new Label(TextStyle::Strong)),
      m_state(new Chip),
      m_name(new Label(TextStyle::Strong)),
      m_role(new ElidedLabel(TextStyle::Body)),
      m_detail(new ElidedLabel(TextStyle::Body, Ink::Dim)),
      m_roundPlace(new QWidget),
      m_round(new Chip),
      m_when(new Label(TextStyle::Body)),
      m_button(new QPushButton)
{
    connect(m_button, &QPushButton::clicked, this, [this] { emit activated(m_row); });
    fill(m_lead, {m_time, m_state});
    fill(m_roundPlace, {m_round});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 11);
    layout->setSpacing(10);
    layout->addWidget(m_lead);
    layout->addWidget(makeTexts(), 1);
    layout->addWidget(m_roundPlace);
    layout->addWidget(m_when);
    layout->addWidget(m_button);
    setRow(row);
}

QWidget* HomeRowWidget::makeTexts()
{
    auto* texts = new QWidget;
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name);
    first->addWidget(m_role, 1);
    auto* layout = new QVBoxLayout(texts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(first);
    layout->addWidget(m_detail);
    return texts;
}

void HomeRowWidget::setRow(const HomeRow& row)
{
    m_row = row;
    m_time->setText(row.time);
    m_time->setVisible(!row.chip);
    m_state->setText(row.time);
    m_state->setTone(row.kind == HomeRow::Kind::GoOn ? Tone::Strength : Tone::Concern);
    m_state->setVisible(row.chip);
    m_name->setText(row.name);
    m_role->setText(row.role);
    m_detail->setText(row.detail);
    m_round->setText(row.round);
    m_when->setText(row.when);
    m_when->setForegroundRole(row.kind == HomeRow::Kind::Today ? QPalette::WindowText
                                                               : QPalette::PlaceholderText);
    m_button->setText(row.action);
    m_button->setObjectName(buttonName(row.interview));
    m_button->setAccessibleName(tr("%1: %2", "a button's label, the candidate").arg(row.action, row.name));
    setButtonKind(*m_button, row.next ? ButtonKind::Primary : ButtonKind::Normal);
}

QString HomeRowWidget::buttonName(InterviewId interview)
{
    return QStringLiteral("open_") + interview.toString();
}

HomeColumns HomeRowWidget::neededColumns() const
{
    HomeColumns needed;
    needed.widen({.lead = m_row.chip ? m_state->sizeHint().width() : m_time->sizeHint().width(),
                  .round = m_round->sizeHint().width(),
                  .when = m_when->sizeHint().width(),
                  .button = m_button->sizeHint().width()});
    return needed;
}

void HomeRowWidget::setColumns(const HomeColumns& columns)
{
    m_lead->setFixedWidth(columns.lead);
    m_roundPlace->setFixedWidth(columns.round);
    m_when->setFixedWidth(columns.when);
    m_button->setFixedWidth(columns.button);
}

void HomeRowWidget::setNarrow(bool narrow)
{
    m_roundPlace->setVisible(!narrow);
}

} // namespace panelbook
