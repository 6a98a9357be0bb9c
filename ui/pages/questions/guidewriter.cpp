// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/guidewriter.h"

#include "ui/theme/typography.h"

#include <QTextBlockFormat>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace panelbook {

namespace {

constexpr int twoColumnsFrom = 600;
constexpr int indentWidth = 16;
constexpr int boxGap = 10;
constexpr int bandGap = 14;
constexpr int lineHeight = 118; ///< percent

QTextBlockFormat spaced(int above, int below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
}

} // namespace

GuideWriter::GuideWriter(QTextDocument& document, const Colours& colours, int width)
    : m_document(document),
      m_colours(colours),
      m_cursor(&document),
      m_width(width)
{
}

void GuideWriter::write(const QString& prompt, const QList<guide::Section>& sections)
{
    m_document.setUndoRedoEnabled(false);
    m_document.setIndentWidth(indentWidth);
    m_cursor.beginEditBlock();
    if (!prompt.isEmpty())
        writePrompt(prompt);
    QList<guide::Section> band;
    for (const guide::Section& section : sections) {
        if (section.place == guide::Place::Whole) {
            writeBand(std::exchange(band, {}));
            writeSection(section);
        } else {
            band.append(section);
        }
    }
    writeBand(band);
    m_cursor.endEditBlock();
}

QTextFrame* GuideWriter::startBox()
{
    if (m_fresh)
        shrinkParagraph();
    QTextFrameFormat format;
    format.setProperty(BoxFill, m_colours.background);
    format.setProperty(BoxBorder, m_colours.line);
    format.setPadding(12);
    format.setTopMargin(4);
    format.setBottomMargin(boxGap);
    m_fresh = true;
    return m_cursor.insertFrame(format);
}

void GuideWriter::writePrompt(const QString& prompt)
{
    QTextFrame* box = startBox();
    startBlock(spaced(0, 0), ink(m_colours.text));
    m_cursor.insertText(tr("“%1”", "the question as it is read aloud").arg(prompt));
    leave(box);
}

void GuideWriter::leave(QTextFrame* frame)
{
    m_cursor = frame->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    shrinkParagraph();
    m_fresh = true;
}

/// Tables and frames stand between paragraphs; an empty one must not show.
void GuideWriter::shrinkParagraph()
{
    QTextCharFormat tiny;
    tiny.setFontPointSize(1);
    m_cursor.setBlockFormat(spaced(0, 0));
    m_cursor.setBlockCharFormat(tiny);
}

void GuideWriter::writeBand(const QList<guide::Section>& band)
{
    if (band.isEmpty())
        return;
    const auto atStart = [](const guide::Section& section) { return section.place == guide::Place::Start; };
    const auto starts = std::count_if(band.begin(), band.end(), atStart);
    if (m_width < twoColumnsFrom || starts == 0 || starts == band.size()) {
        writeColumn(band, guide::Place::Start);
        writeColumn(band, guide::Place::End);
        return;
    }
    if (!m_fresh)
        leaveRoom();
    QTextTable* table = startTable(1, {48.5, 3, 48.5}, bandGap);
    m_cursor = table->cellAt(0, 0).firstCursorPosition();
    writeColumn(band, guide::Place::Start);
    m_cursor = table->cellAt(0, 2).firstCursorPosition();
    m_fresh = true;
    writeColumn(band, guide::Place::End);
    leave(table);
}

/// Qt leaves out margins and empty lines above a table, but not a line with a blank.
void GuideWriter::leaveRoom()
{
    QTextBlockFormat format;
    format.setLineHeight(bandGap, QTextBlockFormat::FixedHeight);
    m_cursor.insertBlock(format, {});
    m_cursor.insertText(QStringLiteral(" "));
}

void GuideWriter::writeColumn(const QList<guide::Section>& band, guide::Place place)
{
    for (const guide::Section& section : band) {
        if (section.place == place)
            writeSection(section);
    }
}

void GuideWriter::writeSection(const guide::Section& section)
{
    QTextBlockFormat format = spaced(14, 4);
    format.setHeadingLevel(2);
    QTextCharFormat text = ink(m_colours.text3);
    text.setFont(fontFor(TextStyle::Section));
    startBlock(format, text);
    m_cursor.insertText(section.heading);
    for (const guide::Block& block : section.blocks)
        std::visit(*this, block);
}

/// Begins a paragraph: in the empty one where the cursor stands, else in a new one.
void GuideWriter::startBlock(QTextBlockFormat format, const QTextCharFormat& text)
{
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    if (m_fresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(text);
    } else {
        m_cursor.insertBlock(format, text);
    }
    m_cursor.setCharFormat(text);
    m_fresh = false;
}

QTextCharFormat GuideWriter::ink(const QColor& colour) const
{
    QTextCharFormat format;
    format.setFont(fontFor(TextStyle::Body));
    format.setForeground(colour);
    return format;
}

QTextCharFormat GuideWriter::mono(const QColor& colour) const
{
    QTextCharFormat format;
    QFont font = fontFor(TextStyle::Mono);
    font.setStyleStrategy(QFont::PreferNoShaping); // code shows ">=" as it was typed, not as one sign
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

QTextCharFormat GuideWriter::toneFormat(guide::Tone tone) const
{
    switch (tone) {
    case guide::Tone::Plain: return ink(m_colours.text);
    case guide::Tone::Quiet: return ink(m_colours.text3);
    case guide::Tone::Good: return ink(m_colours.strength);
    case guide::Tone::Bad: return ink(m_colours.concern);
    }
    return ink(m_colours.text);
}

void GuideWriter::operator()(const guide::Caption& caption)
{
    QTextCharFormat text = ink(m_colours.text);
    text.setFont(fontFor(TextStyle::Strong));
    startBlock(spaced(7, 2), text);
    m_cursor.insertText(caption.text);
    if (!caption.aside.isEmpty())
        m_cursor.insertText(QStringLiteral("  ") + caption.aside, ink(m_colours.text3));
}

void GuideWriter::operator()(const guide::Prose& prose)
{
    startBlock(spaced(2, 2),
               prose.tone == guide::Tone::Plain ? ink(m_colours.text2) : toneFormat(prose.tone));
    m_cursor.insertText(prose.text);
}

} // namespace panelbook
