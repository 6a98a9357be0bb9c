// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"
#include "domain/sessions/note.h"
#include "services/demo/demorandom.h"

namespace panelbook {

/// What somebody might have typed while this question was answered: shorthand sign, text, no #names.
struct DemoNote
{
    NoteKind kind = NoteKind::Plain;
    QString text;
};
DemoNote demoNote(const Question& question, DemoRandom& random);

/// A note of this kind: Strength or Concern.
QString demoEvidence(const Question& question, NoteKind kind, DemoRandom& random);

/// One or two sentences under a recommendation.
QString demoReason(const Question& question, bool yes, DemoRandom& random);

} // namespace panelbook
