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

constexpr int leadWidth = 108;
constexpr int roundWidth = 150;
constexpr int whenWidth = 104;
constexpr int buttonWidth = 104;

} // namespace

HomeRowWidget::HomeRowWidget(const HomeRow& row, QWidget* parent)
    : QWidget(parent),
      m_row(row),
      m_time(new Label(TextStyle::Strong)),
      m_state(new Chip),
      m_name(new Label(TextStyle::Strong)),
      m_role(new ElidedLabel(TextStyle::Body)),
      m_detail(new ElidedLabel(TextStyle::Body, Ink::Dim)),
      m_round(new Chip),
      m_when(new Label(TextStyle::Body)),
      m_button(new QPushButton)
{
    m_when->setFixedWidth(whenWidth);
    m_button->setFixedWidth(buttonWidth);
    connect(m_button, &QPushButton::clicked, this, [this] { emit activated(m_row); });

    auto* round = new QWidget;
    round->setFixedWidth(roundWidth);
    auto* roundLayout = new QHBoxLayout(round);
    roundLayout->setContentsMargins(0, 0, 0, 0);
    roundLayout->addWidget(m_round, 0, Qt::AlignLeading | Qt::AlignVCenter);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 11);
    layout->setSpacing(10);
    layout->addWidget(makeLead());
    layout->addWidget(makeTexts(), 1);
    layout->addWidget(round);
    layout->addWidget(m_when);
    layout->addWidget(m_button);
    setRow(row);
}

QWidget* HomeRowWidget::makeLead()
{
    auto* lead = new QWidget;
    lead->setFixedWidth(leadWidth);
    auto* layout = new QHBoxLayout(lead);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_time, 0, Qt::AlignLeading | Qt::AlignVCenter);
    layout->addWidget(m_state, 0, Qt::AlignLeading | Qt::AlignVCenter);
    return lead;
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
    m_button->setObjectName(QStringLiteral("open_") + row.interview.toString());
    m_button->setAccessibleName(tr("%1: %2", "a button's label, the candidate").arg(row.action, row.name));
    setButtonKind(*m_button, row.next ? ButtonKind::Primary : ButtonKind::Normal);
}

void HomeRowWidget::setNarrow(bool narrow)
{
    m_round->parentWidget()->setVisible(!narrow);
}

} // namespace panelbook
