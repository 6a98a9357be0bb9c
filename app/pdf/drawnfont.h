// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdffile.h"
#include "pdf/textline.h"

#include <QGlyphRun>
#include <QHash>
#include <QImage>

namespace panelbook {

/// One code of one font, and how far it moves on (thousandths of the font size).
struct ShownGlyph
{
    FontRef font;
    quint16 code = 0;
    double advance = 0;
};

/// The font (Type 3) of everything that is not one glyph of an embeddable font for one character: glyphs of
/// other font formats, coloured ones, ligatures and other shapes that several characters make together, and
/// shapes that stand for another character elsewhere. Each code is a drawing and exactly one character.
class DrawnFont
{
public:
    /// A drawing of glyphs relative to `origin`, that is the left end of its base line. No runs: a blank.
    ShownGlyph add(const QList<QGlyphRun>& runs, QPointF origin, double advance, char32_t character);
    /// Writes the fonts, one per 256 codes; returns their entries in the dictionary of fonts.
    QByteArray writeTo(PdfFile& file) const;

private:
    struct Drawing
    {
        QByteArray procedure;
        double advance = 0;
        char32_t character = 0;
        bool operator==(const Drawing&) const = default;
        friend size_t qHash(const Drawing& d, size_t seed)
        {
            return qHashMulti(seed, d.procedure, d.character);
        }
    };
    QByteArray procedure(const QList<QGlyphRun>& runs, QPointF origin, double advance);
    QByteArray imageOf(const QRawFont& font, quint32 glyph, QPointF at);
    PdfRef writeFont(PdfFile& file, qsizetype first, PdfRef resources) const;

    QList<Drawing> m_drawings;
    QHash<Drawing, qsizetype> m_places;
    QList<QImage> m_images;
};

} // namespace panelbook
