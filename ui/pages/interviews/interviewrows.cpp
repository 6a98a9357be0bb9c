// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/interviews/interviewrows.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct InterviewText
{
    Q_DECLARE_TR_FUNCTIONS(InterviewRows)
};

std::optional<QDateTime> whenOf(const InterviewSummary& s)
{
    return s.started ? s.started : s.planned;
}

QVariant whenValue(const InterviewSummary& s, int role)
{
    const auto when = whenOf(s);
    if (role == interviewSortRole)
        return when ? *when : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    if (role != Qt::DisplayRole)
        return {};
    return when ? when->toLocalTime().toString(
                      InterviewText::tr("yyyy-MM-dd HH:mm", "date and time in a table"))
                : InterviewText::tr("any time");
}

QVariant stateValue(const InterviewSummary& s, int role)
{
    switch (role) {
    case Qt::DisplayRole: return stateText(s.state);
    case interviewSortRole: return int(s.state);
    case toneRole: return int(toneOf(s.state));
    default: return {};
    }
}

/// A column that shows and sorts by a text.
template <typename F>
auto textValue(F text)
{
    return [text](const InterviewSummary& s, int role) {
        return role == Qt::DisplayRole || role == interviewSortRole ? QVariant(text(s)) : QVariant();
    };
}

QString recommendationText(const InterviewSummary& s)
{
    return s.recommendation ? title(*s.recommendation) : QString();
}

} // namespace

QList<RowsModel<InterviewSummary>::Column> interviewColumns()
{
    return {
        {InterviewText::tr("When"), whenValue},
        {InterviewText::tr("Candidate"),
         textValue([](const InterviewSummary& s) { return s.candidateName; })},
        {InterviewText::tr("Role"), textValue([](const InterviewSummary& s) {
             return InterviewText::tr("%1, %2", "role, level").arg(s.role, toId(s.level));
         })},
        {InterviewText::tr("Round"), textValue(roundText)},
        {InterviewText::tr("State"), stateValue},
        {InterviewText::tr("Ratings"), textValue(ratingsText)},
        {InterviewText::tr("Recommendation"), textValue(recommendationText)},
        {InterviewText::tr("Notes"),
         [](const InterviewSummary& s, int role) {
             return role == Qt::DisplayRole || role == interviewSortRole ? QVariant(s.notes) : QVariant();
         },
         Qt::AlignTrailing | Qt::AlignVCenter},
    };
}

QString stateText(InterviewState state)
{
    switch (state) {
    case InterviewState::Planned: return InterviewText::tr("Planned");
    case InterviewState::Live: return InterviewText::tr("Running");
    case InterviewState::Ended: return InterviewText::tr("Scorecard open");
    case InterviewState::Sealed: return InterviewText::tr("Sealed");
    case InterviewState::Cancelled: return InterviewText::tr("Cancelled");
    case InterviewState::NoShow: return InterviewText::tr("No-show");
    }
    return {};
}

Tone toneOf(InterviewState state)
{
    switch (state) {
    case InterviewState::Planned: return Tone::Accent;
    case InterviewState::Live:
    case InterviewState::Sealed: return Tone::Strength;
    case InterviewState::Ended: return Tone::Concern;
    case InterviewState::Cancelled:
    case InterviewState::NoShow: break;
    }
    return Tone::Neutral;
}

QString ratingsText(const InterviewSummary& s)
{
    QStringList points;
    for (const InterviewSummary::RatingRow& row : s.ratings)
        points << (row.rating == RatingValue::NotAssessed ? QStringLiteral("–")
                                                          : QString::number(int(row.rating)));
    return points.join(u' ');
}

bool allowed(InterviewAction action, InterviewState state)
{
    using enum InterviewState;
    switch (action) {
    case InterviewAction::Open: return state != Cancelled && state != NoShow;
    case InterviewAction::Export: return state != Planned;
    case InterviewAction::Cancel: return state == Planned || state == Live || state == Ended;
    case InterviewAction::NoShow: return state == Planned || state == Live;
    case InterviewAction::Reopen: return state == Ended || state == Cancelled || state == NoShow;
    case InterviewAction::Delete: return state != Sealed;
    }
    return false;
}

} // namespace panelbook
