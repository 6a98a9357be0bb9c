// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/pdfpages.h"

#include <QPdfDocument>

#include <QBuffer>
#include <QPainter>

namespace panelbook {

Result<QList<QImage>> pagesOf(const QByteArray& pdf, int pixelWidth, const std::stop_token& stop)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return failure(ErrorKind::InvalidInput, QStringLiteral("PDF"));
    QList<QImage> pages;
    for (int page = 0; page < document.pageCount(); ++page) {
        if (stop.stop_requested())
            return QList<QImage>();
        const QSizeF points = document.pagePointSize(page);
        const QSize size(pixelWidth, qRound(pixelWidth * points.height() / points.width()));
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::white); // what the PDF leaves open is transparent
        QPainter(&picture).drawImage(0, 0, document.render(page, size));
        pages.append(picture);
    }
    return pages;
}

Result<QList<QImage>> previewOf(const Scorecard& scorecard, const ExportFormat& format,
                                const ReportOptions& options, int pixelWidth, const std::stop_token& stop)
{
    const Result<QByteArray> pdf = format.render({makeReport(scorecard, options)});
    if (!pdf)
        return failure(pdf.error());
    return pagesOf(*pdf, pixelWidth, stop);
}

} // namespace panelbook
