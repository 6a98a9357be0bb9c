// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyhint.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/colours.h"
#include "ui/theme/painting.h"

#include <QPainter>

namespace panelbook {

KeyHint::KeyHint(const QKeySequence& keys, QWidget* parent) : QLabel(keyText(keys), parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

KeyHint* KeyHint::range(const QKeySequence& first, int last)
{
    auto* hint = new KeyHint(first);
    hint->setText(QStringLiteral("%1–%2").arg(keyText(first), QString::number(last)));
    return hint;
}

QSize KeyHint::sizeHint() const
{
    return keyHintSize(text());
}

void KeyHint::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    paintKeyHint(painter, rect(), text(), c.text3, c.sunken, c.line);
}

} // namespace panelbook
