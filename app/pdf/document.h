// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pageflow.h"
#include "pdf/pdfwriter.h"

#include <functional>

namespace panelbook {

/// Fills the pages and returns the entries of the outline.
using PaintPages = std::function<QList<Bookmark>(Typesetter&, PageFlow&)>;

/// A whole document of what `paint` puts on its pages. Errors: ReadFailed (the platform takes no fonts),
/// WriteFailed.
Result<QByteArray> renderDocument(const PdfProperties& properties, const PaintPages& paint);

/// The error of a document without a scorecard.
tl::unexpected<Error> nothingToShow();

} // namespace panelbook
