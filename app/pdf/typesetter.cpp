// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/typesetter.h"

#include "exchange/displaytext.h"
#include "pdf/fonts.h"
#include "pdf/shapedline.h"

#include <algorithm>

namespace panelbook {

namespace {

QFont fontOf(QFont::Weight weight)
{
    QFont font(textFamily());
    font.setPixelSize(unitsPerSize);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QStringList paragraphs(const QString& text)
{
    QString plain = displayText(text);
    plain.replace(QChar::LineSeparator, u'\n');
    plain.replace(QChar::ParagraphSeparator, u'\n');
    plain.replace(u'\t', QStringLiteral("    "));
    return plain.split(u'\n');
}

} // namespace

Typesetter::Typesetter(DocumentFonts& fonts)
    : m_fonts(fonts),
      m_regular{fontOf(QFont::Normal), {fonts, QRawFont::fromFont(fontOf(QFont::Normal))}},
      m_semiBold{fontOf(QFont::DemiBold), {fonts, QRawFont::fromFont(fontOf(QFont::DemiBold))}}
{
}

QList<TextLine> Typesetter::lines(const QString& text, const TextStyle& style, double width)
{
    QList<TextLine> result;
    for (const QString& part : paragraphs(text)) {
        if (part.isEmpty())
            result.append(TextLine());
        else
            result.append(paragraph(part, face(style.weight), width * unitsPerSize / style.size));
    }
    return result;
}

QList<TextLine> Typesetter::paragraph(const QString& text, Face& face, double width)
{
    return face.plain.covers(text) ? face.plain.lines(text, width)
                                   : shapedLines(text, face.font, width, m_fonts, m_missing);
}

QList<TextLine> Typesetter::fewLines(const QString& text, const TextStyle& style, double width,
                                     qsizetype most)
{
    QList<TextLine> all = lines(text, style, width);
    if (all.size() > most) {
        all.resize(most);
        all.back() = line(QStringLiteral("…"), style);
    }
    return all;
}

TextLine Typesetter::line(const QString& text, const TextStyle& style, double room)
{
    constexpr qsizetype mostCharacters = 1000; // more than a sheet is wide, and quick
    QString shown = text.left(mostCharacters).simplified();
    TextLine result = lines(shown, style, unlimited).front();
    while (width(result, style) > room && !shown.isEmpty()) {
        const double share = room / width(result, style);
        shown.truncate(std::min(shown.size() - 1, qsizetype(share * static_cast<double>(shown.size()))));
        if (shown.endsWith(u' ') || (!shown.isEmpty() && shown.back().isHighSurrogate()))
            shown.chop(1);
        result = lines(shown + u'…', style, unlimited).front();
    }
    return result;
}

double Typesetter::width(const TextLine& line, const TextStyle& style)
{
    qsizetype glyphs = 0;
    for (const TextPiece& piece : line.pieces)
        glyphs += piece.codes.size();
    return line.width * style.size / unitsPerSize + style.spacing * static_cast<double>(glyphs);
}

QList<char32_t> Typesetter::takeMissing()
{
    QList<char32_t> missing(m_missing.begin(), m_missing.end());
    std::sort(missing.begin(), missing.end());
    m_missing.clear();
    return missing;
}

} // namespace panelbook
