// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace panelbook {

// Figures of one width, so that a running clock stands still; Inter's own are proportional and Qt 6.4 cannot
// choose its tabular ones.

/// Paints a short text of figures with the painter's font and pen, its end at the right edge, in the middle
/// of the height.
void paintTabular(QPainter& painter, const QRectF& rect, const QString& text);
qreal tabularWidth(const QFont& font, const QString& text);

} // namespace panelbook
