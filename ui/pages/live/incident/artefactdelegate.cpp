// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/incident/artefactdelegate.h"

#include "ui/theme/painting.h"
#include "ui/theme/typography.h"
#include "ui/widgets/chip.h"

#include <QPainter>

namespace panelbook {

namespace {

constexpr int padding = 10;
constexpr int signWidth = 26;

void paintLine(QPainter& painter, const QRect& room, const QString& text, const QFont& font,
               const QColor& ink)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

ArtefactDelegate::ArtefactDelegate(const RowsModel<ArtefactRow>& rows, QObject* parent)
    : QStyledItemDelegate(parent),
      m_rows(rows)
{
}

QSize ArtefactDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {160, option.fontMetrics.height() + QFontMetrics(fontFor(TextStyle::Small)).height() + 14};
}

void ArtefactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const ArtefactRow* row = m_rows.row(index);
    if (!row)
        return;
    const Colours& c = coloursOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        paintBox(*painter, option.rect.adjusted(0, 1, 0, -1), c.accentSoft, c.accent);
    QRect room = option.rect.adjusted(padding, 5, -padding, -5);
    const QSize chip = Chip::sizeFor(row->role);
    const QRect chipRoom(room.right() - chip.width(), room.center().y() - chip.height() / 2, chip.width(),
                         chip.height());
    Chip::paint(*painter, QStyle::visualRect(option.direction, option.rect, chipRoom), row->role,
                toneColours(c, row->tone));
    room.setRight(chipRoom.left() - 8);
    paintLine(*painter,
              QStyle::visualRect(option.direction, option.rect,
                                 QRect(room.left(), room.top(), signWidth, room.height())),
              row->sign, fontFor(TextStyle::Body), c.text2);
    room.setLeft(room.left() + signWidth);
    const int split = option.fontMetrics.height() + 2;
    paintLine(*painter,
              QStyle::visualRect(option.direction, option.rect,
                                 QRect(room.left(), room.top(), room.width(), split)),
              row->title, fontFor(TextStyle::Strong), c.text);
    paintLine(*painter,
              QStyle::visualRect(option.direction, option.rect,
                                 QRect(room.left(), room.top() + split, room.width(), room.height() - split)),
              row->detail, fontFor(TextStyle::Small), c.text3);
    painter->restore();
}

} // namespace panelbook
