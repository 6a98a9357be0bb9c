// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/packformats.h"

namespace panelbook {

/// The pack as one PDF: heat map and agenda, the evidence by competency, every scorecard. Errors:
/// InvalidInput without a scorecard, ReadFailed where the platform takes no fonts, WriteFailed.
Result<QByteArray> renderPackPdf(const DebriefReport& report);

PackFormat packPdfFormat();

} // namespace panelbook
