// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/questiondelegate.h"

#include "ui/models/bankrow.h"
#include "ui/theme/colours.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"
#include "ui/widgets/chip.h"

#include <QFontMetrics>
#include <QPainter>

namespace panelbook {

namespace {

constexpr int sideMargin = 14;
constexpr int topMargin = 10;
constexpr int chipGap = 6;
constexpr int markWidth = 3;

int lineHeight(TextStyle style)
{
    return QFontMetrics(fontFor(style)).height() + 2;
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Colours& c)
{
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, selected ? c.accentSoft : c.background);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    if (selected) {
        const QRect mark(option.rect.left(), option.rect.top(), markWidth, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, mark), c.accent);
    }
    if (option.state & QStyle::State_HasFocus)
        paintBox(painter, QRectF(option.rect).adjusted(4, 2, -2, -3), {}, c.accent);
}

void paintLine(QPainter& painter, const QRect& rect, const QString& text, TextStyle style, const QColor& ink,
               Qt::LayoutDirection direction)
{
    const QFont font = fontFor(style);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// Paints one chip and returns what is left of the line for the next.
QRect paintChip(QPainter& painter, const QStyleOptionViewItem& option, QRect line, const QString& text,
                Tone tone)
{
    const QRect chip(line.topLeft(), Chip::sizeFor(text));
    if (chip.right() > line.right())
        return line;
    Chip::paint(painter, QStyle::visualRect(option.direction, option.rect, chip), text,
                toneColours(coloursOf(option.palette), tone));
    line.setLeft(chip.right() + chipGap);
    return line;
}

} // namespace

void QuestionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto row = index.data(BankRowRole).value<BankRow>();
    const Colours& c = coloursOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, c);
    QRect line = option.rect.adjusted(sideMargin, topMargin, -sideMargin, 0);
    line.setHeight(lineHeight(TextStyle::Strong));
    paintLine(*painter, line, row.title, TextStyle::Strong, row.mark.retired ? c.text3 : c.text,
              option.direction);
    line.moveTop(line.bottom() + 1);
    line.setHeight(lineHeight(TextStyle::Body));
    paintLine(*painter, line, row.summary, TextStyle::Body, c.text3, option.direction);
    line.moveTop(line.bottom() + 5);
    line = paintChip(*painter, option, line, levelsText(row.levels), Tone::Neutral);
    line = paintChip(*painter, option, line, tr("%n min", nullptr, row.minutes), Tone::Neutral);
    for (const MarkChip& mark : row.marks)
        line = paintChip(*painter, option, line, mark.text, mark.tone);
    if (row.asked > 0)
        paintChip(*painter, option, line, tr("used %n ×", nullptr, row.asked), Tone::Accent);
    painter->restore();
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int lines = lineHeight(TextStyle::Strong) + lineHeight(TextStyle::Body);
    return {200, topMargin + lines + 5 + Chip::sizeFor(QStringLiteral("L")).height() + topMargin + 1};
}

} // namespace panelbook
