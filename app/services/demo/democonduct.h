// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"
#include "services/demo/demonotes.h"

namespace panelbook {

/// Plays one interview of a demonstration into a planned session, by the rules of a real one.
class DemoConduct
{
public:
    DemoConduct(Session& session, DemoRandom& random) : m_session(session), m_random(random) {}

    /// From the start to the end: segments, questions, notes with links, follow-ups, hints.
    void conduct();
    /// A rating with its evidence on every dimension, and the recommendation.
    void score();

private:
    void take(SessionEvent event);
    void enter(const Segment& segment);
    void step();
    void probe();
    void note();
    void support(const Dimension& dimension);
    const Question& question() const;
    RatingValue ratingOf(const Dimension& dimension);

    Session& m_session;
    DemoRandom& m_random;
    Milliseconds m_at{0};
    int m_followUps = 0; ///< asked of the current question
    int m_hints = 0;
    qsizetype m_dimension = 0;
};

} // namespace panelbook
