// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debrief/voicespanel.h"

#include "exchange/displaytext.h"
#include "exchange/reporttext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notetone.h"
#include "ui/widgets/tonelabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace panelbook {

namespace {

/// Who at the leading side, the round at the other, and below what was said.
Card* voiceCard(const QString& who, const QString& round, QLayout* said)
{
    auto* line = new QHBoxLayout;
    line->addWidget(new ElidedLabel(TextStyle::Strong, Ink::Normal, who), 1);
    line->addWidget(new Label(TextStyle::Body, Ink::Dim, round));
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    column->addLayout(line);
    column->addLayout(said);
    return card;
}

Label* paragraph(const QString& text, Ink ink)
{
    auto* label = new Label(TextStyle::Body, ink, text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void addNote(QGridLayout& grid, const PanelCard& card, int number)
{
    const Note* note = card.scorecard.session.findNote(number);
    if (!note)
        return;
    const NoteShorthand read = readShorthand(note->text, card.scorecard.session.interview.rubric);
    const int row = grid.rowCount();
    auto* sign = new ToneLabel(TextStyle::Strong);
    sign->setText(ReportText::sign(read.kind));
    sign->setTone(toneOf(read.kind));
    grid.addWidget(new Label(TextStyle::Body, Ink::Dim, clockText(note->at)), row, 0, Qt::AlignTop);
    grid.addWidget(sign, row, 1, Qt::AlignTop);
    grid.addWidget(paragraph(displayText(read.body), Ink::Quiet), row, 2);
}

QString pointsOf(const RatedDimension& dimension)
{
    const auto point = [](const std::optional<RatingValue>& value) {
        return DebriefText::point(pointOf(value));
    };
    if (dimension.first == dimension.value)
        return VoicesPanel::tr("%1: %2", "dimension, point").arg(dimension.title, point(dimension.value));
    return VoicesPanel::tr("%1: %2, before the discussion %3. %4", "dimension, point, first point, reason")
        .arg(dimension.title, point(dimension.value), point(dimension.first), displayText(dimension.reason));
}

} // namespace

VoicesPanel::VoicesPanel(QWidget* parent)
    : QScrollArea(parent),
      m_title(new Label(TextStyle::Heading)),
      m_subtitle(new Label(TextStyle::Body, Ink::Dim))
{
    setObjectName(QStringLiteral("voices"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setObjectName(QStringLiteral("voicesTitle"));
    m_subtitle->setWordWrap(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(10);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(12);
    column->addLayout(m_cards);
    column->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false); // the ground is the side's
    viewport()->setAutoFillBackground(false);
}

void VoicesPanel::showNothing()
{
    clearLayout(*m_cards);
    m_title->setText({});
    m_subtitle->setText(tr("Choose a cell to see the evidence behind it."));
}

void VoicesPanel::show(const DebriefReport& report, const QString& competency, int chosen)
{
    clearLayout(*m_cards);
    const auto row = std::find_if(report.rows.cbegin(), report.rows.cend(),
                                  [&](const CompetencyRow& r) { return r.competency == competency; });
    const bool verdicts = row == report.rows.cend();
    m_title->setText(verdicts ? tr("Recommendation") : report.competency(competency));
    m_subtitle->setText(verdicts ? tr("What each recommends, and why") : tr("Evidence side by side"));
    for (int card = 0; card < report.cards.size(); ++card) {
        Card* voice = verdicts ? verdictOf(report, card) : voiceOf(report, *row, card);
        if (!voice)
            continue;
        voice->setChosen(card == chosen);
        m_cards->addWidget(voice);
    }
}

Card* VoicesPanel::voiceOf(const DebriefReport& report, const CompetencyRow& row, int card) const
{
    const CompetencyCell& cell = row.cells[card];
    if (cell.dimensions.isEmpty())
        return nullptr;
    const QString who =
        tr("%1 · %2", "interviewer, point").arg(report.names[card], DebriefText::point(cell.value));
    auto* notes = new QGridLayout;
    notes->setHorizontalSpacing(6);
    notes->setVerticalSpacing(4);
    notes->setColumnStretch(2, 1);
    for (const RatedDimension& dimension : cell.dimensions) {
        if (cell.dimensions.size() > 1 || dimension.first != dimension.value)
            notes->addWidget(paragraph(pointsOf(dimension), Ink::Dim), notes->rowCount(), 0, 1, 3);
        for (const int number : dimension.notes)
            addNote(*notes, report.cards[card], number);
        if (dimension.notes.isEmpty())
            notes->addWidget(paragraph(tr("No note is linked."), Ink::Dim), notes->rowCount(), 0, 1, 3);
    }
    return voiceCard(who, report.rounds[card], notes);
}

Card* VoicesPanel::verdictOf(const DebriefReport& report, int card) const
{
    const auto& verdict = report.cards[card].scorecard.session.recommendation;
    if (!verdict)
        return nullptr;
    const QString who =
        tr("%1 · %2", "interviewer, recommendation").arg(report.names[card], title(verdict->value));
    auto* reason = new QVBoxLayout;
    reason->addWidget(paragraph(displayText(verdict->reason), Ink::Quiet));
    return voiceCard(who, report.rounds[card], reason);
}

} // namespace panelbook
