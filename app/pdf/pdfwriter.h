// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pdf/documentfonts.h"

#include <QByteArray>

namespace panelbook {

/// An entry of the outline. `y` is in points from the top of the page, `page` counts from 0.
struct Bookmark
{
    QString title;
    qsizetype page = 0;
    double y = 0;
    QList<Bookmark> children;
};

struct PdfProperties
{
    QString title;
    QString author;
    QString language; ///< as in "en" or "de-AT"
};

/// Puts content streams, fonts and outline together. The same input gives the same bytes: no clock, no
/// chance. Error: WriteFailed with libqpdf's own words.
Result<QByteArray> writePdf(const QList<QByteArray>& pages, const DocumentFonts& fonts,
                            const QList<Bookmark>& bookmarks, const PdfProperties& properties);

} // namespace panelbook
