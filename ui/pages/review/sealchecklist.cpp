// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/sealchecklist.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace panelbook {

namespace {

QString headingOf(SealGap::Kind kind, int count)
{
    switch (kind) {
    case SealGap::NotEnded: return SealChecklist::tr("The interview still runs");
    case SealGap::NotRated: return SealChecklist::tr("%n dimensions not rated", nullptr, count);
    case SealGap::NoEvidence: return SealChecklist::tr("%n ratings without evidence", nullptr, count);
    case SealGap::OneNoteOnly: return SealChecklist::tr("%n ratings of 1 or 4 on one note", nullptr, count);
    case SealGap::NoRecommendation: return SealChecklist::tr("No recommendation yet");
    }
    return {};
}

QString jumpText(const SealGap& gap, const Rubric& rubric)
{
    if (const Dimension* dimension = findDimension(rubric, gap.dimension))
        return dimension->title;
    return gap.kind == SealGap::NotEnded ? SealChecklist::tr("Back to the interview")
                                         : SealChecklist::tr("Recommend");
}

/// Whether all ratings are the same is worth a thought: one strong impression colours everything.
QString spread(const Session& session)
{
    int low = 5, high = 0, rated = 0;
    for (const Rating& rating : session.ratings) {
        if (rating.value == RatingValue::NotAssessed)
            continue;
        low = std::min(low, static_cast<int>(rating.value));
        high = std::max(high, static_cast<int>(rating.value));
        ++rated;
    }
    if (rated < 2)
        return {};
    if (low == high)
        return SealChecklist::tr("All of them are %1. Was it one impression, or so many?").arg(low);
    return SealChecklist::tr("They spread from %1 to %2.").arg(low).arg(high);
}

Card* makeCard(Tone tone, const QString& heading)
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(4);
    auto* label = new ToneLabel(TextStyle::Strong);
    label->setText(heading);
    label->setTone(tone);
    label->setObjectName(QStringLiteral("checklistHeading"));
    label->setWordWrap(true);
    column->addWidget(label);
    return card;
}

} // namespace

SealChecklist::SealChecklist(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("sealChecklist"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(new Label(TextStyle::Heading, Ink::Normal, tr("Before you seal")));
}

void SealChecklist::show(const Session& session)
{
    delete m_cards;
    m_cards = new QWidget;
    auto* cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(10);
    m_column->addWidget(m_cards);
    const QList<SealGap> gaps = gapsBeforeSeal(session);
    for (const auto kind : {SealGap::NotEnded, SealGap::NotRated, SealGap::NoEvidence, SealGap::OneNoteOnly,
                            SealGap::NoRecommendation})
        addGaps(gaps, kind, session.interview.rubric);
    addGoodNews(session, gaps);
}

void SealChecklist::addGaps(const QList<SealGap>& gaps, SealGap::Kind kind, const Rubric& rubric)
{
    QList<SealGap> own;
    std::copy_if(gaps.begin(), gaps.end(), std::back_inserter(own),
                 [&](const SealGap& gap) { return gap.kind == kind; });
    if (own.isEmpty())
        return;
    Card* card = makeCard(Tone::Concern, headingOf(kind, int(own.size())));
    auto* links = new QWidget;
    auto* flow = new FlowLayout(4, links);
    for (const SealGap& gap : std::as_const(own)) {
        auto* jump = new QPushButton(jumpText(gap, rubric));
        jump->setObjectName(QStringLiteral("jump.%1").arg(gap.dimension));
        jump->setAccessibleName(gap.text);
        jump->setToolTip(gap.text);
        jump->setFont(fontFor(TextStyle::Small));
        jump->setFixedHeight(std::max(24, jump->fontMetrics().height() + 8));
        connect(jump, &QPushButton::clicked, this, [this, gap] { emit jumpRequested(gap); });
        flow->addWidget(jump);
    }
    card->layout()->addWidget(links);
    m_cards->layout()->addWidget(card);
}

void SealChecklist::addGoodNews(const Session& session, const QList<SealGap>& gaps)
{
    int sound = 0;
    for (const Dimension& d : session.interview.rubric.dimensions) {
        const auto open = [&](const SealGap& gap) { return gap.dimension == d.id; };
        const auto rating = session.ratings.find(d.id);
        const bool rated = rating != session.ratings.end() && rating->value != RatingValue::NotAssessed;
        if (rated && std::none_of(gaps.begin(), gaps.end(), open))
            ++sound;
    }
    if (sound == 0)
        return;
    Card* card = makeCard(Tone::Strength, tr("✓ %n dimensions rated on evidence", nullptr, sound));
    if (const QString text = spread(session); !text.isEmpty()) {
        auto* label = new Label(TextStyle::Body, Ink::Quiet, text);
        label->setWordWrap(true);
        card->layout()->addWidget(label);
    }
    m_cards->layout()->addWidget(card);
}

} // namespace panelbook
