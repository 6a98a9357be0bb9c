// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debrief/matrixdelegate.h"

#include "ui/pages/debrief/matrixmodel.h"
#include "ui/theme/colours.h"
#include "ui/theme/painting.h"
#include "ui/widgets/chip.h"

#include <QPainter>

namespace panelbook {

namespace {

constexpr int cellGap = 2;
constexpr int barWidth = 3;

QColor groundOf(const Colours& colours, int point)
{
    switch (point) {
    case 1: return colours.flagSoft;
    case 2: return colours.concernSoft;
    case 3:
    case 4: return colours.strengthSoft;
    default: return colours.sunken;
    }
}

/// The view's own font: presented scores are big.
QFont weighted(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QFont font = option.font;
    if (!index.parent().isValid())
        font.setWeight(QFont::DemiBold);
    return font;
}

bool hasFocus(const QStyleOptionViewItem& option)
{
    return (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active);
}

} // namespace

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = option.fontMetrics.height();
    const int padding = index.parent().isValid() ? 10 : 18;
    return {QStyledItemDelegate::sizeHint(option, index).width() + 16, line + padding};
}

void MatrixDelegate::paintTitle(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Colours& colours = coloursOf(option.palette);
    const bool dimension = index.parent().isValid();
    if (index.data(MatrixModel::SplitRole).toBool() && !dimension) {
        QRect bar = option.rect.adjusted(0, cellGap, 0, -cellGap);
        bar.setLeft(option.direction == Qt::LeftToRight ? bar.left() : bar.right() - barWidth + 1);
        bar.setWidth(barWidth);
        painter.fillRect(bar, colours.concern);
    }
    painter.setFont(weighted(option, index));
    painter.setPen(dimension ? colours.text2 : colours.text);
    const QRect text = option.rect.adjusted(8, 0, -8, 0);
    const QString words =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter.drawText(text, Qt::AlignLeading | Qt::AlignVCenter, words);
}

void MatrixDelegate::paintPoint(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Colours& colours = coloursOf(option.palette);
    const int point = index.data(MatrixModel::PointRole).toInt();
    const QRectF box = QRectF(option.rect).adjusted(cellGap, cellGap, -cellGap, -cellGap);
    const QColor border = hasFocus(option) ? colours.accent : point == 4 ? colours.rating[4] : QColor();
    paintBox(painter, box, groundOf(colours, point), border, controlRadius, hasFocus(option) ? 2 : 1.5);
    painter.setFont(weighted(option, index));
    painter.setPen(colours.rating[point]);
    const QString text = index.data(MatrixModel::ChangedRole).toBool()
                             ? QStringLiteral("%1 ✎").arg(index.data().toString())
                             : index.data().toString();
    painter.drawText(box, Qt::AlignCenter, text);
}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(option.palette);
    const QString text = index.data().toString();
    if (index.column() == 0) {
        paintTitle(*painter, option, index);
    } else if (index.data(MatrixModel::SpreadRole).toBool()) {
        QRect chip({}, Chip::sizeFor(text));
        chip.moveCenter(option.rect.center());
        const bool calm = !index.data(MatrixModel::SplitRole).toBool();
        Chip::paint(*painter, chip, text, toneColours(colours, calm ? Tone::Neutral : Tone::Concern));
    } else if (!text.isEmpty()) {
        paintPoint(*painter, option, index);
    }
    painter->restore();
}

} // namespace panelbook
