// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/packpdf.h"

#include "exchange/reporttext.h"
#include "pdf/fonts.h"
#include "pdf/packpages.h"
#include "pdf/scorecardpages.h"

#include <QGuiApplication>

namespace panelbook {

Result<QByteArray> renderPackPdf(const DebriefReport& report)
{
    if (report.cards.isEmpty())
        return failure(ErrorKind::InvalidInput, QStringLiteral("PDF"),
                       ReportText::tr("There is no scorecard to show."));
    if (!registerFonts())
        return failure(ErrorKind::ReadFailed, QStringLiteral("Panelbook Sans"),
                       QGuiApplication::platformName());
    DocumentFonts fonts;
    Typesetter typesetter(fonts);
    PageFlow flow(typesetter);
    QList<Bookmark> bookmarks = paintDebrief(report, typesetter, flow);
    for (const Report& scorecard : report.scorecards)
        bookmarks.append(paintScorecard(scorecard, typesetter, flow));
    return writePdf(flow.finish(), fonts, bookmarks,
                    {report.title, report.names.join(QStringLiteral(", ")), report.options.language});
}

PackFormat packPdfFormat()
{
    return {QStringLiteral("pdf"), QStringLiteral("pdf"), ReportText::tr("PDF document"), renderPackPdf};
}

} // namespace panelbook
