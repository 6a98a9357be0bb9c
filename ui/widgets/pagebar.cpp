// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagebar.h"

#include "ui/theme/colours.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace panelbook {

namespace {

constexpr int barHeight = 56;

} // namespace

PageBar::PageBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setMinimumHeight(barHeight);
    m_row->setContentsMargins(16, 6, 16, 7);
    m_row->setSpacing(12);
}

QPushButton* PageBar::addButton(QAction* action, const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setToolTip(action->toolTip());
    button->setObjectName(name);
    button->setCheckable(action->isCheckable());
    const auto take = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setChecked(action->isChecked());
    };
    connect(action, &QAction::changed, button, take);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_row->addWidget(button);
    take();
    return button;
}

void PageBar::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    painter.fillRect(0, height() - 1, width(), 1, c.line);
}

Rule::Rule(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    orientation == Qt::Horizontal ? setFixedHeight(1) : setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), coloursOf(palette()).line);
}

} // namespace panelbook
