// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/scorecard.h"

namespace panelbook {

// Plays tests/data/interviews/<name>.jsonl ("system-design", "behavioural", "debugging") into a value, with
// the domain alone: no book, no clock. Kit, rubric and questions are the ones of resources/. Ids, times and
// the signing key are fixed, so the same script gives the same scorecard, byte for byte. What cannot be read
// or is not allowed ends the test program.

/// The interview up to its "seal": ended, rated, recommended.
Scorecard scorecardFromScript(const QString& name);
/// The same, sealed by the interviewer 64 minutes after the start.
Scorecard sealedScorecardFromScript(const QString& name);

/// Seals an ended session as above.
Scorecard sealed(Session session);
/// Adds a signed amendment, a day after the seal before it.
void amend(Scorecard& scorecard, const QString& text);

} // namespace panelbook
