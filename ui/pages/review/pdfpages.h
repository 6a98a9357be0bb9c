// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/scoring/scorecard.h"
#include "exchange/formats.h"

#include <QImage>
#include <QList>

#include <stop_token>

namespace panelbook {

/// The pages of a PDF as pictures, `pixelWidth` wide, on white. An empty list when it was told to stop.
/// Thread-safe. Errors: InvalidInput (the bytes are no PDF).
Result<QList<QImage>> pagesOf(const QByteArray& pdf, int pixelWidth, const std::stop_token& stop = {});

/// Renders a scorecard with the format (PDF) and draws its pages. For a thread of its own.
Result<QList<QImage>> previewOf(const Scorecard& scorecard, const ExportFormat& format,
                                const ReportOptions& options, int pixelWidth,
                                const std::stop_token& stop = {});

} // namespace panelbook
