// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfformat.h"

#include "exchange/reporttext.h"
#include "pdf/fonts.h"
#include "pdf/pdffile.h"
#include "pdf/scorecardpages.h"

#include <QGuiApplication>

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
        return failure(ErrorKind::InvalidInput, QStringLiteral("PDF"),
                       ReportText::tr("There is no scorecard to show."));
    if (!registerFonts())
        return failure(ErrorKind::ReadFailed, QStringLiteral("Panelbook Sans"),
                       QGuiApplication::platformName());
    DocumentFonts fonts;
    Typesetter typesetter(fonts);
    PageFlow flow(typesetter);
    QList<Bookmark> bookmarks;
    for (const Report& report : reports)
        bookmarks.append(paintScorecard(report, typesetter, flow));
    return writePdf(flow.finish(), fonts, bookmarks, propertiesOf(reports));
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
