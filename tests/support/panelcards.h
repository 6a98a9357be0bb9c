// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/rollup.h"

namespace panelbook {

/// A dimension of a sample scorecard: "communication", of the competency, rated, with so many linked notes.
struct SampleRating
{
    QString dimension;
    QString competency;
    int points = 0; ///< 1 to 4; 0: not assessed
    int notes = 1;
};

/// A scorecard of `interviewer` for tests of panels; each linked note is a strength named after its
/// dimension.
PanelCard sampleCard(const QString& interviewer, const QList<SampleRating>& ratings,
                     RecommendationValue verdict = RecommendationValue::Yes);

} // namespace panelbook
