// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contentlibrary.h"

namespace panelbook {

// What a question, a kit or a rubric of one's own has to be before it is kept.

/// The schema of its kind, and its id. Errors: InvalidInput with the place in the question as its subject and
/// every further problem in `points`.
Result<void> checkQuestion(const Question& question);
/// Errors: InvalidInput (all that is missing in `points`), RefusedByRule (minutes that do not add up).
Result<void> checkKit(const Kit& kit, const ContentLibrary& library);
/// Errors: InvalidInput, all that is missing in `points`.
Result<void> checkRubric(const Rubric& rubric);

} // namespace panelbook
