// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfwriter.h"

#include "pdf/pdfsyntax.h"
#include "pdf/sheet.h"

#include <numeric>

namespace panelbook {

namespace {

QList<PdfRef> addPages(PdfFile& file, PdfRef tree, const QList<QByteArray>& contents, PdfRef fonts)
{
    QList<PdfRef> pages;
    QByteArray kids;
    for (const QByteArray& content : contents) {
        pages.append(file.add("<< /Type /Page /Parent " + tree.text() + " /Contents " +
                              file.addStream(content).text() + " >>"));
        kids += pages.back().text() + ' ';
    }
    file.set(tree, "<< /Type /Pages /Count " + QByteArray::number(pages.size()) + " /MediaBox [ 0 0 " +
                       numbers({sheet::size.width(), sheet::size.height()}) + "] /Resources << /Font " +
                       fonts.text() + " >> /Kids [ " + kids + "] >>");
    return pages;
}

int openCount(const QList<Bookmark>& bookmarks)
{
    return std::accumulate(bookmarks.begin(), bookmarks.end(), 0,
                           [](int sum, const Bookmark& b) { return sum + 1 + openCount(b.children); });
}

/// Writes one depth of the outline, linked both ways; returns the entries that its parent has for it.
QByteArray addOutline(PdfFile& file, PdfRef parent, const QList<Bookmark>& bookmarks,
                      const QList<PdfRef>& pages)
{
    if (bookmarks.isEmpty())
        return {};
    QList<PdfRef> items(bookmarks.size());
    for (PdfRef& item : items)
        item = file.reserve();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Bookmark& bookmark = bookmarks[i];
        QByteArray item = "<< /Title " + textString(bookmark.title) + " /Parent " + parent.text() +
                          " /Dest [ " + pages[bookmark.page].text() + " /XYZ null " +
                          numbers({sheet::size.height() - bookmark.y}) + "null ] ";
        if (i > 0)
            item += "/Prev " + items[i - 1].text() + ' ';
        if (i + 1 < items.size())
            item += "/Next " + items[i + 1].text() + ' ';
        file.set(items[i], item + addOutline(file, items[i], bookmark.children, pages) + ">>");
    }
    return "/First " + items.front().text() + " /Last " + items.back().text() + " /Count " +
           QByteArray::number(openCount(bookmarks)) + ' ';
}

} // namespace

Result<QByteArray> writePdf(const QList<QByteArray>& contents, const DocumentFonts& fonts,
                            const QList<Bookmark>& bookmarks, const PdfProperties& properties)
{
    PdfFile file;
    const Result<PdfRef> fontDictionary = fonts.writeTo(file);
    if (!fontDictionary)
        return failure(fontDictionary.error());
    const PdfRef tree = file.reserve();
    const QList<PdfRef> pages = addPages(file, tree, contents, *fontDictionary);
    const PdfRef outline = file.reserve();
    file.set(outline, "<< /Type /Outlines " + addOutline(file, outline, bookmarks, pages) + ">>");
    const PdfRef root =
        file.add("<< /Type /Catalog /Pages " + tree.text() + " /Outlines " + outline.text() +
                 " /PageMode /UseOutlines /ViewerPreferences << /DisplayDocTitle true >> /Lang " +
                 textString(properties.language) + " >>");
    const PdfRef information = file.add("<< /Title " + textString(properties.title) + " /Author " +
                                        textString(properties.author) + " /Creator (Panelbook) >>");
    return file.finish(root, information);
}

} // namespace panelbook
