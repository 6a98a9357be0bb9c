// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tabular.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>

namespace panelbook {

namespace {

struct Figure
{
    quint32 glyph = 0;
    qreal width = 0;
    qreal cell = 0; ///< what it takes: every digit as much as a 0
};

/// A font's figures, looked up once: clocks are painted with every key press and every second.
struct Figures
{
    explicit Figures(const QFont& font) : raw(QRawFont::fromFont(font)), metrics(font) {}

    const Figure& of(QChar c)
    {
        const auto known = figures.constFind(c);
        if (known != figures.constEnd())
            return *known;
        const QList<quint32> glyphs = raw.glyphIndexesForString(QString(c));
        const QChar wide = c.isDigit() ? QChar(u'0') : c;
        return *figures.insert(
            c, {glyphs.value(0), metrics.horizontalAdvance(c), metrics.horizontalAdvance(wide)});
    }

    QRawFont raw;
    QFontMetricsF metrics;
    QHash<QChar, Figure> figures;
};

Figures& figuresOf(const QFont& font)
{
    constexpr qsizetype most = 16;
    static auto& known = *new QHash<QFont, Figures>; // fonts must not outlive the program's font database
    auto found = known.find(font);
    if (found == known.end()) {
        if (known.size() >= most) // scales and zooms of the past
            known.clear();
        found = known.emplace(font, font);
    }
    return *found;
}

} // namespace

void paintTabular(QPainter& painter, const QRectF& rect, const QString& text)
{
    Figures& figures = figuresOf(painter.font());
    QList<quint32> glyphs;
    QList<QPointF> places;
    qreal right = rect.right();
    for (auto c = text.rbegin(); c != text.rend(); ++c) {
        const Figure& figure = figures.of(*c);
        glyphs.append(figure.glyph);
        places.append({right - (figure.cell + figure.width) / 2, 0});
        right -= figure.cell;
    }
    QGlyphRun run;
    run.setRawFont(figures.raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    const qreal baseline = rect.center().y() + (figures.metrics.ascent() - figures.metrics.descent()) / 2;
    painter.drawGlyphRun(QPointF(0, baseline), run);
}

qreal tabularWidth(const QFont& font, const QString& text)
{
    Figures& figures = figuresOf(font);
    qreal width = 0;
    for (const QChar c : text)
        width += figures.of(c).cell;
    return width;
}

} // namespace panelbook
