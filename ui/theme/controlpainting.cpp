// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlpainting.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/colours.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace panelbook {

namespace {

/// What a button is made of: an invalid colour is left out.
struct Look
{
    QColor fill, border, ink;
};

QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

Look lookOf(const Colours& c, ButtonKind kind, bool on)
{
    switch (kind) {
    case ButtonKind::Primary: return {c.accent, c.accent, c.onAccent};
    case ButtonKind::Ghost: return on ? Look{c.accentSoft, {}, c.accent} : Look{{}, {}, c.text};
    case ButtonKind::Navigation: return on ? Look{c.accentSoft, {}, c.accent} : Look{{}, {}, c.text};
    case ButtonKind::Field: return {c.raised, c.lineStrong, c.text3};
    case ButtonKind::Destructive: return {c.raised, c.flag, c.flag};
    case ButtonKind::Normal: break;
    }
    return on ? Look{c.accentSoft, c.accent, c.accent} : Look{c.raised, c.lineStrong, c.text};
}

Look lookOf(const QStyleOption& option, const QWidget* widget)
{
    const Colours& c = coloursOf(option.palette);
    const ButtonKind kind = buttonKind(widget);
    Look look = lookOf(c, kind, option.state & QStyle::State_On);
    if (!(option.state & QStyle::State_Enabled)) {
        if (kind == ButtonKind::Primary)
            return {mixed(c.accent, c.background, 0.5), {}, c.onAccent};
        look.ink = c.text3;
        return look;
    }
    const bool down = option.state & QStyle::State_Sunken;
    if (down || (option.state & QStyle::State_MouseOver))
        look.fill = mixed(look.fill.isValid() ? look.fill : c.surface, c.text, down ? 0.12 : 0.06);
    return look;
}

bool isFocused(const QStyleOption& option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Enabled);
}

} // namespace

void paintButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Look look = lookOf(option, widget);
    paintBox(painter, option.rect, look.fill, look.border);
}

void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget,
                      const QStyle& style)
{
    const Colours& c = coloursOf(option.palette);
    const Look look = lookOf(option, widget);
    const ButtonKind kind = buttonKind(widget);
    const QString keys = widget ? widget->property("keyHint").toString() : QString();
    const QSize hint = keys.isEmpty() ? QSize() : keyHintSize(keys);
    const int width = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int gap = keys.isEmpty() ? 0 : 8;
    const bool leading = kind == ButtonKind::Navigation || kind == ButtonKind::Field;
    const int whole = width + gap + std::max(0, hint.width());

    QRect text = option.rect;
    text.setLeft(leading ? text.left() + 12 : text.left() + std::max(0, (text.width() - whole) / 2));
    text.setWidth(std::min(width + 1, option.rect.right() - text.left()));
    painter.setPen(look.ink);
    const bool underline = style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, text),
                     Qt::AlignVCenter | Qt::AlignLeft |
                         (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     option.text);
    if (keys.isEmpty())
        return;
    const QRect box(text.right() + gap, option.rect.center().y() - hint.height() / 2, hint.width(),
                    hint.height());
    const bool quiet = kind == ButtonKind::Primary;
    paintKeyHint(painter, QStyle::visualRect(option.direction, option.rect, box), keys, look.ink,
                 quiet ? QColor() : c.sunken, quiet ? look.ink : c.line);
}

void paintField(QPainter& painter, const QStyleOption& option)
{
    const Colours& c = coloursOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = isFocused(option);
    paintBox(painter, option.rect, enabled ? c.raised : c.sunken, focused ? c.accent : c.lineStrong,
             controlRadius, focused ? 2 : 1);
}

void paintFocusRing(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Colours& c = coloursOf(option.palette);
    if (buttonKind(widget) == ButtonKind::Primary) // accent on accent would not be seen
        paintBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), {}, c.onAccent, controlRadius - 2, 1.5);
    else
        paintBox(painter, option.rect, {}, c.accent, controlRadius, 2);
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const Colours& c = coloursOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor mark = enabled ? c.accent : c.text3;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    paintBox(painter, box, on ? mark : c.raised, on || isFocused(option) ? mark : c.lineStrong, 4, 1.5);
    if (option.state & QStyle::State_On)
        paintCheckMark(painter, box, c.onAccent);
    else if (option.state & QStyle::State_NoChange)
        painter.fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), c.onAccent);
}

void paintRadioButton(QPainter& painter, const QStyleOption& option)
{
    const Colours& c = coloursOf(option.palette);
    const bool on = option.state & QStyle::State_On;
    const QColor mark = option.state & QStyle::State_Enabled ? c.accent : c.text3;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    paintBox(painter, box, on ? mark : c.raised, on || isFocused(option) ? mark : c.lineStrong,
             box.width() / 2, 1.5);
    if (on)
        paintBox(painter, box.adjusted(4.5, 4.5, -4.5, -4.5), c.onAccent, {}, box.width() / 2);
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QWidget* widget,
                    const QStyle& style)
{
    const Colours& c = coloursOf(option.palette);
    const QRectF handle =
        style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool busy =
        (option.state & QStyle::State_MouseOver) || (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    if (option.maximum > option.minimum)
        paintBox(painter, handle.adjusted(2, 2, -2, -2), busy ? c.text3 : c.lineStrong, {}, 3);
}

void paintItemPanel(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Colours& c = coloursOf(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, c.accentSoft);
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        painter.fillRect(option.rect, c.sunken);
}

void paintHeaderSection(QPainter& painter, const QStyleOptionHeader& option)
{
    const Colours& c = coloursOf(option.palette);
    painter.fillRect(option.rect, c.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
}

} // namespace panelbook
