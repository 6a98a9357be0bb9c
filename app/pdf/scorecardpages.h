// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report.h"
#include "pdf/pageflow.h"
#include "pdf/pdfwriter.h"

namespace panelbook {

/// Paints one scorecard on pages of its own and returns its entry of the outline.
Bookmark paintScorecard(const Report& report, Typesetter& typesetter, PageFlow& flow);

} // namespace panelbook
