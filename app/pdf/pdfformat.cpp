// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfformat.h"

#include "exchange/reporttext.h"
#include "pdf/document.h"
#include "pdf/pdffile.h"
#include "pdf/scorecardpages.h"

namespace panelbook {

namespace {

PdfProperties propertiesOf(const QList<Report>& reports)
{
    QStringList interviewers;
    for (const Report& report : reports)
        interviewers.append(report.scorecard.session.interview.interviewer);
    interviewers.removeDuplicates();
    PdfProperties properties;
    if (reports.size() == 1)
        properties.title = reports.front().title;
    else
        properties.title = ReportText::tr("%n scorecard(s)", nullptr, static_cast<int>(reports.size()));
    properties.author = interviewers.join(QStringLiteral(", "));
    properties.language = reports.front().options.language;
    return properties;
}

} // namespace

Result<QByteArray> renderPdf(const QList<Report>& reports)
{
    if (reports.isEmpty())
        return nothingToShow();
    return renderDocument(propertiesOf(reports), [&](Typesetter& typesetter, PageFlow& flow) {
        QList<Bookmark> bookmarks;
        for (const Report& report : reports)
            bookmarks.append(paintScorecard(report, typesetter, flow));
        return bookmarks;
    });
}

ExportFormat pdfFormat()
{
    return {QStringLiteral("pdf"),
            QStringLiteral("pdf"),
            ReportText::tr("PDF document"),
            true,
            renderPdf,
            encryptPdf};
}

} // namespace panelbook
