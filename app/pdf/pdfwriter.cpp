// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfwriter.h"

#include "pdf/sheet.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <numeric>
#include <vector>

namespace panelbook {

namespace {

using Handle = QPDFObjectHandle;

Handle text(const QString& s)
{
    return Handle::newUnicodeString(s.toStdString());
}

std::vector<Handle> addPages(QPDF& pdf, const QList<QByteArray>& contents, const DocumentFonts& fonts)
{
    const Handle resources = pdf.makeIndirectObject(
        Handle::newDictionary({{"/Font", pdf.makeIndirectObject(fonts.writeTo(pdf))}}));
    const Handle box = Handle::newArray(Handle::Rectangle(0, 0, sheet::size.width(), sheet::size.height()));
    std::vector<Handle> pages;
    for (const QByteArray& content : contents) {
        const Handle page = pdf.makeIndirectObject(Handle::newDictionary({
            {"/Type", Handle::newName("/Page")},
            {"/MediaBox", box},
            {"/Resources", resources},
            {"/Contents", pdf.newStream(content.toStdString())},
        }));
        QPDFPageDocumentHelper(pdf).addPage(page, false);
        pages.push_back(page);
    }
    return pages;
}

int openCount(const QList<Bookmark>& bookmarks)
{
    return std::accumulate(bookmarks.begin(), bookmarks.end(), 0,
                           [](int sum, const Bookmark& b) { return sum + 1 + openCount(b.children); });
}

/// Hangs the bookmarks into `parent`: a list linked both ways at each depth.
void addOutline(QPDF& pdf, Handle parent, const QList<Bookmark>& bookmarks, const std::vector<Handle>& pages)
{
    Handle previous;
    for (const Bookmark& bookmark : bookmarks) {
        const Handle target = Handle::newArray(
            {pages.at(static_cast<size_t>(bookmark.page)), Handle::newName("/XYZ"), Handle::newNull(),
             Handle::newReal(sheet::size.height() - bookmark.y, 2), Handle::newNull()});
        Handle item = pdf.makeIndirectObject(Handle::newDictionary(
            {{"/Title", text(bookmark.title)}, {"/Parent", parent}, {"/Dest", target}}));
        if (previous.isInitialized()) {
            item.replaceKey("/Prev", previous);
            previous.replaceKey("/Next", item);
        } else {
            parent.replaceKey("/First", item);
        }
        addOutline(pdf, item, bookmark.children, pages);
        previous = item;
    }
    if (previous.isInitialized()) {
        parent.replaceKey("/Last", previous);
        parent.replaceKey("/Count", Handle::newInteger(openCount(bookmarks)));
    }
}

void describe(QPDF& pdf, const PdfProperties& properties)
{
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(Handle::newDictionary({
                                             {"/Title", text(properties.title)},
                                             {"/Author", text(properties.author)},
                                             {"/Creator", text(QStringLiteral("Panelbook"))},
                                         })));
    pdf.getRoot().replaceKey("/Lang", text(properties.language));
    pdf.getRoot().replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
}

QByteArray bytesOf(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> writePdf(const QList<QByteArray>& contents, const DocumentFonts& fonts,
                            const QList<Bookmark>& bookmarks, const PdfProperties& properties)
{
    try {
        QPDF pdf;
        pdf.emptyPDF();
        const std::vector<Handle> pages = addPages(pdf, contents, fonts);
        const Handle outline = pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
        addOutline(pdf, outline, bookmarks, pages);
        pdf.getRoot().replaceKey("/Outlines", outline);
        pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
        describe(pdf, properties);
        return bytesOf(pdf);
    } catch (const std::exception& problem) {
        return failure(ErrorKind::WriteFailed, QStringLiteral("PDF"), QString::fromUtf8(problem.what()));
    }
}

} // namespace panelbook
