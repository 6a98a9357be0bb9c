// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/debriefreport.h"

namespace panelbook {

/// The pack as data, `"schema": "panelbook.panel/1"`: interviewers, matrix, agenda, and under "scorecards"
/// what the JSON export of each holds.
Result<QByteArray> renderPackJson(const DebriefReport& report);

} // namespace panelbook
