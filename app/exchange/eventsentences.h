// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report.h"

namespace panelbook {

/// What happened, in one sentence an event, in the order of the events. New notes, ratings and the seal are
/// left out: a report shows them in places of their own.
QList<ReportEvent> recordOf(const Session& session);

} // namespace panelbook
