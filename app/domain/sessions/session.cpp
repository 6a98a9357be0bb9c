// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/session.h"

#include <algorithm>

namespace panelbook {

bool isPicture(const Attachment& attachment)
{
    return attachment.mediaType == QLatin1String("image/png") ||
           attachment.mediaType == QLatin1String("image/jpeg");
}

const Note* Session::findNote(int number) const
{
    const auto it = std::lower_bound(notes.begin(), notes.end(), number,
                                     [](const Note& note, int wanted) { return note.number < wanted; });
    return it != notes.end() && it->number == number ? &*it : nullptr;
}

const PlannedQuestion* Session::findQuestion(QStringView id) const
{
    for (const PlannedQuestion& q : interview.questions) {
        if (q.question.id == id)
            return &q;
    }
    return nullptr;
}

const PlannedQuestion* Session::currentQuestion() const
{
    for (auto it = events.rbegin(); it != events.rend(); ++it) {
        if (const auto* asked = std::get_if<QuestionAsked>(&it->event))
            return findQuestion(asked->question);
    }
    return nullptr;
}

QList<int> Session::evidenceFor(QStringView dimension) const
{
    QList<int> numbers;
    for (const EvidenceLink& link : evidence) {
        if (link.dimension == dimension && !numbers.contains(link.note))
            numbers.append(link.note);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace panelbook
