// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/panelcards.h"

using namespace std::chrono_literals;

namespace panelbook {

PanelCard sampleCard(const QString& interviewer, const QList<SampleRating>& ratings,
                     RecommendationValue verdict)
{
    PanelCard card;
    Session& session = card.scorecard.session;
    session.interview.interviewer = interviewer;
    session.interview.candidateName = QStringLiteral("Candidate One");
    for (const SampleRating& rating : ratings) {
        Dimension dimension;
        dimension.id = rating.dimension;
        dimension.title = rating.dimension;
        dimension.competency = rating.competency;
        session.interview.rubric.dimensions.append(dimension);
        session.ratings.insert(rating.dimension, {static_cast<RatingValue>(rating.points), 1min});
        for (int i = 0; i < rating.notes; ++i) {
            const int number = ++session.lastNoteNumber;
            session.notes.append({number, 1min, QStringLiteral("+ ") + rating.dimension, {}});
            session.evidence.append({number, rating.dimension, true});
        }
    }
    session.recommendation = Recommendation{verdict, QStringLiteral("As the notes say"), 50min};
    return card;
}

} // namespace panelbook
