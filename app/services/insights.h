// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/interviewrecord.h"
#include "services/workspace.h"

#include <stop_token>

namespace panelbook {

/// What every interview that ended tells, oldest first: what insights are computed from. Reads each one
/// whole, some milliseconds an interview: for a job, with a workspace of its own. Errors: BookDamaged,
/// Cancelled.
Result<QList<InterviewRecord>> interviewRecords(const Workspace& workspace, const std::stop_token& stop = {});

} // namespace panelbook
