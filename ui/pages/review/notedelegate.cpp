// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/notedelegate.h"

#include "ui/pages/review/noterow.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace panelbook {

namespace {

constexpr int markWidth = 24;
constexpr int signWidth = 20;

/// Takes `width` pixels off the leading side of what is left of the row, and says where they are.
QRect cut(QRect& rest, int width, const QStyleOptionViewItem& option)
{
    const QRect part(rest.left(), rest.top(), width, rest.height());
    rest.setLeft(rest.left() + width);
    return QStyle::visualRect(option.direction, option.rect, part);
}

} // namespace

void NoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto row = index.data(NoteRowRole).value<NoteRow>();
    const Colours& c = coloursOf(option.palette);
    const QFont body = fontFor(TextStyle::Body);
    const QFontMetrics metrics(body);
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        paintBox(*painter, QRectF(option.rect).adjusted(4, 0, -4, 0), c.accentSoft, {});
    QRect rest = option.rect.adjusted(10, 0, -10, 0);
    const QRect mark = cut(rest, markWidth, option);
    if (row.linked)
        paintCheckMark(*painter, mark, c.accent);
    painter->setFont(body);
    painter->setPen(c.text3);
    painter->drawText(cut(rest, metrics.horizontalAdvance(QStringLiteral("0:00:00")) + 6, option), alignment,
                      clockText(row.at));
    painter->setPen(toneColours(c, toneOf(row.kind)).ink);
    painter->setFont(fontFor(TextStyle::Strong));
    painter->drawText(cut(rest, signWidth, option), alignment, shownSign(row.kind));
    painter->setFont(body);
    painter->setPen(c.text);
    const QString text = metrics.elidedText(row.body, Qt::ElideRight, rest.width());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rest), alignment, text);
    painter->restore();
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, std::max(26, QFontMetrics(fontFor(TextStyle::Body)).height() + 10)};
}

} // namespace panelbook
