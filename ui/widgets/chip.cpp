// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace panelbook {

namespace {

QFont chipFont()
{
    QFont font = fontFor(TextStyle::Small);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

Chip::Chip(const QString& text, Tone tone, QWidget* parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(chipFont());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeFor(const QString& text)
{
    const QFontMetrics metrics(chipFont());
    return {metrics.horizontalAdvance(text) + 17, metrics.height() + 6};
}

void Chip::paint(QPainter& painter, const QRect& rect, const QString& text, const ToneColours& colours)
{
    paintBox(painter, rect, colours.ground, {}, rect.height() / 2.0);
    painter.save();
    painter.setFont(chipFont());
    painter.setPen(colours.ink);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), text(), toneColours(coloursOf(palette()), m_tone));
}

} // namespace panelbook
