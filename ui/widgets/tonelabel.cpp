// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonelabel.h"

#include <QEvent>

namespace panelbook {

ToneLabel::ToneLabel(TextStyle style, Ink ink, QWidget* parent)
    : Label(style, ink, {}, parent),
      m_role(foregroundRole())
{
}

void ToneLabel::setTone(std::optional<Tone> tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    takeInk();
}

void ToneLabel::changeEvent(QEvent* event)
{
    Label::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeInk();
}

void ToneLabel::takeInk()
{
    const Colours& colours = coloursOf(palette());
    const QColor ink = m_tone ? toneColours(colours, *m_tone).ink : paletteFor(colours).color(m_role);
    if (palette().color(m_role) == ink)
        return;
    QPalette inked = palette();
    inked.setColor(m_role, ink);
    setPalette(inked);
}

} // namespace panelbook
