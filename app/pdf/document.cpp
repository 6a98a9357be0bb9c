// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/document.h"

#include "exchange/reporttext.h"
#include "pdf/fonts.h"

#include <QGuiApplication>

namespace panelbook {

Result<QByteArray> renderDocument(const PdfProperties& properties, const PaintPages& paint)
{
    if (!registerFonts())
        return failure(ErrorKind::ReadFailed, QStringLiteral("Panelbook Sans"),
                       QGuiApplication::platformName());
    DocumentFonts fonts;
    Typesetter typesetter(fonts);
    PageFlow flow(typesetter);
    const QList<Bookmark> bookmarks = paint(typesetter, flow);
    return writePdf(flow.finish(), fonts, bookmarks, properties);
}

tl::unexpected<Error> nothingToShow()
{
    return failure(ErrorKind::InvalidInput, QStringLiteral("PDF"),
                   ReportText::tr("There is no scorecard to show."));
}

} // namespace panelbook
