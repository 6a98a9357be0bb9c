// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/questions/guide.h"
#include "ui/theme/colours.h"

#include <QCoreApplication>
#include <QTextCursor>

class QTextDocument;
class QTextTable;

namespace panelbook {

/// Lays a question out as text: the prompt in a box, then the sections of its guide, in two columns when it
/// is wide enough and both have something. Text comes in as text; nothing in it is ever read as markup.
class GuideWriter
{
    Q_DECLARE_TR_FUNCTIONS(GuideWriter)

public:
    /// The property of a frame that the view paints as a rounded box: a QColor pair of fill and border.
    enum Property { BoxFill = 0x100000 + 40, BoxBorder };

    /// `document` is empty; `width` is that of the text area, in pixels.
    GuideWriter(QTextDocument& document, const Colours& colours, int width);

    void write(const QString& prompt, const QList<guide::Section>& sections);

    void operator()(const guide::Bullets& list);
    void operator()(const guide::Caption& caption);
    void operator()(const guide::Prose& prose);
    void operator()(const guide::Figures& figures);
    void operator()(const guide::Listing& listing);
    void operator()(const guide::Grid& grid);
    void operator()(const guide::Chart& chart);
    void operator()(const guide::Spans& spans);

private:
    void writePrompt(const QString& prompt);
    void writeBand(const QList<guide::Section>& band);
    void writeColumn(const QList<guide::Section>& band, guide::Place place);
    void writeSection(const guide::Section& section);
    void writeItem(const guide::Item& item);
    void writeSigned(const guide::Item& item);
    void writeLines(const guide::Listing& listing);
    void writeCode(const guide::Listing& listing);
    /// `gap` is left under the table, in pixels: Qt leaves out the space above what follows it.
    QTextTable* startTable(int rows, const QList<double>& shares, int gap);
    void writeCell(QTextTable* table, int row, int column, const QString& text, const QTextCharFormat& format,
                   Qt::Alignment alignment = {});
    /// Goes on behind the table or frame that the cursor stands in.
    void leave(QTextFrame* frame);
    void startBlock(QTextBlockFormat format, const QTextCharFormat& text);
    QTextFrame* startBox();
    void shrinkParagraph();
    void leaveRoom();
    QTextCharFormat mono(const QColor& colour) const;
    QTextCharFormat ink(const QColor& colour) const;
    QTextCharFormat toneFormat(guide::Tone tone) const;

    QTextDocument& m_document;
    const Colours& m_colours;
    QTextCursor m_cursor;
    int m_width;
    bool m_fresh = true; ///< the cursor stands in an empty block that nothing was written to yet
};

} // namespace panelbook
