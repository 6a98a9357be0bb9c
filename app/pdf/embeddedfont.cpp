// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/embeddedfont.h"

#include "pdf/pdfsyntax.h"

#include <QtEndian>

#include <algorithm>
#include <hb-subset.h>
#include <memory>

namespace panelbook {

namespace {

template <auto destroy>
struct Destroyer
{
    template <typename T>
    void operator()(T* object) const
    {
        destroy(object);
    }
};
using Face = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;

/// What PDF needs of a TrueType font, as one file: HarfBuzz 6.0 reads on in tables that it has given back,
/// which is well only while all of them belong to one blob.
Blob fontFile(const QRawFont& font)
{
    const Face tables(hb_face_builder_create());
    for (const char* tag : {"head", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt ", "fpgm", "prep"}) {
        const QByteArray table = font.fontTable(tag);
        const Blob blob(hb_blob_create(table.constData(), static_cast<unsigned>(table.size()),
                                       HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
        if (!table.isEmpty())
            hb_face_builder_add_table(tables.get(), hb_tag_from_string(tag, 4), blob.get());
    }
    return Blob(hb_face_reference_blob(tables.get()));
}

/// The font with the shown glyphs alone, at their numbers; empty when that fails.
QByteArray subsetOf(const QRawFont& font, const QList<CodeMeaning>& shown)
{
    const Blob file = fontFile(font);
    const Face whole(hb_face_create(file.get(), 0));
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS);
    for (const CodeMeaning& glyph : shown)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph.code);
    const Face part(hb_subset_or_fail(whole.get(), input.get()));
    if (!part)
        return {};
    const Blob blob(hb_face_reference_blob(part.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    return QByteArray(bytes, static_cast<qsizetype>(length));
}

/// "/ABCDEF+PanelbookSans-Regular"; the tag tells subsets of one font apart.
QByteArray subsetName(const QRawFont& font, const QList<CodeMeaning>& shown)
{
    quint64 mix = 0;
    for (const CodeMeaning& glyph : shown)
        mix = mix * 31 + glyph.code;
    QByteArray name = "/";
    for (int i = 0; i < 6; ++i, mix /= 26)
        name += static_cast<char>('A' + mix % 26);
    name += '+';
    for (const QChar c : font.familyName() + u'-' + font.styleName()) {
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-'))
            name += static_cast<char>(c.unicode());
    }
    return name;
}

/// Four numbers of the table `head`, in thousandths of the font size.
QByteArray boundingBox(const QRawFont& font)
{
    const QByteArray head = font.fontTable("head");
    QByteArray box;
    for (int offset = 36; offset < 44; offset += 2) {
        const double units = head.size() < 54 ? 0 : qFromBigEndian<qint16>(head.constData() + offset);
        appendNumber(box, units * unitsPerSize / font.unitsPerEm(), 0);
    }
    return box;
}

QByteArray widths(const QRawFont& font, const QList<CodeMeaning>& shown)
{
    QList<quint32> glyphs;
    for (const CodeMeaning& glyph : shown)
        glyphs.append(glyph.code);
    const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics);
    QByteArray array;
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        array += QByteArray::number(glyphs[i]) + " [ " + numbers({advances[i].x()}, 1) + "] ";
    return array;
}

} // namespace

bool EmbeddedFont::accepts(const QRawFont& font)
{
    constexpr quint16 restricted = 0x0002;
    constexpr quint16 bitmapsOnly = 0x0200;
    const QByteArray os2 = font.fontTable("OS/2");
    const quint16 rights = os2.size() < 10 ? 0 : qFromBigEndian<quint16>(os2.constData() + 8);
    return (rights & 0x000F) != restricted && !(rights & bitmapsOnly) && !font.fontTable("glyf").isEmpty() &&
           font.fontTable("fvar").isEmpty() && font.fontTable("CBDT").isEmpty() &&
           font.fontTable("COLR").isEmpty();
}

bool EmbeddedFont::show(quint32 glyph, char32_t character)
{
    const auto it = m_characters.constFind(glyph);
    if (it != m_characters.cend())
        return *it == character;
    m_characters.insert(glyph, character);
    return true;
}

Result<PdfRef> EmbeddedFont::writeTo(PdfFile& file) const
{
    QList<CodeMeaning> shown;
    for (auto it = m_characters.begin(); it != m_characters.end(); ++it)
        shown.append({static_cast<quint16>(it.key()), it.value()});
    std::sort(shown.begin(), shown.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
    const QByteArray program = subsetOf(m_font, shown);
    if (program.isEmpty())
        return failure(ErrorKind::WriteFailed, QStringLiteral("PDF"), m_font.familyName());

    const QByteArray name = subsetName(m_font, shown);
    const PdfRef programFile = file.addStream(program, "/Length1 " + QByteArray::number(program.size()));
    const PdfRef descriptor = file.add(
        "<< /Type /FontDescriptor /FontName " + name + " /Flags 4 /ItalicAngle 0 /StemV 80 /FontBBox [ " +
        boundingBox(m_font) + "] /Ascent " + numbers({m_font.ascent()}, 0) + "/Descent " +
        numbers({-m_font.descent()}, 0) + "/CapHeight " + numbers({m_font.capHeight()}, 0) + "/FontFile2 " +
        programFile.text() + " >>");
    const PdfRef descendant = file.add(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont " + name +
        " /CIDToGIDMap /Identity /DW 0 "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor " +
        descriptor.text() + " /W [ " + widths(m_font, shown) + "] >>");
    return file.add("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /BaseFont " + name +
                    " /DescendantFonts [ " + descendant.text() + " ] /ToUnicode " +
                    file.addStream(toUnicodeMap(shown, 2)).text() + " >>");
}

} // namespace panelbook
