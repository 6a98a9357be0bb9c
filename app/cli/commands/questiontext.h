// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "domain/questions/question.h"

namespace panelbook {

/// A question with its whole guide, as text.
void tell(Output& out, const Question& question);

} // namespace panelbook
