// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/plainfont.h"

#include <algorithm>

namespace panelbook {

namespace {

/// Latin, Greek, Cyrillic, punctuation, arrows, shapes. What lies beyond goes the long way.
constexpr char16_t tableSize = 0x2800;

bool needsShaping(QChar c)
{
    switch (c.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format: return true;
    default: break;
    }
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

bool mayBreakAt(QStringView text, qsizetype at)
{
    return at >= 2 && text[at - 1] == u' ' && text[at - 2] != u'-' && text[at] != u' ';
}

} // namespace

PlainFont::PlainFont(DocumentFonts& fonts, const QRawFont& font)
    : m_fonts(fonts),
      m_font(font),
      m_number(fonts.numberOf(font)),
      m_glyphs(tableSize)
{
}

bool PlainFont::covers(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [&](QChar c) { return c < tableSize && glyph(c).state == State::Plain; });
}

QList<TextLine> PlainFont::lines(QStringView text, double width)
{
    QList<TextLine> result;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = lineEnd(text, begin, width);
        result.append(line(text.mid(begin, end - begin)));
        begin = end;
    }
    return result;
}

/// As far as fits, back to the last place where a break is allowed; blanks may hang over.
qsizetype PlainFont::lineEnd(QStringView text, qsizetype begin, double width)
{
    double x = 0;
    qsizetype lastBreak = begin;
    for (qsizetype i = begin; i < text.size(); ++i) {
        if (mayBreakAt(text, i))
            lastBreak = i;
        x += static_cast<double>(glyph(text[i]).advance);
        if (x > width && text[i] != u' ' && i > begin)
            return lastBreak > begin ? lastBreak : i;
    }
    return text.size();
}

TextLine PlainFont::line(QStringView text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    TextLine result;
    result.pieces.append({{m_number, false}, 0, {}});
    QList<quint16>& codes = result.pieces.front().codes;
    codes.reserve(text.size());
    for (const QChar c : text) {
        const Glyph& g = glyph(c);
        codes.append(g.code);
        result.width += static_cast<double>(g.advance);
    }
    return result;
}

const PlainFont::Glyph& PlainFont::glyph(QChar c)
{
    Glyph& known = m_glyphs[c.unicode()];
    if (known.state == State::Unknown)
        known = lookUp(c);
    return known;
}

PlainFont::Glyph PlainFont::lookUp(QChar c)
{
    const QList<quint32> index = m_font.glyphIndexesForString(QString(c));
    if (needsShaping(c) || index.value(0) == 0)
        return {State::NeedsShaping, 0, 0};
    const ShownGlyph shown = m_fonts.glyph(m_font, index.front(), c.unicode());
    if (shown.font.drawn)
        return {State::NeedsShaping, 0, 0};
    return {State::Plain, shown.code, static_cast<float>(shown.advance)};
}

} // namespace panelbook
