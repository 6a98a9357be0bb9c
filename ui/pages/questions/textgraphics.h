// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QTextObjectInterface>

class QTextCursor;
class QTextDocument;

namespace panelbook {

/// Small drawings that stand in a text like words: a curve, and a bar on a scale of time. A screen reader
/// does not see them, so the text beside them says the same in figures.
class TextGraphics final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Makes `document` able to draw them; owned by the document.
    static void install(QTextDocument& document);

    /// A curve through the values, each an equal step on, from the lowest to the highest.
    static void insertCurve(QTextCursor& cursor, const QList<double>& values, const QColor& ink,
                            const QSizeF& size);
    /// A bar from `begin` to `end`, both as shares of the whole width.
    static void insertBar(QTextCursor& cursor, double begin, double end, const QColor& ink,
                          const QColor& ground, const QSizeF& size);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    explicit TextGraphics(QObject* parent) : QObject(parent) {}
};

} // namespace panelbook
