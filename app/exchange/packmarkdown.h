// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/debriefreport.h"

namespace panelbook {

/// The pack as Markdown: matrix, agenda, the evidence of each competency side by side, then every scorecard.
Result<QByteArray> renderPackMarkdown(const DebriefReport& report);

} // namespace panelbook
