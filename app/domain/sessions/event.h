// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/questions/pointlist.h"
#include "domain/scoring/rubric.h"
#include "domain/sessions/note.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>

#include <variant>

namespace panelbook {

// What can happen in an interview. Each struct is one verb of the interview script; numbers count from 1.

struct Started
{
    bool operator==(const Started&) const = default;
};
struct SegmentEntered
{
    QString name;
    bool operator==(const SegmentEntered&) const = default;
};
struct Paused
{
    bool operator==(const Paused&) const = default;
};
struct Resumed
{
    bool operator==(const Resumed&) const = default;
};
struct QuestionAsked
{
    QString question;
    bool operator==(const QuestionAsked&) const = default;
};
struct FollowUpAsked
{
    int number = 0;
    bool operator==(const FollowUpAsked&) const = default;
};
struct HintGiven
{
    int number = 0;
    bool operator==(const HintGiven&) const = default;
};
/// The text's truth is the note's row; the stored event names the note and leaves the text out.
struct NoteTaken
{
    QString text;
    int note = 0;
    bool operator==(const NoteTaken&) const = default;
};
struct NoteEdited
{
    int note = 0;
    QString text;
    bool operator==(const NoteEdited&) const = default;
};
struct NoteRemoved
{
    int note = 0;
    bool operator==(const NoteRemoved&) const = default;
};
/// `heard` false takes a tick back.
struct ListenedFor
{
    int number = 0;
    bool heard = true;
    bool operator==(const ListenedFor&) const = default;
};
struct EstimateChanged
{
    QMap<QString, double> set;
    bool operator==(const EstimateChanged&) const = default;
};
/// `how` is show, read or none; with none, `asked` says what was asked for and is not to be had.
struct ArtefactRevealed
{
    QString artefact;
    QString how;
    QString asked;
    bool operator==(const ArtefactRevealed&) const = default;
};
struct ConstraintGiven
{
    QString card;
    bool operator==(const ConstraintGiven&) const = default;
};
struct HypothesisStated
{
    QString text;
    bool testable = false;
    bool operator==(const HypothesisStated&) const = default;
};
/// `effect` is mitigates, diagnoses, worsens or none.
struct ActionTaken
{
    QString text;
    QString effect;
    bool operator==(const ActionTaken&) const = default;
};
/// `reached` false takes it back.
struct WhyReached
{
    int number = 0;
    bool reached = true;
    bool operator==(const WhyReached&) const = default;
};
/// `hinted`: found only after a hint. `found` false takes it back.
struct DefectFound
{
    int number = 0;
    bool hinted = false;
    bool found = true;
    bool operator==(const DefectFound&) const = default;
};
/// A point of one list of the question: a task that was done, what was said at a hand-over, a sound line that
/// was taken for a defect. `done` false takes a tick back.
struct PointTicked
{
    PointList list = PointList::Tasks;
    int number = 0;
    bool done = true;
    bool operator==(const PointTicked&) const = default;
};
/// The plan from now on: new minutes for the segments named, and all planned questions that are left out.
struct Replanned
{
    QMap<QString, int> minutes; ///< by segment
    QStringList leftOut;        ///< ids of questions
    bool operator==(const Replanned&) const = default;
};
/// The bytes live in the attachment's row; the stored event keeps name, number and digest.
struct Attached
{
    QString file;
    int number = 0;
    QByteArray content;
    bool operator==(const Attached&) const = default;
};
struct Rated
{
    QString dimension;
    RatingValue rating = RatingValue::NotAssessed;
    bool operator==(const Rated&) const = default;
};
/// Takes a rating back; the window's undo needs it.
struct Unrated
{
    QString dimension;
    bool operator==(const Unrated&) const = default;
};
struct Linked
{
    int note = 0;
    QString dimension;
    bool operator==(const Linked&) const = default;
};
struct Unlinked
{
    int note = 0;
    QString dimension;
    bool operator==(const Unlinked&) const = default;
};
struct Ended
{
    bool operator==(const Ended&) const = default;
};
struct Reopened
{
    bool operator==(const Reopened&) const = default;
};
struct Recommended
{
    RecommendationValue value = RecommendationValue::No;
    QString reason;
    bool operator==(const Recommended&) const = default;
};
struct Sealed
{
    bool operator==(const Sealed&) const = default;
};
/// The wall clock moved against the clock of the machine by this much.
struct ClockJumped
{
    Milliseconds by{0};
    bool operator==(const ClockJumped&) const = default;
};

/// What became of a hypothesis, by its number in the order of statement: confirmed, ruled-out, or open again.
struct HypothesisSettled
{
    int hypothesis = 0;
    QString outcome;
    bool operator==(const HypothesisSettled&) const = default;
};
/// The time that the interviewer announces within the incident, "02:25".
struct IncidentTimeSet
{
    QString time;
    bool operator==(const IncidentTimeSet&) const = default;
};
using SessionEvent =
    std::variant<Started, SegmentEntered, Paused, Resumed, QuestionAsked, FollowUpAsked, HintGiven, NoteTaken,
                 NoteEdited, NoteRemoved, ListenedFor, EstimateChanged, ArtefactRevealed, ConstraintGiven,
                 HypothesisStated, ActionTaken, WhyReached, DefectFound, PointTicked, Replanned, Attached,
                 Rated, Unrated, Linked, Unlinked, Ended, Reopened, Recommended, Sealed, ClockJumped,
                 HypothesisSettled, IncidentTimeSet>;

/// An event with its place in time. Append-only: nothing of it changes once it is stored.
struct TimedEvent
{
    int sequence = 0;     ///< from 1 within the interview
    Milliseconds at{0};   ///< since the start, pauses included
    QDateTime utc;        ///< wall time when it was recorded
    Milliseconds boot{0}; ///< Clock::sinceBoot() when it was recorded; 0 in played scripts
    QString bootId;       ///< empty in played scripts
    SessionEvent event;

    bool operator==(const TimedEvent&) const = default;
};

/// The verb of the script: "ask", "follow-up", "note" …
QString verb(const SessionEvent& event);
/// The event as an object of the script, "do" included, "at" left out.
QJsonObject toJson(const SessionEvent& event);
/// Reads an object of the script. Unknown verbs, missing keys and wrong types are told with the key.
/// Files that "attach" names are not read here.
Result<SessionEvent> eventFromJson(const QJsonObject& json);
/// Reads what toJson() wrote into a book: as the script's form, but notes and attachments by number.
Result<SessionEvent> storedEventFromJson(const QJsonObject& json);

/// "hh:mm:ss" or "hh:mm:ss.mmm" to an offset, and back.
std::optional<Milliseconds> offsetFromText(QStringView text);
QString toText(Milliseconds offset);
/// "06:20" under an hour, "1:06:20" over it: how times are shown to people.
QString clockText(Milliseconds offset);

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace panelbook
