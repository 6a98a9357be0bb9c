// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tickrow.h"

#include "ui/theme/colours.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QTextLayout>

namespace panelbook {

namespace {

constexpr int boxSize = 16;
constexpr int air = 4; ///< above and below the text

/// Breaks the text into lines of a width; returns their height.
qreal breakLines(QTextLayout& layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() + 2;
    }
    layout.endLayout();
    return y;
}

} // namespace

TickRow::TickRow(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    // Not Fixed: a layout would take the height of the hint's width for the most that any width may have.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TickRow::setAside(const QString& aside)
{
    m_aside = aside.isEmpty() ? QString() : QStringLiteral(" · ") + aside;
    updateGeometry();
}

void TickRow::setNumber(int number)
{
    m_number = number;
    update();
}

QSize TickRow::sizeHint() const
{
    return {280, heightForWidth(280)};
}

QSize TickRow::minimumSizeHint() const
{
    return {120, fontMetrics().height() + 2 * air};
}

int TickRow::heightForWidth(int width) const
{
    QTextLayout layout(text() + m_aside, font());
    return qCeil(breakLines(layout, width - textLeft)) + 2 * air - 2;
}

void TickRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    if (underMouse() && isEnabled())
        panelbook::paintBox(painter, rect(), colours.sunken, {});
    paintBox(painter);
    paintText(painter);
    if (hasFocus())
        panelbook::paintBox(painter, rect(), {}, colours.accent);
}

void TickRow::paintBox(QPainter& painter) const
{
    const Colours& colours = coloursOf(palette());
    const QRectF box(0, air + (fontMetrics().height() - boxSize) / 2.0, boxSize, boxSize);
    if (isChecked()) {
        panelbook::paintBox(painter, box, colours.accent, {}, 4);
        paintCheckMark(painter, box, colours.onAccent);
        return;
    }
    panelbook::paintBox(painter, box, colours.surface, colours.lineStrong, 4, 1.5);
    if (m_number > 0) {
        painter.setFont(fontFor(TextStyle::Small));
        painter.setPen(colours.text3);
        painter.drawText(box, Qt::AlignCenter, QString::number(m_number));
    }
}

void TickRow::paintText(QPainter& painter) const
{
    const Colours& colours = coloursOf(palette());
    QTextLayout layout(text() + m_aside, font());
    QTextCharFormat quiet;
    quiet.setForeground(colours.text3);
    layout.setFormats({{int(text().size()), int(m_aside.size()), quiet}});
    breakLines(layout, width() - textLeft);
    painter.setPen(isEnabled() ? colours.text : colours.text3);
    layout.draw(&painter, QPointF(textLeft, air));
}

} // namespace panelbook
