// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentbar.h"

#include "ui/theme/colours.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace panelbook {

namespace {

/// A painted widget is nothing to a screen reader until it says what it shows.
class SegmentBarAccessible : public QAccessibleWidget
{
public:
    explicit SegmentBarAccessible(SegmentBar* bar)
        : QAccessibleWidget(bar, QAccessible::StaticText),
          m_bar(bar)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_bar->summary() : QAccessibleWidget::text(kind);
    }

private:
    SegmentBar* m_bar;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* bar = qobject_cast<SegmentBar*>(object);
    return bar ? new SegmentBarAccessible(bar) : nullptr;
}

void makeAccessibleOnce()
{
    static const bool done = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(done)
}

bool isOver(const SegmentSpan& part)
{
    return part.overrun().count() > 0;
}

} // namespace

SegmentBar::SegmentBar(QWidget* parent) : QWidget(parent)
{
    makeAccessibleOnce();
    setFont(fontFor(TextStyle::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentBar::setKit(const Kit& kit)
{
    m_timeline = Timeline();
    for (const Segment& segment : kit.segments)
        m_timeline.segments.append({segment.name, segment.minutes, std::nullopt, Milliseconds(0)});
    m_live = false;
    update();
}

void SegmentBar::setTimeline(const Timeline& timeline)
{
    m_timeline = timeline;
    m_live = true;
    update();
}

QString SegmentBar::label(qsizetype part) const
{
    const SegmentSpan& span = m_timeline.segments[part];
    if (!m_live)
        return span.name;
    if (part != m_timeline.current || m_timeline.ended)
        return tr("%1 %2", "name of a part, its minutes")
            .arg(span.name, QString::number(span.plannedMinutes));
    const QString time = clockText(std::chrono::abs(span.overrun()));
    return isOver(span) ? tr("%1 %2 — %3 over").arg(span.name, QString::number(span.plannedMinutes), time)
                        : tr("%1 %2 — %3 left").arg(span.name, QString::number(span.plannedMinutes), time);
}

QString SegmentBar::summary() const
{
    if (m_live && m_timeline.current >= 0)
        return tr("Part %1 of %2: %3")
            .arg(QString::number(m_timeline.current + 1), QString::number(m_timeline.segments.size()),
                 label(m_timeline.current));
    QStringList parts;
    for (const SegmentSpan& span : m_timeline.segments)
        parts << tr("%1 %n min", nullptr, span.plannedMinutes).arg(span.name);
    return tr("Agenda: %1").arg(parts.join(QStringLiteral(", ")));
}

QSize SegmentBar::sizeHint() const
{
    return {480, minimumSizeHint().height()};
}

QSize SegmentBar::minimumSizeHint() const
{
    return {120, fontMetrics().height() + 12};
}

QRectF SegmentBar::partRect(qsizetype part) const
{
    qreal before = 0;
    qreal all = 0;
    for (qsizetype i = 0; i < m_timeline.segments.size(); ++i) {
        if (i < part)
            before += m_timeline.segments[i].plannedMinutes;
        all += m_timeline.segments[i].plannedMinutes;
    }
    if (all <= 0)
        return {};
    const qreal left = std::round(width() * before / all);
    const qreal right = std::round(width() * (before + m_timeline.segments[part].plannedMinutes) / all);
    const QRectF rect(left, 0, right - left, height());
    return layoutDirection() == Qt::RightToLeft ? QRectF(width() - rect.right(), 0, rect.width(), height())
                                                : rect;
}

qreal SegmentBar::needle() const
{
    const SegmentSpan& span = m_timeline.segments[m_timeline.current];
    const QRectF rect = partRect(m_timeline.current);
    const qreal planned = qreal(std::max<qint64>(1, span.planned().count()));
    const qreal share = std::min<qreal>(1, qreal(span.spent.count()) / planned);
    return layoutDirection() == Qt::RightToLeft ? rect.right() - share * rect.width()
                                                : rect.left() + share * rect.width();
}

/// What of the label fits; in a narrow running part the time left goes before the name.
QString SegmentBar::fittingLabel(qsizetype part, const QFont& font, qreal room) const
{
    const QFontMetricsF metrics(font);
    const QString whole = label(part);
    const bool running = m_live && part == m_timeline.current && !m_timeline.ended;
    if (!running || metrics.horizontalAdvance(whole) <= room)
        return metrics.elidedText(whole, Qt::ElideRight, room);
    const SegmentSpan& span = m_timeline.segments[part];
    const QString time = clockText(std::chrono::abs(span.overrun()));
    const QString left = isOver(span) ? tr("%1 over").arg(time) : tr("%1 left").arg(time);
    const qreal nameRoom = room - metrics.horizontalAdvance(left + u' ');
    if (nameRoom < metrics.horizontalAdvance(QStringLiteral("Abc…")))
        return metrics.elidedText(left, Qt::ElideRight, room);
    return tr("%1 %2", "name of a part, time left")
        .arg(metrics.elidedText(span.name, Qt::ElideRight, nameRoom), left);
}

void SegmentBar::paintPart(QPainter& painter, qsizetype part) const
{
    const Colours& c = coloursOf(palette());
    const SegmentSpan& span = m_timeline.segments[part];
    const QRectF rect = partRect(part);
    const bool current = m_live && part == m_timeline.current && !m_timeline.ended;
    const bool reached = !m_live || part <= m_timeline.current;
    const Tone tone = current && isOver(span) ? Tone::Concern : reached ? Tone::Accent : Tone::Neutral;
    const ToneColours colours = toneColours(c, tone);
    painter.fillRect(rect, colours.ground);
    painter.fillRect(QRectF(rect.right() - 1, 0, 1, height()), m_live ? c.line : c.surface);

    QFont font = this->font();
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(current && tone == Tone::Accent ? c.text : colours.ink);
    const QRectF room = rect.adjusted(7, 0, -4, 0);
    const QString text = fittingLabel(part, font, room.width());
    if (text.size() < 4 && text != label(part))
        return; // "W…" tells nothing; the tooltip does
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
}

void SegmentBar::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), controlRadius - 1, controlRadius - 1);
    painter.setClipPath(outline);
    for (qsizetype i = 0; i < m_timeline.segments.size(); ++i)
        paintPart(painter, i);
    if (m_live && m_timeline.current >= 0 && !m_timeline.ended)
        painter.fillRect(QRectF(needle() - 1, 0, 2, height()), c.accent);
    painter.setClipping(false);
    if (m_live)
        paintBox(painter, rect(), {}, c.line, controlRadius - 1);
}

bool SegmentBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (qsizetype i = 0; i < m_timeline.segments.size(); ++i) {
        if (partRect(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), label(i), this);
    }
    return true;
}

} // namespace panelbook
