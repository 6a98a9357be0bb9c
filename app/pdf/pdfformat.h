// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/formats.h"

namespace panelbook {

/// One document with a part for each scorecard. Needs a QGuiApplication but no window ("offscreen" will do,
/// "minimal" has no fonts); any thread. The same reports give the same bytes. A character that no font has is
/// shown as a box and told at the end of its scorecard; the text of the document has it all the same.
/// Errors: InvalidInput (no report), ReadFailed (the platform takes no fonts), WriteFailed.
Result<QByteArray> renderPdf(const QList<Report>& reports);

ExportFormat pdfFormat();

} // namespace panelbook
