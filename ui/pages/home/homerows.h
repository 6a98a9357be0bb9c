// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/interview.h"
#include "ui/theme/colours.h"

namespace panelbook {

/// One line of Home: what it says and what its button does.
struct HomeRow
{
    enum class Kind { GoOn, Today, Later, Finish };

    HomeRow(Kind rowKind, InterviewId id) : kind(rowKind), interview(id) {}

    Kind kind;
    InterviewId interview;
    InterviewState state = InterviewState::Planned;
    QString time; ///< "10:00", or a chip's text where `chip` is set
    bool chip = false;
    QString name;
    QString role;   ///< "Backend Engineer, L5"
    QString detail; ///< what is prepared, or what is missing
    QString round;
    QString when;      ///< "in 12 min", "2 h ago"
    QString action;    ///< the button's label
    bool next = false; ///< the one that Ctrl+Return starts

    bool operator==(const HomeRow&) const = default;
};

/// What Home shows of the interviews that are not done, in order: those that go on, today's (with those that
/// were planned before and never began, and those without a time), the next few days', those to finish.
/// `now` is UTC; days and times are those of the machine's time zone.
QList<HomeRow> homeRows(const QList<InterviewSummary>& unfinished, const QDateTime& now);

/// What keeps an ended interview from its seal, in a few words: "2 of 4 dimensions rated, 31 notes".
QString missingText(const InterviewSummary& interview);
/// "in 12 min", "in 3 h 42 min", "25 min ago", "68 h ago".
QString relativeText(const QDateTime& moment, const QDateTime& now);

} // namespace panelbook
