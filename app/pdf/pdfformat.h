// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/formats.h"

namespace panelbook {

/// One document with a part for each scorecard. Needs a QGuiApplication (any platform that has the system's
/// fonts, "offscreen" too), but no window; may be called on any thread. The same reports give the same bytes.
/// A character that no font has is shown as a box and told at the end of its scorecard; the text of the
/// document has it all the same. Errors: InvalidInput (no report), WriteFailed.
Result<QByteArray> renderPdf(const QList<Report>& reports);

ExportFormat pdfFormat();

} // namespace panelbook
