// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/debriefreport.h"

namespace panelbook {

/// The pack as one self-contained page: matrix, agenda, the evidence of each competency, every scorecard.
Result<QByteArray> renderPackHtml(const DebriefReport& report);

} // namespace panelbook
