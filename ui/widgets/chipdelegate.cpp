// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipdelegate.h"

#include "ui/widgets/chip.h"

#include <QApplication>
#include <QPainter>

namespace panelbook {

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = ground.text;
    ground.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    const QRect chip = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                           Chip::sizeFor(text), option.rect.adjusted(3, 0, -3, 0));
    const auto tone = static_cast<Tone>(index.data(m_toneRole).toInt());
    Chip::paint(*painter, chip, text, toneColours(coloursOf(option.palette), tone));
}

} // namespace panelbook
