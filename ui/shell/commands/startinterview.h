// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

namespace panelbook {

struct PageContext;

/// Starts the clock of a planned interview; one that runs already is left alone.
Result<void> startInterview(const PageContext& context, InterviewId interview);

/// What the user should know before an interview starts, or an empty text: little room on the book's disk.
QString roomWarning(const PageContext& context);

} // namespace panelbook
