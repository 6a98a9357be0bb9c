// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/theme/colours.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace panelbook {

namespace {

constexpr int padding = 14;

int lineHeight(const QStyleOptionViewItem& option)
{
    return option.fontMetrics.height() + 18;
}

int sectionHeight(const QStyleOptionViewItem& option)
{
    return option.fontMetrics.height() + 14;
}

void paintText(QPainter& painter, QRect& room, const QString& text, const QFont& font, const QColor& ink)
{
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, shown);
    room.setLeft(room.left() + metrics.horizontalAdvance(shown) + 10);
}

} // namespace

PaletteDelegate::PaletteDelegate(const RowsModel<PaletteRow>& rows, QObject* parent)
    : QStyledItemDelegate(parent),
      m_rows(rows)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PaletteRow* row = m_rows.row(index);
    const bool section = row && !row->section.isEmpty();
    return {200, lineHeight(option) + (section ? sectionHeight(option) : 0)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const PaletteRow* row = m_rows.row(index);
    if (!row)
        return;
    const Colours& c = coloursOf(option.palette);
    painter->save();
    QRect line = option.rect;
    if (!row->section.isEmpty()) {
        QRect head(line.left() + padding, line.top() + 4, line.width() - padding, sectionHeight(option) - 4);
        paintText(*painter, head, row->section, fontFor(TextStyle::Section), c.text3);
        line.setTop(line.top() + sectionHeight(option));
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        paintBox(*painter, line, c.accentSoft, {});
    QRect room = line.adjusted(padding, 0, -padding, 0);
    if (!row->keys.isEmpty()) {
        const QSize size = keyHintSize(row->keys);
        const QRect box(room.right() - size.width(), line.center().y() - size.height() / 2, size.width(),
                        size.height());
        paintKeyHint(*painter, box, row->keys, c.text3, c.sunken, c.line);
        room.setRight(box.left() - 10);
    }
    paintText(*painter, room, row->title, fontFor(selected ? TextStyle::Strong : TextStyle::Body), c.text);
    paintText(*painter, room, row->detail, fontFor(TextStyle::Body), c.text3);
    painter->restore();
}

} // namespace panelbook
