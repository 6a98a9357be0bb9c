// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/textgraphics.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace panelbook {

namespace {

enum Object { Curve = QTextFormat::UserObject + 1, Bar };
enum Property { Values = QTextFormat::UserProperty + 1, Size, Ground };

void insertObject(QTextCursor& cursor, Object object, const QList<double>& values, const QColor& ink,
                  const QColor& ground, const QSizeF& size)
{
    QTextCharFormat format;
    format.setObjectType(object);
    format.setForeground(ink);
    format.setProperty(Values, QVariant::fromValue(values));
    format.setProperty(Size, size);
    format.setProperty(Ground, ground);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

void drawCurve(QPainter& painter, const QRectF& rect, const QList<double>& values)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double range = *high > *low ? *high - *low : 1.0;
    const double step = values.size() > 1 ? rect.width() / double(values.size() - 1) : 0.0;
    QPainterPath path;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QPointF point(rect.left() + step * double(i),
                            rect.bottom() - rect.height() * (values[i] - *low) / range);
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace

void TextGraphics::install(QTextDocument& document)
{
    auto* graphics = new TextGraphics(&document);
    document.documentLayout()->registerHandler(Curve, graphics);
    document.documentLayout()->registerHandler(Bar, graphics);
}

void TextGraphics::insertCurve(QTextCursor& cursor, const QList<double>& values, const QColor& ink,
                               const QSizeF& size)
{
    insertObject(cursor, Curve, values, ink, {}, size);
}

void TextGraphics::insertBar(QTextCursor& cursor, double begin, double end, const QColor& ink,
                             const QColor& ground, const QSizeF& size)
{
    insertObject(cursor, Bar, {begin, end}, ink, ground, size);
}

QSizeF TextGraphics::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    return format.property(Size).toSizeF();
}

void TextGraphics::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                              const QTextFormat& format)
{
    const auto values = format.property(Values).value<QList<double>>();
    const QColor ink = format.foreground().color();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (format.objectType() == Curve) {
        painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        drawCurve(*painter, rect.adjusted(1, 3, -1, -3), values);
    } else {
        const QRectF track(rect.left(), rect.center().y() - 3, rect.width(), 6);
        painter->fillRect(track, format.property(Ground).value<QColor>());
        const double width = std::max(2.0, track.width() * (values.at(1) - values.at(0)));
        painter->fillRect(
            QRectF(track.left() + track.width() * values.at(0), track.top(), width, track.height()), ink);
    }
    painter->restore();
}

} // namespace panelbook
