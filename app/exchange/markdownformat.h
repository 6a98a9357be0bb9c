// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/report.h"

namespace panelbook {

/// GitHub-flavoured Markdown (headings, lists, tables) as forges render it, to be read as plain text too.
/// Holds every note, time, rating and link whatever the options say. What people typed is escaped, only where
/// Markdown would take it for markup, and stays in its table cell; a line end there becomes <br>.
Result<QByteArray> renderMarkdown(const QList<Report>& reports);

} // namespace panelbook
