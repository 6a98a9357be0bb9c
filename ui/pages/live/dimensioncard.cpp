// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/dimensioncard.h"

#include "ui/pages/live/notekinds.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/ratingbar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace panelbook {

namespace {

std::array<int, 6> evidenceByKind(const Session& session, const QString& dimension)
{
    std::array<int, 6> counts{};
    const QList<int> notes = session.evidenceFor(dimension);
    for (const int number : notes) {
        if (const Note* note = session.findNote(number))
            ++counts[static_cast<size_t>(kindOf(note->text))];
    }
    return counts;
}

} // namespace

DimensionCard::DimensionCard(const Dimension& dimension, Level level, QWidget* parent)
    : Card(parent),
      m_dimension(dimension.id),
      m_chipRow(new QHBoxLayout),
      m_nothing(new Chip(tr("no evidence"))),
      m_bar(new RatingBar),
      m_anchors(makeAnchors(dimension, level))
{
    setObjectName(QStringLiteral("dimension-") + dimension.id);
    setToolTip(dimension.asks);
    m_chipRow->setSpacing(4);
    auto* title = new Label(TextStyle::Strong, Ink::Normal, dimension.title);
    title->setMinimumWidth(40);
    m_chipRow->addWidget(title, 1);
    for (const NoteKind kind : shownKinds) {
        auto* chip = new Chip({}, toneOf(kind));
        m_counts[static_cast<size_t>(kind)] = chip;
        m_chipRow->addWidget(chip);
    }
    m_chipRow->addWidget(m_nothing);
    m_bar->setSubject(dimension.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 10);
    column->setSpacing(7);
    column->addLayout(m_chipRow);
    column->addWidget(m_bar);
    column->addWidget(m_anchors);
    m_anchors->hide();
    connect(m_bar, &RatingBar::chosen, this, &DimensionCard::rated);
}

QWidget* DimensionCard::makeAnchors(const Dimension& dimension, Level level)
{
    auto* anchors = new QWidget;
    auto* column = new QVBoxLayout(anchors);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(5);
    for (int point = 4; point >= 1; --point) {
        auto* line = new QFrame;
        line->setFrameShape(QFrame::HLine);
        line->setForegroundRole(QPalette::Mid);
        line->setFrameShadow(QFrame::Plain);
        column->addWidget(line);
        auto* row = new QHBoxLayout;
        row->setSpacing(7);
        row->addWidget(new Label(TextStyle::Strong, Ink::Quiet, QString::number(point)), 0, Qt::AlignTop);
        auto* text =
            new Label(TextStyle::Body, Ink::Quiet, anchor(dimension, level, *ratingFromNumber(point)));
        text->setWordWrap(true);
        row->addWidget(text, 1);
        column->addLayout(row);
    }
    return anchors;
}

void DimensionCard::refresh(const Session& session, bool urgent)
{
    const std::array<int, 6> counts = evidenceByKind(session, m_dimension);
    bool any = false;
    for (const NoteKind kind : shownKinds) {
        const int count = counts[static_cast<size_t>(kind)];
        Chip* chip = m_counts[static_cast<size_t>(kind)];
        chip->setText(countText(kind, count));
        chip->setAccessibleName(countWords(kind, count));
        chip->setVisible(count > 0);
        any |= count > 0;
    }
    const auto rating = session.ratings.find(m_dimension);
    const bool rated = rating != session.ratings.end();
    const bool wanted = rated ? rating->value != RatingValue::NotAssessed : urgent;
    m_nothing->setVisible(!any);
    m_nothing->setTone(wanted ? Tone::Concern : Tone::Neutral);
    m_bar->setWithNotAssessed(rated && rating->value == RatingValue::NotAssessed);
    m_bar->setValue(rated ? std::optional(rating->value) : std::nullopt);
}

void DimensionCard::setCurrent(bool current)
{
    setChosen(current);
    m_anchors->setVisible(current);
}

void DimensionCard::mousePressEvent(QMouseEvent*)
{
    emit chosen();
}

} // namespace panelbook
