// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report.h"
#include "pdf/pageflow.h"

namespace panelbook {

inline constexpr double timeStripHeight = 54;

/// How the hour went, on one scale: the parts as planned and as taken, and the evidence as it came. Each kind
/// of evidence has a shape of its own. Takes timeStripHeight points of the current page.
void paintTimeStrip(const Report& report, Typesetter& typesetter, PageFlow& flow);

} // namespace panelbook
