// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/documentfonts.h"

#include <algorithm>

namespace panelbook {

namespace {

QGlyphRun single(const QRawFont& font, quint32 glyph)
{
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes({glyph});
    run.setPositions({QPointF(0, 0)});
    return run;
}

} // namespace

quint16 DocumentFonts::numberOf(const QRawFont& font)
{
    const auto same = [&](const Face& face) { return face.font == font; };
    const auto it = std::find_if(m_faces.begin(), m_faces.end(), same);
    const auto number = static_cast<quint16>(it - m_faces.begin());
    if (it == m_faces.end()) {
        m_faces.push_back({font, std::nullopt});
        if (EmbeddedFont::accepts(font))
            m_faces.back().embedded.emplace(font);
    }
    return number;
}

ShownGlyph DocumentFonts::glyph(const QRawFont& font, quint32 glyph, char32_t character)
{
    const quint16 number = numberOf(font);
    const quint64 key = quint64(number) << 48 | quint64(glyph & 0xFFFF) << 24 | character;
    const auto known = m_glyphs.constFind(key);
    if (known != m_glyphs.cend())
        return *known;
    const double advance = font.advancesForGlyphIndexes({glyph}, QRawFont::UseDesignMetrics).value(0).x();
    EmbeddedFont* file = embedded(number);
    const bool asText = file && glyph != 0 && file->show(glyph, character);
    const ShownGlyph shown = asText ? ShownGlyph{{number, false}, static_cast<quint16>(glyph), advance}
                                    : m_drawn.add({single(font, glyph)}, {}, advance, character);
    return *m_glyphs.insert(key, shown);
}

Result<PdfRef> DocumentFonts::writeTo(PdfFile& file) const
{
    QByteArray entries;
    for (size_t i = 0; i < m_faces.size(); ++i) {
        if (!m_faces[i].embedded || !m_faces[i].embedded->isShown())
            continue;
        const Result<PdfRef> font = m_faces[i].embedded->writeTo(file);
        if (!font)
            return font;
        entries += "/F" + QByteArray::number(i) + ' ' + font->text() + ' ';
    }
    entries += m_drawn.writeTo(file);
    return file.add("<< " + entries + ">>");
}

} // namespace panelbook
