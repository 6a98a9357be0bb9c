// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/noteslayout.h"

#include "domain/sessions/note.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace panelbook {

namespace {

constexpr qreal leastTextWidth = 80;
constexpr qreal besideThePage = 100'000;

/// How far a note's sign (and the blank after it) stands to the left of the text.
qreal hang(const QString& text, const QFont& font)
{
    if (kindOf(text) == NoteKind::Plain)
        return 0;
    QFont bold = font;
    bold.setBold(true);
    const qsizetype length = text.size() > 1 && text[1] == u' ' ? 2 : 1;
    return QFontMetricsF(bold).horizontalAdvance(text.left(length));
}

/// A line takes the blanks behind its last word with it.
qsizetype withBlanksBehind(const QString& text, qsizetype end)
{
    while (end > 0 && end < text.size() && text[end].isSpace())
        ++end;
    return end;
}

} // namespace

NotesMetrics::NotesMetrics(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal unit = metrics.height() / 17; // 1 at the mock-up's 14 px
    timeRight = std::ceil(64 * unit);
    textLeft = std::ceil(100 * unit);
    right = std::ceil(18 * unit);
    textHeight = metrics.height();
    padding = std::ceil(5 * unit);
    separator = std::ceil(40 * unit);
}

NotesLayout::NotesLayout(QTextDocument* document, Surroundings surroundings)
    : QPlainTextDocumentLayout(document),
      m_around(std::move(surroundings))
{
}

QRectF NotesLayout::blockBoundingRect(const QTextBlock& block) const
{
    if (!block.isValid())
        return {};
    ensureLayout(block);
    qreal height = rowHeight(block) + m_around.below(block);
    if (!block.next().isValid())
        height += metrics().padding;
    return {0, 0, width(), height};
}

const NotesMetrics& NotesLayout::metrics() const
{
    if (m_font != document()->defaultFont() || m_metrics.textLeft == 0) {
        m_font = document()->defaultFont();
        m_metrics = NotesMetrics(m_font);
    }
    return m_metrics;
}

qreal NotesLayout::width() const
{
    return frameBoundingRect(document()->rootFrame()).width();
}

/// The base keeps the document's margin free at the right when it paints; here the layout does that itself.
QSizeF NotesLayout::documentSize() const
{
    return {width() + document()->documentMargin(), QPlainTextDocumentLayout::documentSize().height()};
}

qreal NotesLayout::rowHeight(const QTextBlock& block) const
{
    ensureLayout(block);
    const QTextLayout* layout = block.layout();
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    return std::ceil(last.y() + last.height() + metrics().padding);
}

void NotesLayout::refresh(const QTextBlock& block)
{
    if (!block.isValid())
        return;
    block.layout()->clearLayout();
    ensureLayout(block);
    emit update(QRectF(0, -document()->documentMargin(), 1e9, 1e9));
}

bool NotesLayout::isInOneBlock(int from, int removed, int added) const
{
    return document()->blockCount() == m_blockCount &&
           document()->findBlock(from) == document()->findBlock(std::max(0, from + removed + added - 1));
}

void NotesLayout::documentChanged(int from, int removed, int added)
{
    const bool inOneBlock = isInOneBlock(from, removed, added);
    m_blockCount = document()->blockCount();
    if (!inOneBlock) {
        QPlainTextDocumentLayout::documentChanged(from, removed, added);
        return;
    }
    const QTextBlock block = document()->findBlock(from);
    const qreal before = block.layout()->lineCount() ? rowHeight(block) : 0;
    block.layout()->clearLayout();
    ensureLayout(block);
    if (rowHeight(block) == before)
        emit updateBlock(block);
    else
        emit update(QRectF(0, -document()->documentMargin(), 1e9, 1e9));
}

void NotesLayout::ensureLayout(QTextBlock block) const
{
    if (block.layout()->lineCount())
        return;
    breakLines(block);
    const int before = document()->lineCount();
    block.setLineCount(block.layout()->lineCount());
    if (document()->lineCount() == before || m_telling)
        return;
    // Whoever hears this asks for the sizes of more blocks; they are told of once.
    m_telling = true;
    emit const_cast<NotesLayout*>(this)->documentSizeChanged(documentSize());
    m_telling = false;
}

void NotesLayout::breakLines(const QTextBlock& block) const
{
    const NotesMetrics& around = metrics();
    const qreal room =
        std::max(leastTextWidth, width() - around.textLeft - around.right - m_around.trailing(block));
    const qsizetype shown = withBlanksBehind(block.text(), m_around.shown(block));
    qreal outdent = hang(block.text(), document()->defaultFont());
    qreal y = around.padding;
    QTextLayout* layout = block.layout();
    layout->setTextOption(document()->defaultTextOption());
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLeadingIncluded(true);
        if (line.textStart() > 0 && line.textStart() >= shown) {
            line.setLineWidth(besideThePage);
            line.setPosition({besideThePage, y - line.height()});
            continue;
        }
        fill(line, room + outdent, shown);
        line.setPosition({around.textLeft - outdent, y});
        y += line.height();
        outdent = 0;
    }
    layout->endLayout();
}

/// Takes as much text as fits, but none behind `shown`.
void NotesLayout::fill(QTextLine& line, qreal width, qsizetype shown) const
{
    line.setLineWidth(width);
    // Columns are characters as people count them, at most as many as there are code units.
    for (auto columns = int(shown) - line.textStart(); columns > 0; --columns) {
        if (line.textStart() + line.textLength() <= shown)
            return;
        line.setNumColumns(columns, width);
    }
}

} // namespace panelbook
