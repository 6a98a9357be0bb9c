// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/verdictbar.h"

#include "ui/theme/colours.h"
#include "ui/theme/painting.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace panelbook {

namespace {

QColor softColour(RecommendationValue value, const Colours& c)
{
    if (value >= RecommendationValue::Yes)
        return c.strengthSoft;
    return value == RecommendationValue::No ? c.concernSoft : c.flagSoft;
}

/// One recommendation. A button, so that assistive technology can read and press it.
class VerdictButton final : public QAbstractButton
{
public:
    VerdictButton(RecommendationValue value, QWidget* parent) : QAbstractButton(parent), m_value(value)
    {
        setObjectName(QStringLiteral("verdict.%1").arg(toId(value)));
        setText(title(value));
        setCheckable(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    RecommendationValue value() const { return m_value; }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text() + QStringLiteral(" ▲")) + 8,
                std::max(30, fontMetrics().height() + 12)};
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        // The bar is one stop for Tab and moves among its buttons itself.
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            event->ignore();
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        const Colours& c = coloursOf(palette());
        const QColor ink = c.rating[static_cast<int>(m_value)];
        QPainter painter(this);
        const QColor fill = isChecked() ? softColour(m_value, c) : c.raised;
        const QColor border = hasFocus() ? c.accent : isChecked() ? ink : c.lineStrong;
        paintBox(painter, rect(), fill, border, controlRadius, hasFocus() ? 2 : 1);
        QFont medium = font();
        medium.setWeight(QFont::Medium);
        painter.setFont(medium);
        painter.setPen(isChecked() ? ink : isEnabled() ? c.text : c.text3);
        painter.drawText(rect(), Qt::AlignCenter, label());
    }

private:
    QString label() const
    {
        if (!isChecked())
            return text();
        return text() + (m_value >= RecommendationValue::Yes ? QStringLiteral(" ▲") : QStringLiteral(" ▼"));
    }

    const RecommendationValue m_value;
};

} // namespace

VerdictBar::VerdictBar(QWidget* parent) : QWidget(parent)
{
    using enum RecommendationValue;
    setAccessibleName(tr("Recommendation"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    size_t place = 0;
    for (const RecommendationValue value : {StrongNo, No, Yes, StrongYes}) {
        auto* button = new VerdictButton(value, this);
        connect(button, &QAbstractButton::clicked, this, [this, value] {
            setValue(m_value); // a click alone changes nothing: the owner does, once it is recorded
            emit chosen(value);
        });
        m_buttons[place++] = button;
        row->addWidget(button);
    }
    setValue(std::nullopt);
}

void VerdictBar::setValue(std::optional<RecommendationValue> value)
{
    m_value = value;
    const size_t stop = value ? static_cast<size_t>(*value) - 1 : 0;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(value && i == stop);
        m_buttons[i]->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(m_buttons[stop]);
}

void VerdictBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        moveFocus((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void VerdictBar::moveFocus(int step)
{
    const auto focused =
        std::find_if(m_buttons.begin(), m_buttons.end(), [](const auto* b) { return b->hasFocus(); });
    const auto next = (focused - m_buttons.begin()) + step;
    if (focused != m_buttons.end() && next >= 0 && next < std::ssize(m_buttons))
        m_buttons[static_cast<size_t>(next)]->setFocus(Qt::OtherFocusReason);
}

} // namespace panelbook
