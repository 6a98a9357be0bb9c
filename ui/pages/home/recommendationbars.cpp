// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/recommendationbars.h"

#include "ui/theme/colours.h"
#include "ui/theme/painting.h"

#include <QPainter>

#include <algorithm>

namespace panelbook {

namespace {

constexpr int tallest = 84;
constexpr std::array<float, 4> strengthOfFill{0.35F, 0.55F, 0.8F, 1.0F};

QString nameOf(size_t point)
{
    return title(static_cast<RecommendationValue>(point + 1));
}

} // namespace

RecommendationBars::RecommendationBars(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void RecommendationBars::setCounts(const std::array<int, 4>& counts)
{
    m_counts = counts;
    QStringList parts;
    for (size_t i = 0; i < m_counts.size(); ++i)
        parts << tr("%1: %2", "a recommendation, how often").arg(nameOf(i), QString::number(m_counts[i]));
    setText(parts.join(QStringLiteral(", ")));
    update();
}

QSize RecommendationBars::sizeHint() const
{
    return {240, tallest + 2 * fontMetrics().height() + 12};
}

void RecommendationBars::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    const int most = std::max(1, *std::max_element(m_counts.begin(), m_counts.end()));
    const qreal column = width() / 4.0;
    const qreal ground = height() - fontMetrics().height() - 8;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const QRectF room(column * qreal(i), 0, column, height());
        const qreal bar = std::max<qreal>(2, tallest * m_counts[i] / qreal(most));
        const QRectF box(room.center().x() - 30, ground - bar, 60, bar);
        QColor fill = c.accent;
        fill.setAlphaF(strengthOfFill[i]);
        paintBox(painter, box, fill, {}, 3);
        painter.setPen(c.text2);
        painter.drawText(
            QRectF(box.left(), box.top() - fontMetrics().height() - 2, box.width(), fontMetrics().height()),
            Qt::AlignCenter, QString::number(m_counts[i]));
        painter.setPen(c.text3);
        painter.drawText(QRectF(room.left(), ground + 6, room.width(), fontMetrics().height()),
                         Qt::AlignCenter, nameOf(i));
    }
}

} // namespace panelbook
