// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/cardcolumn.h"

#include "ui/pages/review/ratingcard.h"

#include <QVBoxLayout>

namespace panelbook {

CardColumn::CardColumn(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("cards"));
    setAccessibleName(tr("Dimensions"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(20, 18, 20, 18);
    m_column->setSpacing(10);
    m_column->addStretch();
    setWidget(content);
}

void CardColumn::show(const Session& session, bool editable)
{
    if (m_interview != session.interview.id)
        rebuild(session);
    for (RatingCard* card : std::as_const(m_cards))
        card->show(session, editable);
}

void CardColumn::rebuild(const Session& session)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_interview = session.interview.id;
    for (const Dimension& dimension : session.interview.rubric.dimensions)
        addCard(dimension, session.interview.level);
}

void CardColumn::addCard(const Dimension& dimension, Level level)
{
    auto* card = new RatingCard(dimension, level);
    const QString id = dimension.id;
    connect(card, &RatingCard::rated, this, [this, id](RatingValue value) { emit rated(id, value); });
    connect(card, &RatingCard::linkRequested, this, [this, id](int note) { emit linkRequested(note, id); });
    connect(card, &RatingCard::unlinkRequested, this,
            [this, id](int note) { emit unlinkRequested(note, id); });
    connect(card, &RatingCard::noteTyped, this, &CardColumn::noteTyped);
    connect(card, &RatingCard::noteFinished, this, &CardColumn::noteFinished);
    m_column->insertWidget(m_column->count() - 1, card);
    m_cards.append(card);
}

bool CardColumn::jumpTo(const SealGap& gap)
{
    for (RatingCard* card : std::as_const(m_cards)) {
        if (card->dimension() != gap.dimension)
            continue;
        ensureWidgetVisible(card);
        card->jumpTo(gap.kind);
        return true;
    }
    return false;
}

void CardColumn::finishEditing()
{
    for (RatingCard* card : std::as_const(m_cards))
        card->finishEditing();
}

void CardColumn::focusFirst()
{
    if (!m_cards.isEmpty())
        m_cards.front()->jumpTo(SealGap::NotRated);
}

} // namespace panelbook
