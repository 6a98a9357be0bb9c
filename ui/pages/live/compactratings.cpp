// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/compactratings.h"

#include "ui/theme/colours.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>

namespace panelbook {

namespace {

constexpr int columns = 2;

/// "3 ▲", "○" for not assessed, "·" for not rated yet.
QString shortText(std::optional<RatingValue> value)
{
    if (!value)
        return QStringLiteral("·");
    if (*value == RatingValue::NotAssessed)
        return QStringLiteral("○");
    return toId(*value) + (*value >= RatingValue::Yes ? QStringLiteral(" ▲") : QStringLiteral(" ▼"));
}

QString spokenText(std::optional<RatingValue> value)
{
    if (!value)
        return CompactRatings::tr("not rated");
    if (*value == RatingValue::NotAssessed)
        return CompactRatings::tr("not assessed");
    return CompactRatings::tr("rated %1 of 4").arg(toId(*value));
}

} // namespace

/// A dimension: its title and its rating in one box. Checked = the keys rate it.
class DimensionButton final : public QAbstractButton
{
public:
    explicit DimensionButton(const Dimension& dimension) : m_dimension(dimension.id)
    {
        setObjectName(QStringLiteral("compact-") + dimension.id);
        setText(dimension.title);
        setToolTip(dimension.asks);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setRating({});
    }

    const QString& dimension() const { return m_dimension; }

    void setRating(std::optional<RatingValue> rating)
    {
        m_rating = rating;
        setAccessibleName(
            CompactRatings::tr("%1: %2", "dimension: its rating").arg(text(), spokenText(rating)));
        update();
    }

    QSize sizeHint() const override { return {scaledToText(160), QFontMetrics(font()).height() + 14}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = coloursOf(palette());
        QPainter painter(this);
        paintBox(painter, rect(), isChecked() ? colours.accentSoft : colours.raised,
                 isChecked() || hasFocus() ? colours.accent : colours.lineStrong, cardRadius);
        const QRect room = rect().adjusted(12, 0, -12, 0);
        const QString rating = shortText(m_rating);
        painter.setFont(fontFor(TextStyle::Strong));
        const int ratingWidth = painter.fontMetrics().horizontalAdvance(rating);
        painter.setPen(m_rating ? colours.rating[static_cast<int>(*m_rating)] : colours.text3);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, rating);
        painter.setFont(fontFor(TextStyle::Button));
        painter.setPen(colours.text);
        const QString title =
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width() - ratingWidth - 8);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, title);
    }

private:
    const QString m_dimension;
    std::optional<RatingValue> m_rating;
};

CompactRatings::CompactRatings(QWidget* parent) : Surface(Qt::TopEdge, parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("compactRatings"));
    m_grid->setContentsMargins(12, 11, 12, 10);
    m_grid->setSpacing(6);
}

void CompactRatings::setRubric(const Rubric& rubric)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Dimension& dimension : rubric.dimensions) {
        auto* button = new DimensionButton(dimension);
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            button->setChecked(true); // a click on the current one keeps it
            emit chosen(button->dimension());
        });
        const int place = int(m_buttons.size());
        m_grid->addWidget(button, place / columns, place % columns);
        m_buttons.append(button);
    }
}

void CompactRatings::refresh(const Session& session)
{
    for (DimensionButton* button : m_buttons) {
        const auto rating = session.ratings.find(button->dimension());
        button->setRating(rating == session.ratings.end() ? std::nullopt : std::optional(rating->value));
    }
}

void CompactRatings::setCurrent(const QString& dimension)
{
    for (DimensionButton* button : m_buttons)
        button->setChecked(button->dimension() == dimension);
}

} // namespace panelbook
