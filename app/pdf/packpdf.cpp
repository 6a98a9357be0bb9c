// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/packpdf.h"

#include "exchange/reporttext.h"
#include "pdf/document.h"
#include "pdf/packpages.h"
#include "pdf/scorecardpages.h"

namespace panelbook {

Result<QByteArray> renderPackPdf(const DebriefReport& report)
{
    if (report.cards.isEmpty())
        return nothingToShow();
    const PdfProperties properties{report.title, report.names.join(QStringLiteral(", ")),
                                   report.options.language};
    return renderDocument(properties, [&](Typesetter& typesetter, PageFlow& flow) {
        QList<Bookmark> bookmarks = paintDebrief(report, typesetter, flow);
        for (const Report& scorecard : report.scorecards)
            bookmarks.append(paintScorecard(scorecard, typesetter, flow));
        return bookmarks;
    });
}

PackFormat packPdfFormat()
{
    return {QStringLiteral("pdf"), QStringLiteral("pdf"), ReportText::tr("PDF document"), renderPackPdf};
}

} // namespace panelbook
