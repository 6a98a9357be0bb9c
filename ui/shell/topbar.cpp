// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/colours.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace panelbook {

TopBar::TopBar(QAction* palette, QAction* openScorecard, QAction* newInterview, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(std::max(56, scaledToText(50)));
    auto* name = new Label(TextStyle::Heading, Ink::Normal, QStringLiteral("Panelbook"));
    name->setFixedWidth(scaledToText(196));
    QPushButton* search = makeButton(palette, tr("Search notes, people, questions"));
    setButtonKind(*search, ButtonKind::Field);
    search->setFont(fontFor(TextStyle::Body));
    setKeyHint(*search, palette->shortcut());
    search->setMinimumWidth(scaledToText(240));
    search->setMaximumWidth(scaledToText(520));
    search->setFixedHeight(scaledToText(32));
    search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QPushButton* open = makeButton(openScorecard, tr("Open scorecard…"));
    QPushButton* fresh = makeButton(newInterview, tr("New interview"));
    setButtonKind(*fresh, ButtonKind::Primary);
    setKeyHint(*fresh, newInterview->shortcut());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(16);
    layout->addWidget(name);
    layout->addWidget(search, 8);
    layout->addStretch(1);
    layout->addWidget(open);
    layout->addWidget(fresh);
}

QPushButton* TopBar::makeButton(QAction* action, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setToolTip(action->text());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void TopBar::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
}

} // namespace panelbook
