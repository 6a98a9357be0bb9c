// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/kits/kit.h"
#include "domain/questions/question.h"
#include "domain/scoring/rubric.h"

#include <QDateTime>

namespace panelbook {

enum class InterviewState { Planned, Live, Ended, Sealed, Cancelled, NoShow };

/// "planned", "live", "ended", "sealed", "cancelled", "no-show".
QString toId(InterviewState state);
std::optional<InterviewState> interviewStateFromId(QStringView id);

/// A question that was chosen for an interview, as it read when it was chosen.
struct PlannedQuestion
{
    QString segment; ///< of the kit; empty when it was asked outside the plan
    int minutes = 0;
    bool required = false;
    Question question;

    bool operator==(const PlannedQuestion&) const = default;
};

/// One interview's frame. Kit, rubric and questions are frozen copies: later versions of the bank leave it
/// alone.
struct Interview
{
    InterviewId id = InterviewId::create();
    CandidateId candidate = CandidateId::create();
    QString candidateName;
    QString role;
    Level level = Level::L4;
    QString interviewer;
    QString loop;                     ///< brings the panel's scorecards together; may be empty
    std::optional<QDateTime> planned; ///< UTC
    std::optional<QDateTime> started; ///< UTC
    InterviewState state = InterviewState::Planned;
    Kit kit;
    Rubric rubric;
    QList<PlannedQuestion> questions;

    bool operator==(const Interview&) const = default;
};

/// What lists show of an interview, without its frozen parts.
struct InterviewSummary
{
    InterviewSummary(InterviewId interview, CandidateId person) : id(interview), candidate(person) {}

    InterviewId id;
    CandidateId candidate;
    QString candidateName;
    QString role;
    Level level = Level::L4;
    QString kit;
    QString kitTitle;
    QString round;
    QString interviewer;
    QString loop;
    std::optional<QDateTime> planned;
    std::optional<QDateTime> started;
    InterviewState state = InterviewState::Planned;
    int notes = 0;
    int dimensions = 0;
    /// Ratings in the rubric's order: dimension, value, pieces of evidence.
    struct RatingRow
    {
        QString dimension;
        RatingValue rating = RatingValue::NotAssessed;
        int evidence = 0;
        bool operator==(const RatingRow&) const = default;
    };
    QList<RatingRow> ratings;
    std::optional<RecommendationValue> recommendation;
    QStringList questionTitles;

    bool operator==(const InterviewSummary&) const = default;
};

/// The kit's round, for people: "Debugging role-play" of "Debugging role-play, 45 min".
QString roundText(const InterviewSummary& interview);

struct Candidate
{
    CandidateId id = CandidateId::create();
    QString name;
    int interviews = 0;
    bool operator==(const Candidate&) const = default;
};

} // namespace panelbook
