// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/agenda.h"

#include <algorithm>

namespace panelbook {

namespace {

void sortByValue(QList<TalkVoice>& voices)
{
    std::stable_sort(voices.begin(), voices.end(), [](const TalkVoice& a, const TalkVoice& b) {
        return a.value.value_or(0) < b.value.value_or(0);
    });
}

QList<int> notesOf(const CompetencyCell& cell)
{
    QList<int> notes;
    for (const RatedDimension& dimension : cell.dimensions)
        notes += dimension.notes;
    std::sort(notes.begin(), notes.end());
    notes.erase(std::unique(notes.begin(), notes.end()), notes.end());
    return notes;
}

/// The interviewers of a row that fit, lowest point first.
template <typename Fits>
QList<TalkVoice> voices(const CompetencyRow& row, Fits fits)
{
    QList<TalkVoice> found;
    for (qsizetype card = 0; card < row.cells.size(); ++card) {
        const CompetencyCell& cell = row.cells[card];
        if (fits(cell))
            found.append({static_cast<int>(card), cell.value, notesOf(cell)});
    }
    sortByValue(found);
    return found;
}

bool isAssessed(const CompetencyCell& cell)
{
    return cell.value.has_value();
}

bool hasStrongNo(const CompetencyCell& cell)
{
    return std::any_of(cell.dimensions.cbegin(), cell.dimensions.cend(),
                       [](const RatedDimension& d) { return d.value == RatingValue::StrongNo; });
}

bool isThin(const CompetencyCell& cell)
{
    return std::any_of(cell.dimensions.cbegin(), cell.dimensions.cend(),
                       [](const RatedDimension& d) { return pointOf(d.value) && d.notes.size() < 2; });
}

bool wasChanged(const CompetencyCell& cell)
{
    return std::any_of(cell.dimensions.cbegin(), cell.dimensions.cend(),
                       [](const RatedDimension& d) { return d.value != d.first; });
}

void addRow(QList<TalkPoint>& agenda, const CompetencyRow& row)
{
    const Divergence& d = row.divergence;
    const auto add = [&](TalkReason reason, const QList<TalkVoice>& of) {
        if (!of.isEmpty())
            agenda.append({reason, row.competency, of});
    };
    if (d.split)
        add(TalkReason::RatingsSplit, voices(row, isAssessed));
    add(TalkReason::StrongNo, voices(row, hasStrongNo));
    if (d.split)
        add(TalkReason::ThinEvidence, voices(row, isThin));
    if (d.ratings == 0)
        add(TalkReason::NobodyAssessed,
            voices(row, [](const CompetencyCell& c) { return !c.dimensions.isEmpty(); }));
    add(TalkReason::ChangedSince, voices(row, wasChanged));
}

void addVerdicts(QList<TalkPoint>& agenda, const QList<PanelCard>& cards)
{
    TalkPoint point;
    bool yes = false;
    bool no = false;
    for (qsizetype card = 0; card < cards.size(); ++card) {
        const auto& verdict = cards[card].scorecard.session.recommendation;
        if (!verdict)
            continue;
        (verdict->value >= RecommendationValue::Yes ? yes : no) = true;
        point.voices.append({static_cast<int>(card), static_cast<int>(verdict->value), {}});
    }
    sortByValue(point.voices);
    if (yes && no)
        agenda.append(point);
}

void addRedFlags(QList<TalkPoint>& agenda, const QList<PanelCard>& cards)
{
    TalkPoint point{TalkReason::RedFlagNoted, {}, {}};
    for (qsizetype card = 0; card < cards.size(); ++card) {
        TalkVoice voice{static_cast<int>(card), {}, {}};
        for (const Note& note : cards[card].scorecard.session.notes) {
            if (kindOf(note.text) == NoteKind::RedFlag)
                voice.notes.append(note.number);
        }
        if (!voice.notes.isEmpty())
            point.voices.append(voice);
    }
    if (!point.voices.isEmpty())
        agenda.append(point);
}

} // namespace

QList<TalkPoint> agendaOf(const QList<PanelCard>& cards, const QList<CompetencyRow>& rows)
{
    QList<TalkPoint> agenda;
    addVerdicts(agenda, cards);
    for (const CompetencyRow& row : rows)
        addRow(agenda, row);
    addRedFlags(agenda, cards);
    std::stable_sort(agenda.begin(), agenda.end(),
                     [](const TalkPoint& a, const TalkPoint& b) { return a.reason < b.reason; });
    return agenda;
}

} // namespace panelbook
