// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report.h"

namespace panelbook {

/// The scorecard as a copy of this kind shows it, without its seals, which would not hold. Names are found as
/// whole words in every text that somebody typed, a first or last name alone too; what pictures show stays.
/// Redacted: no interviewer, and "[name left out]" for the interviewer, the signers and `options.others`.
/// Blind: "The candidate" in place of the candidate's name.
Scorecard copyFor(const Scorecard& scorecard, const ReportOptions& options);

/// Numbers of the notes with a word that tells a gender ("she", "Herr"), ascending.
QList<int> genderedNotes(const Session& session);

} // namespace panelbook
