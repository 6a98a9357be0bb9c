// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/debriefreport.h"
#include "pdf/pageflow.h"
#include "pdf/pdfwriter.h"

namespace panelbook {

/// Paints what a panel looks at before the scorecards themselves: the heat map and the agenda on the first
/// page, then every competency with its evidence side by side. Returns their entries of the outline.
QList<Bookmark> paintDebrief(const DebriefReport& report, Typesetter& typesetter, PageFlow& flow);

} // namespace panelbook
