// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/drawnfont.h"

#include "pdf/pdfsyntax.h"

#include <QPainter>
#include <QPainterPath>
#include <QRawFont>

#include <algorithm>

namespace panelbook {

namespace {

constexpr qsizetype codesPerFont = 256;
constexpr double imagePixels = 128; ///< per font size; 300 dpi at 30 points

void appendPoint(QByteArray& out, QPointF at, const QPainterPath::Element& element)
{
    appendNumber(out, at.x() + element.x, 1);
    appendNumber(out, -at.y() - element.y, 1);
}

void appendPath(QByteArray& out, QPointF at, const QPainterPath& path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        appendPoint(out, at, element);
        if (element.isCurveTo()) {
            appendPoint(out, at, path.elementAt(i + 1));
            appendPoint(out, at, path.elementAt(i + 2));
            i += 2;
        }
        out += element.isMoveTo() ? "m\n" : element.isLineTo() ? "l\n" : "c\n";
    }
    out += "f\n";
}

QByteArray pixelsOf(const QImage& image, qsizetype bytesPerPixel)
{
    QByteArray pixels;
    for (int y = 0; y < image.height(); ++y)
        pixels.append(reinterpret_cast<const char*>(image.constScanLine(y)), image.width() * bytesPerPixel);
    return pixels;
}

PdfRef addImage(PdfFile& file, const QImage& image)
{
    const QByteArray size = "/Type /XObject /Subtype /Image /BitsPerComponent 8 /Width " +
                            QByteArray::number(image.width()) + " /Height " +
                            QByteArray::number(image.height());
    const PdfRef mask = file.addStream(pixelsOf(image.convertToFormat(QImage::Format_Alpha8), 1),
                                       size + " /ColorSpace /DeviceGray");
    return file.addStream(pixelsOf(image.convertToFormat(QImage::Format_RGB888), 3),
                          size + " /ColorSpace /DeviceRGB /SMask " + mask.text());
}

} // namespace

ShownGlyph DrawnFont::add(const QList<QGlyphRun>& runs, QPointF origin, double advance, char32_t character)
{
    const Drawing drawing{procedure(runs, origin, advance), advance, character};
    auto place = m_places.constFind(drawing);
    if (place == m_places.cend()) {
        place = m_places.insert(drawing, m_drawings.size());
        m_drawings.append(drawing);
    }
    return {{static_cast<quint16>(*place / codesPerFont), true},
            static_cast<quint16>(*place % codesPerFont),
            advance};
}

QByteArray DrawnFont::procedure(const QList<QGlyphRun>& runs, QPointF origin, double advance)
{
    QByteArray shape;
    for (const QGlyphRun& run : runs) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        // Once it is asked for an outline, Qt 6.4 takes all glyphs of a font of bitmaps for empty.
        const bool pictures = !font.fontTable("CBLC").isEmpty();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QPointF at = positions[i] - origin;
            const QPainterPath path = pictures ? QPainterPath() : font.pathForGlyph(glyphs[i]);
            if (!path.isEmpty())
                appendPath(shape, at, path);
            else if (!font.boundingRect(glyphs[i]).isEmpty())
                shape += imageOf(font, glyphs[i], at);
        }
    }
    QByteArray result;
    appendNumber(result, advance, 1);
    return result + "0 d0\n" + shape;
}

/// Glyphs without outlines are pictures: emoji in colour.
QByteArray DrawnFont::imageOf(const QRawFont& font, quint32 glyph, QPointF at)
{
    QRawFont sized = font;
    sized.setPixelSize(imagePixels);
    const double scale = font.pixelSize() / imagePixels;
    const QRectF box = sized.boundingRect(glyph);
    QImage image(box.size().toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QGlyphRun run;
    run.setRawFont(sized);
    run.setGlyphIndexes({glyph});
    run.setPositions({QPointF(0, 0)});
    QPainter(&image).drawGlyphRun(-box.topLeft(), run);
    const QByteArray placed = numbers({image.width() * scale, 0, 0, image.height() * scale,
                                       at.x() + box.left() * scale, -at.y() - box.bottom() * scale});
    m_images.append(image);
    return "q " + placed + "cm /I" + QByteArray::number(m_images.size() - 1) + " Do Q\n";
}

QByteArray DrawnFont::writeTo(PdfFile& file) const
{
    QByteArray pictures;
    for (qsizetype i = 0; i < m_images.size(); ++i)
        pictures += "/I" + QByteArray::number(i) + ' ' + addImage(file, m_images[i]).text() + ' ';
    const PdfRef resources = file.add("<< /XObject << " + pictures + ">> >>");
    QByteArray entries;
    for (qsizetype first = 0; first < m_drawings.size(); first += codesPerFont)
        entries += "/D" + QByteArray::number(first / codesPerFont) + ' ' +
                   writeFont(file, first, resources).text() + ' ';
    return entries;
}

PdfRef DrawnFont::writeFont(PdfFile& file, qsizetype first, PdfRef resources) const
{
    const qsizetype count = std::min(codesPerFont, m_drawings.size() - first);
    QByteArray names, widths, procedures;
    QList<CodeMeaning> meanings;
    for (qsizetype code = 0; code < count; ++code) {
        const Drawing& drawing = m_drawings[first + code];
        const QByteArray name = "/g" + QByteArray::number(code) + ' ';
        names += name;
        procedures += name + file.addStream(drawing.procedure).text() + ' ';
        appendNumber(widths, drawing.advance, 1);
        meanings.append({static_cast<quint16>(code), drawing.character});
    }
    return file.add("<< /Type /Font /Subtype /Type3 /FontBBox [ 0 0 0 0 ] /FontMatrix [ 0.001 0 0 0.001 0 0 "
                    "] /FirstChar 0 "
                    "/LastChar " +
                    QByteArray::number(count - 1) + " /Widths [ " + widths +
                    "] /Encoding << /Type /Encoding "
                    "/Differences [ 0 " +
                    names + "] >> /CharProcs << " + procedures + ">> /Resources " + resources.text() +
                    " /ToUnicode " + file.addStream(toUnicodeMap(meanings, 1)).text() + " >>");
}

} // namespace panelbook
