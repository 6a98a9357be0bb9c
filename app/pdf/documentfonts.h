// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/drawnfont.h"
#include "pdf/embeddedfont.h"

#include <deque>
#include <optional>

namespace panelbook {

/// The fonts of one document. Keeps one promise: every code that is shown stands for exactly one character,
/// so that a reader who selects, searches or copies gets what was written. Of one thread.
class DocumentFonts
{
public:
    /// The number of a font of size unitsPerSize in this document.
    quint16 numberOf(const QRawFont& font);
    /// The font when it can be embedded, or nullptr.
    EmbeddedFont* embedded(quint16 number)
    {
        return m_faces[number].embedded ? &*m_faces[number].embedded : nullptr;
    }

    /// One glyph for one character.
    ShownGlyph glyph(const QRawFont& font, quint32 glyph, char32_t character);
    /// A drawing for one character; see DrawnFont.
    ShownGlyph drawing(const QList<QGlyphRun>& runs, QPointF origin, double advance, char32_t character)
    {
        return m_drawn.add(runs, origin, advance, character);
    }

    /// The document's dictionary of fonts: /F0, /F1 … embedded, /D0 … drawn. Error: WriteFailed.
    Result<PdfRef> writeTo(PdfFile& file) const;

private:
    struct Face
    {
        QRawFont font;
        std::optional<EmbeddedFont> embedded;
    };
    std::deque<Face> m_faces;
    DrawnFont m_drawn;
    QHash<quint64, ShownGlyph> m_glyphs; ///< by font, glyph and character
};

} // namespace panelbook
