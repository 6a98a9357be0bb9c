// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ratingbar.h"

#include "ui/theme/colours.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace panelbook {

namespace {

constexpr std::array order{RatingValue::StrongNo, RatingValue::No, RatingValue::Yes, RatingValue::StrongYes,
                           RatingValue::NotAssessed};

QColor softColour(RatingValue value, const Colours& colours)
{
    switch (value) {
    case RatingValue::StrongNo: return colours.flagSoft;
    case RatingValue::No: return colours.concernSoft;
    case RatingValue::Yes:
    case RatingValue::StrongYes: return colours.strengthSoft;
    case RatingValue::NotAssessed: break;
    }
    return colours.sunken;
}

} // namespace

/// One field of the bar. A button, so that assistive technology can read and press it.
class RatingSegment final : public QAbstractButton
{
public:
    RatingSegment(RatingValue value, QWidget* parent) : QAbstractButton(parent), m_value(value)
    {
        setObjectName(QStringLiteral("rating-") + toId(value));
        setCheckable(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    RatingValue value() const { return m_value; }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        return {metrics.horizontalAdvance(QStringLiteral("4 ▲")) + 20, metrics.height() + 10};
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        // The bar is one stop for Tab and moves among its fields itself.
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            event->ignore();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor border = hasFocus()    ? colours.accent
                              : isChecked() ? colours.rating[static_cast<int>(m_value)]
                                            : colours.lineStrong;
        painter.setPen(QPen(border, hasFocus() ? 2 : 1));
        painter.setBrush(isChecked()    ? softColour(m_value, colours)
                         : underMouse() ? colours.sunken
                                        : colours.raised);
        const qreal inset = hasFocus() ? 1 : 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);
        paintLabel(painter, colours);
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    QString label() const
    {
        if (m_value == RatingValue::NotAssessed)
            return RatingBar::tr("n/a", "not assessed, as short as possible");
        const QString number = toId(m_value);
        if (!isChecked())
            return number;
        return number + (m_value >= RatingValue::Yes ? QStringLiteral(" ▲") : QStringLiteral(" ▼"));
    }
    void paintLabel(QPainter& painter, const Colours& colours) const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(isChecked()   ? colours.rating[static_cast<int>(m_value)]
                       : isEnabled() ? colours.text2
                                     : colours.text3);
        painter.drawText(rect(), Qt::AlignCenter, label());
    }

    const RatingValue m_value;
};

RatingBar::RatingBar(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    std::transform(order.begin(), order.end(), m_segments.begin(), [this](RatingValue value) {
        auto* segment = new RatingSegment(value, this);
        // Toggled, not clicked: assistive technology toggles.
        connect(segment, &QAbstractButton::toggled, this, [this, value](bool checked) {
            if (checked == (m_value == value))
                return;
            setValue(m_value); // a click alone changes nothing: the owner does, once it is recorded
            emit chosen(value);
        });
        return segment;
    });
    for (RatingSegment* segment : m_segments)
        row->addWidget(segment);
    setWithNotAssessed(false);
    setValue(std::nullopt);
}

void RatingBar::setSubject(const QString& title)
{
    m_subject = title;
    describe();
}

void RatingBar::setValue(std::optional<RatingValue> value)
{
    m_value = value;
    for (RatingSegment* segment : m_segments) {
        segment->setChecked(segment->value() == value);
        const bool stop = segment->value() == value.value_or(RatingValue::StrongNo);
        segment->setFocusPolicy(stop ? Qt::TabFocus : Qt::NoFocus);
        if (stop)
            setFocusProxy(segment);
    }
    describe();
}

void RatingBar::setWithNotAssessed(bool with)
{
    m_segments.back()->setVisible(with);
}

void RatingBar::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        moveFocus((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1);
    else if (const auto value = ratingFromNumber(digit); value && plain)
        emit chosen(*value);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && plain) {
        for (RatingSegment* segment : m_segments) {
            if (segment->hasFocus())
                segment->click();
        }
    } else
        QWidget::keyPressEvent(event);
}

void RatingBar::moveFocus(int step)
{
    const auto focused = std::find_if(m_segments.begin(), m_segments.end(),
                                      [](const RatingSegment* s) { return s->hasFocus(); });
    const auto next = (focused - m_segments.begin()) + step;
    if (focused != m_segments.end() && next >= 0 && next < std::ssize(m_segments) &&
        m_segments[static_cast<size_t>(next)]->isVisible())
        m_segments[static_cast<size_t>(next)]->setFocus(Qt::OtherFocusReason);
}

void RatingBar::describe()
{
    const QString state = !m_value                               ? tr("not rated")
                          : *m_value == RatingValue::NotAssessed ? tr("not assessed")
                                                                 : tr("rated %1 of 4").arg(toId(*m_value));
    setAccessibleName(tr("%1: %2", "dimension: its rating").arg(m_subject, state));
    for (RatingSegment* segment : m_segments) {
        segment->setAccessibleName(segment->value() == RatingValue::NotAssessed
                                       ? tr("%1: not assessed").arg(m_subject)
                                       : tr("%1: %2 of 4").arg(m_subject, toId(segment->value())));
    }
}

} // namespace panelbook
