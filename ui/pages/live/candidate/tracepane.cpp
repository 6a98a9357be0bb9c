// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/candidate/tracepane.h"

#include "ui/pages/live/candidate/candidatecontent.h"
#include "ui/theme/colours.h"
#include "ui/theme/typography.h"

#include <QJsonArray>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace panelbook {

namespace {
constexpr int indent = 16;
constexpr int edge = 16;
} // namespace

TracePane::TracePane(const CandidateContent& content, QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("candidateTrace"));
    setFrameShape(QFrame::NoFrame);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 14 / 13);
    setFont(large);
    QStringList spoken;
    const QJsonArray spans = content.data.value(QLatin1String("spans")).toArray();
    for (const auto& json : spans) {
        m_spans.append({json[QLatin1String("name")].toString(), json[QLatin1String("depth")].toInt(),
                        json[QLatin1String("start_ms")].toDouble(),
                        json[QLatin1String("duration_ms")].toDouble(),
                        json[QLatin1String("count")].toInt(1)});
        const Span& span = m_spans.back();
        m_end = std::max(m_end, span.begin + span.duration);
        spoken.append(
            tr("%1, %2: %3 ms", "name of a span, its service, how long it took")
                .arg(span.name, json[QLatin1String("service")].toString(), QString::number(span.duration)));
    }
    setAccessibleName(content.title);
    setAccessibleDescription(spoken.join(u'\n'));
}

int TracePane::rowHeight() const
{
    return fontMetrics().height() + 12;
}

void TracePane::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int all = int(m_spans.size()) * rowHeight() + edge;
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight());
}

void TracePane::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), coloursOf(palette()).surface);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        const qreal top = edge / 2.0 + qreal(i) * rowHeight() - verticalScrollBar()->value();
        const QRectF row(edge, top, viewport()->width() - 2 * edge, rowHeight());
        if (row.bottom() >= 0 && row.top() <= viewport()->height())
            paintSpan(painter, m_spans[i], row);
    }
}

void TracePane::paintSpan(QPainter& painter, const Span& span, const QRectF& row) const
{
    const Colours& colours = coloursOf(palette());
    const qreal names = row.width() * 0.46;
    const QString many =
        span.count > 1 ? tr("%1 (%2 times)").arg(span.name, QString::number(span.count)) : span.name;
    const qreal shift = span.depth * indent;
    const QRectF name = row.adjusted(shift, 0, names - row.width() - 12, 0);
    painter.setPen(colours.text);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(many, Qt::ElideRight, int(name.width())));

    const QRectF axis =
        row.adjusted(names, 6, -fontMetrics().horizontalAdvance(QStringLiteral("0000.0 ms")) - 8, -6);
    const qreal left = axis.left() + axis.width() * span.begin / m_end;
    const qreal width = std::max(2.0, axis.width() * span.duration / m_end);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(QRectF(left, axis.top(), width, axis.height()), 3, 3);
    painter.setPen(colours.text2);
    painter.drawText(QRectF(axis.right(), row.top(), row.right() - axis.right(), row.height()),
                     Qt::AlignVCenter | Qt::AlignRight, tr("%1 ms").arg(span.duration));
}

} // namespace panelbook
