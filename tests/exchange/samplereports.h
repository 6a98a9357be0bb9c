// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report.h"

namespace panelbook {

/// The samples that every format is held against: two sealed scorecards, a draft, and "hostile".
QStringList sampleNames();
Report sampleReport(const QString& name);

/// Notes and names that try to break out of a document: markup, separators, directions, formulas, controls.
QStringList hostileTexts();
/// A sealed and amended scorecard that is full of them, with attachments.
Scorecard hostileScorecard();

/// Records an event that has to be allowed.
void play(Session& session, const SessionEvent& event, Milliseconds later = Milliseconds(0));

/// Rows for a _data function: one a sample.
void addSampleRows();

} // namespace panelbook
