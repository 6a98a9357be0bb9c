// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/filterchip.h"

#include "ui/theme/colours.h"
#include "ui/theme/painting.h"
#include "ui/widgets/chip.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace panelbook {

FilterChip::FilterChip(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    const QSize chip = Chip::sizeFor(label());
    return {chip.width() + 2, std::max(24, chip.height() + 4)};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect chip(QPoint(), Chip::sizeFor(label()));
    chip.moveCenter(rect().center());
    ToneColours tone = toneColours(c, isChecked() ? Tone::Accent : Tone::Neutral);
    if (underMouse() && !isChecked())
        tone.ink = c.text;
    Chip::paint(painter, chip, label(), tone);
    if (hasFocus())
        paintBox(painter, QRectF(chip).adjusted(-1, -1, 1, 1), {}, c.accent, chip.height() / 2.0 + 1);
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ChoiceChip::ChoiceChip(const QString& title, QWidget* parent)
    : FilterChip(title, parent),
      m_title(title),
      m_menu(new QMenu(this))
{
    connect(this, &QAbstractButton::clicked, this, [this] { m_value.isValid() ? choose({}) : open(); });
}

void ChoiceChip::addChoice(const QString& text, const QVariant& value)
{
    QAction* action = m_menu->addAction(text);
    action->setData(value);
    connect(action, &QAction::triggered, this, [this, value] { choose(value); });
}

void ChoiceChip::clearChoices()
{
    m_menu->clear();
}

void ChoiceChip::setValue(const QVariant& value)
{
    m_value = value;
    setChecked(value.isValid());
    QString text = m_title;
    for (const QAction* action : m_menu->actions()) {
        if (value.isValid() && action->data() == value)
            text = action->text();
    }
    setText(text);
    setToolTip(value.isValid() ? tr("Take “%1” back").arg(text) : QString());
    updateGeometry();
}

QString ChoiceChip::label() const
{
    return text() + (m_value.isValid() ? QStringLiteral(" ×") : QStringLiteral(" ▾"));
}

void ChoiceChip::choose(const QVariant& value)
{
    setValue(value);
    emit chosen(value);
}

void ChoiceChip::open()
{
    setChecked(false);
    const bool mirrored = isRightToLeft();
    const int inset = mirrored ? m_menu->sizeHint().width() - width() : 0;
    m_menu->popup(mapToGlobal(QPoint(-inset, height())));
    m_menu->setActiveAction(m_menu->actions().value(0));
}

} // namespace panelbook
