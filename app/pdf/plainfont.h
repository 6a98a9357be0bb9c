// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/documentfonts.h"

#include <vector>

namespace panelbook {

/// The quick way for text that needs no shaping: left to right, one glyph a character, all of them in one of
/// the bundled fonts. Nearly all text is of this kind.
class PlainFont
{
public:
    PlainFont(DocumentFonts& fonts, const QRawFont& font);

    /// Whether every character can go the quick way.
    bool covers(QStringView text);
    /// Breaks text that is covered, without line ends, into lines. Width in thousandths of the font size.
    /// Lines end at blanks, never with a hyphen: programs that extract text would take it for one that
    /// divides a word.
    QList<TextLine> lines(QStringView text, double width);

private:
    enum class State : quint8 { Unknown, Plain, NeedsShaping };
    struct Glyph
    {
        State state = State::Unknown;
        quint16 code = 0;
        float advance = 0;
    };
    const Glyph& glyph(QChar c);
    Glyph lookUp(QChar c);
    qsizetype lineEnd(QStringView text, qsizetype begin, double width);
    TextLine line(QStringView text);

    DocumentFonts& m_fonts;
    QRawFont m_font;
    quint16 m_number;
    std::vector<Glyph> m_glyphs;
};

} // namespace panelbook
