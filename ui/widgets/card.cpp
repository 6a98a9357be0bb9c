// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/colours.h"
#include "ui/theme/painting.h"

#include <QPainter>

namespace panelbook {

Card::Card(QWidget* parent) : QFrame(parent) {}

void Card::setChosen(bool chosen)
{
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    paintBox(painter, rect(), c.surface, m_chosen ? c.accent : c.line, cardRadius, m_chosen ? 2 : 1);
}

} // namespace panelbook
