// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/interviewrecord.h"

#include "domain/sessions/timeline.h"

#include <algorithm>

namespace panelbook {

namespace {

double minutes(Milliseconds time)
{
    return static_cast<double>(time.count()) / 60'000;
}

/// A mean of ratings; "not assessed" is none.
class Mean
{
public:
    void take(RatingValue rating)
    {
        if (rating == RatingValue::NotAssessed)
            return;
        m_sum += static_cast<int>(rating);
        ++m_count;
    }
    std::optional<double> value() const
    {
        return m_count > 0 ? std::optional(m_sum / m_count) : std::nullopt;
    }

private:
    double m_sum = 0;
    int m_count = 0;
};

std::optional<InterviewRecord::QuestionUse::Means> meansOf(const Session& session, const QString& question)
{
    QSet<int> notes;
    for (const Note& note : session.notes) {
        if (note.question == question)
            notes.insert(note.number);
    }
    QSet<QString> dimensions;
    for (const EvidenceLink& link : session.evidence) {
        if (notes.contains(link.note))
            dimensions.insert(link.dimension);
    }
    Mean own;
    Mean others;
    for (auto rating = session.ratings.begin(); rating != session.ratings.end(); ++rating)
        (dimensions.contains(rating.key()) ? own : others).take(rating->value);
    if (!own.value() || !others.value())
        return std::nullopt;
    return InterviewRecord::QuestionUse::Means{*own.value(), *others.value()};
}

InterviewRecord::QuestionUse useOf(const Session& session, const QuestionSpan& span)
{
    InterviewRecord::QuestionUse use;
    use.question = span.question;
    if (const PlannedQuestion* planned = session.findQuestion(span.question)) {
        use.title = planned->question.title;
        use.planned = planned->minutes;
    }
    use.spent = minutes(span.spent);
    use.means = meansOf(session, span.question);
    return use;
}

} // namespace

std::optional<double> InterviewRecord::meanRating() const
{
    Mean mean;
    for (const DimensionRating& rating : ratings)
        mean.take(rating.rating);
    return mean.value();
}

InterviewRecord recordOf(const Session& session)
{
    InterviewRecord record;
    record.candidate = session.interview.candidate;
    record.interviewer = session.interview.interviewer;
    record.started = session.interview.started.value_or(QDateTime());
    for (const Dimension& dimension : session.interview.rubric.dimensions) {
        const auto rating = session.ratings.constFind(dimension.id);
        if (rating != session.ratings.constEnd())
            record.ratings.append({dimension.competency, rating->value});
    }
    const Timeline timeline = foldTimeline(session, session.lastAt());
    for (const SegmentSpan& span : timeline.segments) {
        if (span.entered())
            record.segments.append(
                {span.name, static_cast<double>(span.plannedMinutes), minutes(span.spent)});
    }
    for (const QuestionSpan& span : timeline.questions)
        record.questions.append(useOf(session, span));
    return record;
}

} // namespace panelbook
