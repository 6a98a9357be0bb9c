// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/shapedline.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace panelbook {

namespace {

constexpr double tolerance = 2; ///< of positions, in thousandths of the font size: cannot be seen

/// Takes one line of a layout apart into clusters: the smallest pieces of text that have glyphs of their own.
class LineReader
{
public:
    LineReader(const QString& text, const QTextLine& line, DocumentFonts& fonts, QSet<char32_t>& missing)
        : m_text(text),
          m_line(line),
          m_fonts(fonts),
          m_missing(missing)
    {
    }

    TextLine read();

private:
    struct Placed
    {
        double x = 0;
        ShownGlyph glyph;
    };
    using Characters = QList<uint>;

    void addCluster(qsizetype begin, qsizetype length, const QList<QGlyphRun>& runs);
    bool addSingle(const QList<QGlyphRun>& runs, const Characters& characters);
    void addDrawing(const QList<QGlyphRun>& runs, const Characters& characters, double x);
    void noteMissing(const QList<QGlyphRun>& runs, const Characters& characters);
    TextLine joined();

    const QString& m_text;
    const QTextLine& m_line;
    DocumentFonts& m_fonts;
    QSet<char32_t>& m_missing;
    QList<Placed> m_placed;
};

/// Whether a piece of text begins or ends within a ligature.
bool splitsLigature(const QList<QGlyphRun>& runs)
{
    return std::any_of(runs.begin(), runs.end(),
                       [](const QGlyphRun& run) { return run.flags() & QGlyphRun::SplitLigature; });
}

bool isRightToLeft(const QList<QGlyphRun>& runs)
{
    return !runs.isEmpty() && runs.front().isRightToLeft();
}

struct Extent
{
    double left = 0;
    double right = 0;
};

/// From the first glyph to where the last one ends. (Qt 6.4 tells too small advances for coloured glyphs.)
std::optional<Extent> extentOf(const QList<QGlyphRun>& runs)
{
    std::optional<Extent> extent;
    for (const QGlyphRun& run : runs) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances =
            run.rawFont().advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics);
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const double left = positions[i].x();
            const double right =
                left + std::max(advances[i].x(), run.rawFont().boundingRect(glyphs[i]).right());
            if (!extent)
                extent = Extent{left, right};
            extent->left = std::min(extent->left, left);
            extent->right = std::max(extent->right, right);
        }
    }
    return extent;
}

/// The runs of a piece of text, one a font, from left to right: Qt keeps them by address.
QList<QGlyphRun> runsOf(const QTextLine& line, qsizetype begin, qsizetype length)
{
    QList<QGlyphRun> runs = line.glyphRuns(static_cast<int>(begin), static_cast<int>(length));
    std::sort(runs.begin(), runs.end(), [](const QGlyphRun& a, const QGlyphRun& b) {
        return std::make_pair(a.positions().value(0).x(), a.rawFont().familyName()) <
               std::make_pair(b.positions().value(0).x(), b.rawFont().familyName());
    });
    return runs;
}

TextLine LineReader::read()
{
    const QStringView line = QStringView(m_text).mid(m_line.textStart(), m_line.textLength());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    for (qsizetype begin = 0; begin < line.size();) {
        qsizetype end = 0;
        QList<QGlyphRun> runs;
        do {
            end = finder.toNextBoundary();
            runs = runsOf(m_line, m_line.textStart() + begin, end - begin);
        } while (splitsLigature(runs) && end < line.size());
        addCluster(m_line.textStart() + begin, end - begin, runs);
        begin = end;
    }
    return joined();
}

/// Marks, embeddings and isolates: they order what is seen, and have no place in it.
bool isDirectionMark(uint character)
{
    return character == 0x200E || character == 0x200F || (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

void LineReader::addCluster(qsizetype begin, qsizetype length, const QList<QGlyphRun>& runs)
{
    Characters characters = QStringView(m_text).mid(begin, length).toUcs4();
    characters.removeIf(isDirectionMark);
    if (characters.isEmpty())
        return;
    noteMissing(runs, characters);
    if (addSingle(runs, characters))
        return;
    addDrawing(runs, characters, m_line.cursorToX(static_cast<int>(begin)));
}

/// The usual case: one glyph on the base line for one character.
bool LineReader::addSingle(const QList<QGlyphRun>& runs, const Characters& characters)
{
    if (runs.size() != 1 || characters.size() != 1)
        return false;
    const QList<QPointF> positions = runs.front().positions();
    if (positions.size() != 1 || std::abs(positions.front().y() - m_line.y() - m_line.ascent()) > tolerance)
        return false;
    const quint32 glyph = runs.front().glyphIndexes().front();
    m_placed.append(
        {positions.front().x(), m_fonts.glyph(runs.front().rawFont(), glyph, characters.front())});
    return true;
}

/// All other clusters: the drawing stands for one of the characters, blanks for the others. They lie side by
/// side in the order of reading, because programs that extract text know no other order.
void LineReader::addDrawing(const QList<QGlyphRun>& runs, const Characters& characters, double x)
{
    Characters visual = characters;
    if (isRightToLeft(runs))
        std::reverse(visual.begin(), visual.end());
    const Extent extent = extentOf(runs).value_or(Extent{x, x});
    const double share = std::round((extent.right - extent.left) / static_cast<double>(visual.size()));
    const QPointF origin(extent.left, m_line.y() + m_line.ascent());
    for (qsizetype i = 0; i < visual.size(); ++i) {
        const QList<QGlyphRun> shape = i == 0 ? runs : QList<QGlyphRun>();
        m_placed.append(
            {origin.x() + share * static_cast<double>(i), m_fonts.drawing(shape, origin, share, visual[i])});
    }
}

bool isVisible(uint character)
{
    const QChar::Category category = QChar::category(character);
    return !QChar::isSpace(character) && category != QChar::Other_Format && category != QChar::Other_Control;
}

bool hasInk(const QGlyphRun& run)
{
    const QList<quint32> glyphs = run.glyphIndexes();
    return std::any_of(glyphs.begin(), glyphs.end(),
                       [&](quint32 glyph) { return !run.rawFont().boundingRect(glyph).isEmpty(); });
}

/// Glyph 0 is a font's box for what it does not have; and nothing may vanish either.
void LineReader::noteMissing(const QList<QGlyphRun>& runs, const Characters& characters)
{
    const bool boxed = std::any_of(runs.begin(), runs.end(),
                                   [](const QGlyphRun& run) { return run.glyphIndexes().contains(0U); });
    if (!boxed && std::any_of(runs.begin(), runs.end(), hasInk))
        return;
    for (const uint character : characters) {
        if (isVisible(character))
            m_missing.insert(character);
    }
}

/// Glyphs of one font that follow each other become one piece.
TextLine LineReader::joined()
{
    std::stable_sort(m_placed.begin(), m_placed.end(),
                     [](const Placed& a, const Placed& b) { return a.x < b.x; });
    TextLine line;
    double end = 0;
    for (const Placed& placed : std::as_const(m_placed)) {
        const bool follows = !line.pieces.isEmpty() && line.pieces.back().font == placed.glyph.font &&
                             std::abs(placed.x - end) <= tolerance;
        if (!follows) {
            line.pieces.append({placed.glyph.font, placed.x, {}});
            end = placed.x;
        }
        line.pieces.back().codes.append(placed.glyph.code);
        end += placed.glyph.advance;
    }
    line.width = m_line.naturalTextWidth();
    return line;
}

QTextOption options()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true);
    return option;
}

} // namespace

QList<TextLine> shapedLines(const QString& text, const QFont& font, double width, DocumentFonts& fonts,
                            QSet<char32_t>& missing)
{
    // No line ends with a hyphen: programs that extract text would take it for one that divides a word.
    constexpr QChar unbreakableHyphen(0x2011);
    QTextLayout layout(QString(text).replace(u'-', unbreakableHyphen), font);
    layout.setTextOption(options());
    layout.setCacheEnabled(true);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
    QList<TextLine> lines;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        lines.append(LineReader(text, line, fonts, missing).read());
    }
    return lines;
}

} // namespace panelbook
