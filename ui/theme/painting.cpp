// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/painting.h"

#include "ui/theme/typography.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace panelbook {

void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal radius,
              qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintChevron(QPainter& painter, const QRectF& rect, Qt::ArrowType direction, const QColor& colour)
{
    static constexpr qreal half = 3.5;
    QPainterPath path;
    path.moveTo(-half, -half / 2);
    path.lineTo(0, half / 2);
    path.lineTo(half, -half / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    switch (direction) {
    case Qt::UpArrow: painter.rotate(180); break;
    case Qt::LeftArrow: painter.rotate(90); break;
    case Qt::RightArrow: painter.rotate(-90); break;
    default: break;
    }
    painter.strokePath(path, QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

void paintCheckMark(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    QPainterPath path;
    path.moveTo(rect.left() + rect.width() * 0.26, rect.top() + rect.height() * 0.52);
    path.lineTo(rect.left() + rect.width() * 0.43, rect.top() + rect.height() * 0.68);
    path.lineTo(rect.left() + rect.width() * 0.74, rect.top() + rect.height() * 0.34);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

QSize keyHintSize(const QString& keys)
{
    const QFontMetrics metrics(fontFor(TextStyle::Mono));
    return {metrics.horizontalAdvance(keys) + 12, metrics.height() + 4};
}

void paintKeyHint(QPainter& painter, const QRect& rect, const QString& keys, const QColor& ink,
                  const QColor& fill, const QColor& border)
{
    paintBox(painter, rect, fill, border, 4);
    painter.save();
    painter.setFont(fontFor(TextStyle::Mono));
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, keys);
    painter.restore();
}

} // namespace panelbook
