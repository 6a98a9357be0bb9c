// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/interview.h"
#include "ui/models/rowsmodel.h"
#include "ui/theme/colours.h"

namespace panelbook {

/// The columns of the table of interviews.
enum class InterviewColumn { When, Candidate, Role, Round, State, Ratings, Recommendation, Notes };

/// What the table sorts by: times and numbers as such.
inline constexpr int interviewSortRole = Qt::UserRole;
/// The Tone of the state's text.
inline constexpr int toneRole = Qt::UserRole + 1;

QList<RowsModel<InterviewSummary>::Column> interviewColumns();

/// The state for people, translated: "Scorecard open".
QString stateText(InterviewState state);
Tone toneOf(InterviewState state);
/// "3 3 – 2": the ratings in the rubric's order, a dash for what was not assessed.
QString ratingsText(const InterviewSummary& interview);

/// What can be done with an interview as a whole.
enum class InterviewAction { Open, Export, Cancel, NoShow, Reopen, Delete };
/// The rules of the services, told before they are met.
bool allowed(InterviewAction action, InterviewState state);

} // namespace panelbook
