// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdffile.h"

#include <QHash>
#include <QRawFont>

namespace panelbook {

/// All fonts are measured at this size, so that lengths are thousandths of the font size: PDF's own unit.
inline constexpr int unitsPerSize = 1000;

/// A TrueType font as one document uses it: the glyphs that are shown and the one character each stands for.
/// Only these glyphs are embedded. The code of a glyph is its number in the font.
class EmbeddedFont
{
public:
    /// Whether the font can be embedded as it is: static TrueType outlines, and its maker does not forbid it.
    static bool accepts(const QRawFont& font);

    /// `font` is of size unitsPerSize.
    explicit EmbeddedFont(const QRawFont& font) : m_font(font) {}

    const QRawFont& font() const { return m_font; }
    /// Has a glyph stand for a character; false when it already stands for another one.
    bool show(quint32 glyph, char32_t character);
    bool isShown() const { return !m_characters.isEmpty(); }
    /// Writes the font's objects. Error: WriteFailed when the font is broken.
    Result<PdfRef> writeTo(PdfFile& file) const;

private:
    QRawFont m_font;
    QHash<quint32, char32_t> m_characters;
};

} // namespace panelbook
