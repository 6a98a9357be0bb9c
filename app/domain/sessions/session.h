// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/event.h"
#include "domain/sessions/interview.h"

namespace panelbook {

struct Rating
{
    RatingValue value = RatingValue::NotAssessed;
    Milliseconds at{0};
    bool operator==(const Rating&) const = default;
};

/// A note that speaks for or against a dimension. Derived links follow the note's text; explicit ones stay.
struct EvidenceLink
{
    int note = 0;
    QString dimension;
    bool explicitly = false;
    bool operator==(const EvidenceLink&) const = default;
};

struct Recommendation
{
    RecommendationValue value = RecommendationValue::No;
    QString reason;
    Milliseconds at{0};
    bool operator==(const Recommendation&) const = default;
};

struct Attachment
{
    int number = 0;
    Milliseconds at{0};
    QString name;
    QString mediaType;
    QByteArray content;
    bool operator==(const Attachment&) const = default;
};

/// Whether it can be shown as a picture.
bool isPicture(const Attachment& attachment);

/// One interview with everything that happened in it: the events in their order and what they amount to.
/// A value; record() in sessionrules is the one way in which it grows.
struct Session
{
    Interview interview;
    QList<TimedEvent> events;
    QList<Note> notes;             ///< ascending by number; removed ones are gone
    int lastNoteNumber = 0;        ///< numbers are never used again
    QMap<QString, Rating> ratings; ///< by dimension
    QList<EvidenceLink> evidence;
    std::optional<Recommendation> recommendation;
    QList<Attachment> attachments;
    QMap<QString, QMap<QString, double>> estimates; ///< question → changed assumptions

    Milliseconds lastAt() const { return events.isEmpty() ? Milliseconds(0) : events.back().at; }
    const Note* findNote(int number) const;
    /// The question asked last, or nullptr.
    const PlannedQuestion* currentQuestion() const;
    const PlannedQuestion* findQuestion(QStringView id) const;
    /// Numbers of the notes linked to a dimension, ascending.
    QList<int> evidenceFor(QStringView dimension) const;

    bool operator==(const Session&) const = default;
};

} // namespace panelbook
