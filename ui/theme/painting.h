// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace panelbook {

inline constexpr qreal controlRadius = 6;
inline constexpr qreal cardRadius = 8;

/// A filled box with rounded corners and a border inside its rectangle. Either colour may be invalid: left
/// out.
void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border,
              qreal radius = controlRadius, qreal width = 1);
/// A small "v" (or "^", "<", ">") in the middle of the rectangle.
void paintChevron(QPainter& painter, const QRectF& rect, Qt::ArrowType direction, const QColor& colour);
void paintCheckMark(QPainter& painter, const QRectF& rect, const QColor& colour);

/// The little boxes with the name of a key, as in buttons, lists and the shortcut sheet.
QSize keyHintSize(const QString& keys);
void paintKeyHint(QPainter& painter, const QRect& rect, const QString& keys, const QColor& ink,
                  const QColor& fill, const QColor& border);

} // namespace panelbook
