// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/htmlwriter.h"
#include "exchange/report.h"

namespace panelbook {

// The parts of the HTML report below the ratings, each under its heading. A part without content is left out.

/// The agenda as it went, with the evidence under it, and the same as a table.
void writeHour(HtmlWriter& html, const Report& report);
void writeQuestions(HtmlWriter& html, const Report& report);
void writeRecord(HtmlWriter& html, const Report& report);
void writeNotes(HtmlWriter& html, const Report& report);
/// PNG and JPEG pictures whole; of other files the line that describes them.
void writeAttachments(HtmlWriter& html, const Report& report);

} // namespace panelbook
