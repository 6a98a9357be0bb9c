// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clocklabel.h"

#include "ui/theme/tabular.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace panelbook {

ClockLabel::ClockLabel(QWidget* parent) : QLabel(parent)
{
    QFont font = fontFor(TextStyle::Title);
    font.setPointSizeF(font.pointSizeF() * 24 / 20);
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    setFont(font);
    setTextFormat(Qt::PlainText);
}

QSize ClockLabel::sizeHint() const
{
    return {qCeil(tabularWidth(font(), text())), fontMetrics().ascent() + 2};
}

void ClockLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    paintTabular(painter, rect(), text());
}

} // namespace panelbook
