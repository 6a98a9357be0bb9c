// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/formats.h"

namespace panelbook {

/// The `.scorecard` file as an export format: one interview a file, verifiable with its seal.
ExportFormat scorecardFormat();

} // namespace panelbook
