// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/chipbutton.h"

#include "ui/theme/painting.h"
#include "ui/widgets/chip.h"

#include <QPainter>

namespace panelbook {

ChipButton::ChipButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChipButton::sizeHint() const
{
    // Targets of 24 px; the chip stands in the middle.
    return Chip::sizeFor(text()).expandedTo({0, 24});
}

void ChipButton::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    const QSize size = Chip::sizeFor(text());
    const QRect chip(0, (height() - size.height()) / 2, width(), size.height());
    QPainter painter(this);
    Chip::paint(painter, chip, text(), toneColours(colours, isChecked() ? Tone::Accent : Tone::Neutral));
    if (hasFocus())
        paintBox(painter, rect(), {}, colours.accent);
}

} // namespace panelbook
