// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/kit.h"
#include "domain/sessions/session.h"

#include <QSet>

namespace panelbook {

/// How long a part of the agenda took. Times exclude pauses where they say "spent".
struct SegmentSpan
{
    QString name;
    int plannedMinutes = 0;            ///< by the kit, or by the last new plan
    std::optional<Milliseconds> begin; ///< offset from the start; nothing = not entered
    Milliseconds spent{0};

    bool entered() const { return begin.has_value(); }
    Milliseconds planned() const { return std::chrono::minutes(plannedMinutes); }
    /// Positive once the part takes longer than planned.
    Milliseconds overrun() const { return spent - planned(); }
    bool operator==(const SegmentSpan&) const = default;
};

/// What happened to one question.
struct QuestionSpan
{
    QString question;
    Milliseconds begin{0};
    Milliseconds spent{0};
    QList<int> followUps;
    QList<int> hints;
    QSet<int> heard;
    QMap<PointList, QMap<int, Milliseconds>> ticked; ///< numbers of points, and when they were ticked
    bool operator==(const QuestionSpan&) const = default;
};

/// The interview's times at one moment.
struct Timeline
{
    Milliseconds now{0};    ///< offset from the start, pauses included
    Milliseconds active{0}; ///< without pauses
    Milliseconds pausedFor{0};
    bool paused = false;
    bool ended = false;
    qsizetype current = -1; ///< index of the running segment; -1 before the start
    QList<SegmentSpan> segments;
    QList<QuestionSpan> questions; ///< in the order in which they were first asked
    QStringList leftOut;           ///< planned questions that the last new plan does without

    const QuestionSpan* findQuestion(QStringView id) const;
    /// Minutes planned in all, less the time spent; negative when over.
    Milliseconds left() const;
    bool operator==(const Timeline&) const = default;
};

/// Computes all times from the events; nothing is ever counted. Pure: the same events and moment give the
/// same times. `now` before the last event counts as the last event. The first segment begins with the
/// interview; asking a question that is planned for a later segment enters that segment.
Timeline foldTimeline(const Session& session, Milliseconds now);

/// The time of the questions that gave evidence for a dimension: the sum of the time spent on every question
/// that was open when at least one note linked to the dimension was first written. Pauses do not count. A
/// question counts once for a dimension, and in full for each dimension that it gave evidence for, so that
/// the sum over the dimensions may be more than the interview. Notes written before the first question count
/// for nothing.
Milliseconds timeFor(const Session& session, const Timeline& timeline, QStringView dimension);

/// A moment on both clocks of the machine, as an event or a timer sees it.
struct Moment
{
    QDateTime utc;
    Milliseconds boot{0};
    QString bootId;
};

/// The offset of a moment from the start of a session. Within one start of the machine the boot clock
/// decides (it runs on during suspend and never jumps); after a restart of the machine the wall clock does.
/// Never before the last event.
Milliseconds offsetAt(const Session& session, const Moment& moment);

/// How far the wall clock moved against the boot clock since the last event; nothing within ± 2 s.
std::optional<Milliseconds> clockJump(const Session& session, const Moment& moment);

} // namespace panelbook
