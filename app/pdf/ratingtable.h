// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report.h"
#include "pdf/pageflow.h"

namespace panelbook {

/// Every dimension with its points and its evidence. A row that does not fit goes on on the next page, where
/// its name is said again; no line is ever lost.
void paintRatingTable(const QList<ReportDimension>& rows, double timeWidth, Typesetter& typesetter,
                      PageFlow& flow);

/// Of the column of times: wide enough for the latest one.
double timeWidth(const Report& report);

} // namespace panelbook
