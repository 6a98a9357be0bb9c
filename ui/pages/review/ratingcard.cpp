// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/ratingcard.h"

#include "ui/pages/review/evidenceline.h"
#include "ui/pages/review/evidencelist.h"
#include "ui/pages/review/notepicker.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/painting.h"
#include "ui/widgets/label.h"
#include "ui/widgets/ratingbar.h"
#include "ui/widgets/tonelabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace panelbook {

namespace {

constexpr int ratingWidth = 5 * 52 + 4 * 4;
constexpr int buttonPadding = 12;

} // namespace

RatingCard::RatingCard(const Dimension& dimension, Level level, QWidget* parent)
    : Card(parent),
      m_dimension(dimension),
      m_level(level),
      m_title(new Label(TextStyle::Heading, Ink::Normal, dimension.title)),
      m_rating(new RatingBar),
      m_anchor(new Label(TextStyle::Body, Ink::Quiet)),
      m_gap(new ToneLabel(TextStyle::Body)),
      m_evidence(new EvidenceList),
      m_add(new QPushButton(tr("Link a note…"))),
      m_picker(new NotePicker(this))
{
    setObjectName(QStringLiteral("card.%1").arg(dimension.id));
    m_title->setWordWrap(true);
    m_rating->setObjectName(QStringLiteral("rating"));
    m_rating->setSubject(dimension.title);
    m_rating->setWithNotAssessed(true);
    m_rating->setFixedWidth(ratingWidth);
    m_anchor->setObjectName(QStringLiteral("anchor"));
    m_anchor->setWordWrap(true);
    m_gap->setObjectName(QStringLiteral("gap"));
    m_gap->setWordWrap(true);
    m_gap->setTone(Tone::Concern);
    m_add->setObjectName(QStringLiteral("linkNote"));
    m_add->setAccessibleName(tr("Link a note to %1").arg(dimension.title));
    setButtonKind(*m_add, ButtonKind::Ghost);
    layOut();
    wire();
}

void RatingCard::layOut()
{
    constexpr int inset = EvidenceLine::focusMargin;
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_rating, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(inset, 0, inset, 4);
    texts->setSpacing(6);
    texts->addLayout(head);
    texts->addWidget(m_anchor);
    texts->addWidget(m_gap);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(EvidenceLine::textInset() - buttonPadding, 0, 0, 0);
    foot->addWidget(m_add);
    foot->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16 - inset, 12, 16 - inset, 8);
    column->setSpacing(0);
    column->addLayout(texts);
    column->addWidget(m_evidence);
    column->addLayout(foot);
}

void RatingCard::wire()
{
    connect(m_rating, &RatingBar::chosen, this, &RatingCard::rated);
    connect(m_evidence, &EvidenceList::typed, this, &RatingCard::noteTyped);
    connect(m_evidence, &EvidenceList::finished, this, &RatingCard::noteFinished);
    connect(m_evidence, &EvidenceList::unlinkRequested, this, &RatingCard::unlinkRequested);
    connect(m_evidence, &EvidenceList::emptied, m_add, [this] { m_add->setFocus(Qt::OtherFocusReason); });
    connect(m_add, &QPushButton::clicked, this, &RatingCard::openPicker);
    connect(m_picker, &NotePicker::toggled, this,
            [this](int note, bool link) { link ? emit linkRequested(note) : emit unlinkRequested(note); });
}

void RatingCard::show(const Session& session, bool editable)
{
    showRating(session);
    showGap(session, editable);
    m_rating->setEnabled(editable);
    m_evidence->show(evidenceRows(session, m_dimension.id), editable);
    m_add->setVisible(editable);
    m_add->setEnabled(!session.notes.isEmpty());
    m_picker->show(noteRows(session, m_dimension.id), m_dimension.title);
    orderTabs();
}

void RatingCard::showRating(const Session& session)
{
    const auto rating = session.ratings.find(m_dimension.id);
    if (rating == session.ratings.end()) {
        m_rating->setValue(std::nullopt);
        m_anchor->setText(m_dimension.asks);
        return;
    }
    m_rating->setValue(rating->value);
    if (rating->value == RatingValue::NotAssessed)
        m_anchor->setText(tr("Not assessed. It never becomes a number."));
    else
        m_anchor->setText(tr("%1 · %2", "point of the scale, its anchor")
                              .arg(toId(rating->value), anchor(m_dimension, m_level, rating->value)));
}

void RatingCard::showGap(const Session& session, bool editable)
{
    const QList<SealGap> gaps = gapsBeforeSeal(session);
    const auto gap = std::find_if(gaps.begin(), gaps.end(),
                                  [this](const SealGap& g) { return g.dimension == m_dimension.id; });
    const bool open = editable && gap != gaps.end() && gap->kind != SealGap::NotRated;
    if (open && gap->kind == SealGap::NoEvidence)
        m_gap->setText(
            tr("No evidence. Link a note, or choose “n/a”. A rating without evidence cannot be sealed."));
    else if (open)
        m_gap->setText(tr("One note only. A 1 or a 4 wants two pieces of evidence."));
    m_gap->setVisible(open);
    m_lacksEvidence = open;
    update();
}

/// Lines come and go; Tab reaches them between the rating and the button all the same.
void RatingCard::orderTabs()
{
    QWidget* before = m_rating->focusProxy();
    for (EvidenceLine* line : m_evidence->lines()) {
        QWidget::setTabOrder(before, line);
        before = line;
    }
}

void RatingCard::jumpTo(SealGap::Kind gap)
{
    QWidget* target = gap == SealGap::NotRated ? static_cast<QWidget*>(m_rating) : m_add;
    target->setFocus(Qt::TabFocusReason);
}

void RatingCard::finishEditing()
{
    m_evidence->finishEditing();
}

void RatingCard::openPicker()
{
    m_picker->openAt(m_add);
}

void RatingCard::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), c.surface, m_lacksEvidence ? c.concern : c.line, cardRadius);
}

} // namespace panelbook
