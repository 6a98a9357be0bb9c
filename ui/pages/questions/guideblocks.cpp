// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/guidewriter.h"
#include "ui/pages/questions/textgraphics.h"
#include "ui/theme/typography.h"

#include <QLocale>
#include <QTextBlockFormat>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace panelbook {

namespace {

const QSizeF curveSize(180, 24);
constexpr double barWidth = 150;
constexpr int deepestSpan = 30;
constexpr int tableGap = 10;

QTextTableFormat tableFormat(const QList<double>& shares, int gap)
{
    QList<QTextLength> widths;
    for (const double share : shares)
        widths.append(QTextLength(QTextLength::PercentageLength, share));
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setBottomMargin(gap);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widths);
    return format;
}

void lineBelow(QTextTable* table, int row, int columns, const QColor& colour)
{
    for (int column = 0; column < columns; ++column) {
        QTextTableCell cell = table->cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBottomBorder(1);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(colour);
        cell.setFormat(format);
    }
}

/// The first column is wide where it names things, the others share what is left.
QList<double> gridShares(const guide::Grid& grid)
{
    QList<double> longest;
    for (qsizetype column = 0; column < grid.columns.size(); ++column) {
        qsizetype length = grid.columns[column].size();
        for (const QStringList& row : grid.rows)
            length = std::max(length, row.value(column).size());
        longest.append(double(std::clamp<qsizetype>(length, 8, 48)));
    }
    double sum = 0;
    for (const double length : longest)
        sum += length;
    for (double& length : longest)
        length = length * 100 / sum;
    return longest;
}

} // namespace

QTextTable* GuideWriter::startTable(int rows, const QList<double>& shares, int gap)
{
    if (m_fresh)
        shrinkParagraph();
    QTextTable* table = m_cursor.insertTable(rows, int(shares.size()), tableFormat(shares, gap));
    m_fresh = true;
    return table;
}

void GuideWriter::writeCell(QTextTable* table, int row, int column, const QString& text,
                            const QTextCharFormat& format, Qt::Alignment alignment)
{
    QTextBlockFormat block;
    block.setTopMargin(1);
    block.setBottomMargin(1);
    if (alignment)
        block.setAlignment(alignment);
    m_cursor = table->cellAt(row, column).firstCursorPosition();
    m_fresh = true;
    startBlock(block, format);
    m_cursor.insertText(text);
}

void GuideWriter::operator()(const guide::Bullets& list)
{
    QTextListFormat format;
    format.setStyle(list.numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(1);
    QTextList* bullets = nullptr;
    QTextBlockFormat block;
    block.setBottomMargin(3);
    for (const guide::Item& item : list.items) {
        startBlock(block, ink(m_colours.text));
        if (item.tone == guide::Tone::Good || item.tone == guide::Tone::Bad) {
            writeSigned(item);
            continue;
        }
        bullets ? bullets->add(m_cursor.block()) : void(bullets = m_cursor.createList(format));
        writeItem(item);
    }
}

/// Strength and concern are said by a sign, not by the colour alone.
void GuideWriter::writeSigned(const guide::Item& item)
{
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setIndent(1);
    format.setTextIndent(-m_document.indentWidth());
    format.setTabPositions({QTextOption::Tab(m_document.indentWidth(), QTextOption::LeftTab)});
    m_cursor.setBlockFormat(format);
    QTextCharFormat sign = toneFormat(item.tone);
    sign.setFontWeight(QFont::DemiBold);
    m_cursor.insertText(item.tone == guide::Tone::Good ? QStringLiteral("+\t") : QStringLiteral("−\t"), sign);
    writeItem(item);
}

void GuideWriter::writeItem(const guide::Item& item)
{
    const QColor colour = item.tone == guide::Tone::Quiet ? m_colours.text3 : m_colours.text;
    QTextCharFormat strong = ink(colour);
    strong.setFont(fontFor(TextStyle::Strong));
    if (!item.lead.isEmpty())
        m_cursor.insertText(item.text.isEmpty() ? item.lead : item.lead + u' ', strong);
    m_cursor.insertText(item.text, ink(colour));
    if (item.aside.isEmpty())
        return;
    m_cursor.insertText(item.asideBelow ? QString(QChar::LineSeparator) : QStringLiteral(" · "),
                        ink(m_colours.text3));
    m_cursor.insertText(item.aside, ink(item.asideBelow ? m_colours.text2 : m_colours.text3));
}

// A question that is being written may have parts without any content yet: a table needs rows and columns.

void GuideWriter::operator()(const guide::Figures& figures)
{
    if (figures.rows.isEmpty())
        return;
    QTextTable* table = startTable(int(figures.rows.size()), {62, 38}, tableGap);
    QTextCharFormat strong = ink(m_colours.text);
    strong.setFont(fontFor(TextStyle::Strong));
    for (int row = 0; row < figures.rows.size(); ++row) {
        writeCell(table, row, 0, figures.rows[row].first, ink(m_colours.text2));
        writeCell(table, row, 1, figures.rows[row].second, strong, Qt::AlignTrailing);
    }
    leave(table);
}

void GuideWriter::operator()(const guide::Grid& grid)
{
    if (grid.columns.isEmpty())
        return;
    const int columns = int(grid.columns.size());
    QTextTable* table = startTable(int(grid.rows.size()) + 1, gridShares(grid), tableGap);
    for (int column = 0; column < columns; ++column)
        writeCell(table, 0, column, grid.columns[column], ink(m_colours.text3));
    lineBelow(table, 0, columns, m_colours.line);
    for (int row = 0; row < grid.rows.size(); ++row) {
        for (int column = 0; column < columns; ++column)
            writeCell(table, row + 1, column, grid.rows[row].value(column), ink(m_colours.text));
    }
    leave(table);
}

void GuideWriter::operator()(const guide::Chart& chart)
{
    if (chart.series.isEmpty())
        return;
    const int rows = int(chart.series.size());
    QTextTable* table = startTable(rows + 1, {36, 30, 34}, tableGap);
    for (int row = 0; row < rows; ++row) {
        const guide::Chart::Series& series = chart.series[row];
        writeCell(table, row, 0, series.name, ink(m_colours.text));
        writeCell(table, row, 1, {}, ink(m_colours.accent));
        TextGraphics::insertCurve(m_cursor, series.values, m_colours.accent, curveSize);
        writeCell(table, row, 2, series.summary, ink(m_colours.text2));
    }
    writeCell(table, rows, 1, tr("%1 to %2", "the time that a curve shows").arg(chart.from, chart.to),
              ink(m_colours.text3));
    leave(table);
}

void GuideWriter::operator()(const guide::Spans& spans)
{
    if (spans.spans.isEmpty())
        return;
    double end = 1;
    for (const guide::Spans::Span& span : spans.spans)
        end = std::max(end, span.startMs + span.durationMs);
    QTextTable* table = startTable(int(spans.spans.size()), {44, 18, 24, 14}, tableGap);
    for (int row = 0; row < spans.spans.size(); ++row) {
        const guide::Spans::Span& span = spans.spans[row];
        writeCell(table, row, 0,
                  QString(qsizetype{2} * std::clamp(span.depth, 0, deepestSpan), QChar::Nbsp) + span.name,
                  mono(m_colours.text));
        writeCell(table, row, 1, span.service, mono(m_colours.text2));
        writeCell(table, row, 2, {}, ink(m_colours.accent));
        TextGraphics::insertBar(m_cursor, span.startMs / end, (span.startMs + span.durationMs) / end,
                                m_colours.accent, m_colours.sunken, QSizeF(barWidth, 16));
        writeCell(table, row, 3, tr("%1 ms").arg(QLocale().toString(span.durationMs, 'g', 6)),
                  mono(m_colours.text2), Qt::AlignTrailing);
    }
    leave(table);
}

void GuideWriter::operator()(const guide::Listing& listing)
{
    if (listing.lines.isEmpty())
        return;
    QTextFrame* box = startBox();
    listing.kind == guide::Listing::Code ? writeCode(listing) : writeLines(listing);
    leave(box);
}

void GuideWriter::writeLines(const guide::Listing& listing)
{
    for (const QString& line : listing.lines) {
        QColor colour = m_colours.text;
        if (listing.kind == guide::Listing::Diff && line.startsWith(u'+'))
            colour = m_colours.strength;
        else if (listing.kind == guide::Listing::Diff && line.startsWith(u'-'))
            colour = m_colours.flag;
        else if (listing.kind == guide::Listing::Diff && line.startsWith(u'@'))
            colour = m_colours.text3;
        QTextBlockFormat format;
        format.setLayoutDirection(Qt::LeftToRight);
        startBlock(format, mono(colour));
        m_cursor.insertText(line);
    }
}

void GuideWriter::writeCode(const guide::Listing& listing)
{
    QTextTable* table = startTable(int(listing.lines.size()), {7, 5, 88}, 0);
    QTextTableFormat format = table->format();
    format.setLayoutDirection(Qt::LeftToRight);
    table->setFormat(format);
    for (int row = 0; row < listing.lines.size(); ++row) {
        const QString mark = listing.marks.value(row + 1);
        const bool defect = listing.defects.contains(row + 1);
        QTextCharFormat code = mono(m_colours.text);
        if (defect)
            code.setBackground(m_colours.concernSoft);
        writeCell(table, row, 0, mark, mono(defect ? m_colours.concern : m_colours.text3));
        writeCell(table, row, 1, QString::number(row + 1), mono(m_colours.text3));
        writeCell(table, row, 2, listing.lines[row], code);
    }
    leave(table);
}

} // namespace panelbook
