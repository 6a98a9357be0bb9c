// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPlainTextDocumentLayout>

#include <functional>

class QTextLine;

namespace panelbook {

/// The measures of the notes column, all from its font, so that they grow with it.
struct NotesMetrics
{
    NotesMetrics() = default;
    explicit NotesMetrics(const QFont& font);

    qreal timeRight = 0;  ///< times end here
    qreal textLeft = 0;   ///< texts begin here; a kind's sign hangs to the left of it
    qreal right = 0;      ///< kept free at the right
    qreal textHeight = 0; ///< of one line
    qreal padding = 0;    ///< above and below the text of a note
    qreal separator = 0;  ///< height of an asked question between two notes, its air included
};

/// Lays each note out by itself: the text between gutter and chips, its sign hanging in the gutter, and room
/// for separators below it. Only a changed block is laid out anew, as in its base; the document's text and
/// its undo history know nothing of gutter, chips or separators.
class NotesLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    /// What stands around a block, asked for when it is laid out or measured.
    struct Surroundings
    {
        /// The width that its chips take.
        std::function<qreal(const QTextBlock&)> trailing;
        /// The height of what stands under it.
        std::function<qreal(const QTextBlock&)> below;
        /// How much of its text is shown; the rest is laid out beside the page.
        std::function<qsizetype(const QTextBlock&)> shown;
    };

    NotesLayout(QTextDocument* document, Surroundings surroundings);

    QRectF blockBoundingRect(const QTextBlock& block) const override;
    QSizeF documentSize() const override;
    const NotesMetrics& metrics() const;
    /// The height of a note's own row, without what stands below it.
    qreal rowHeight(const QTextBlock& block) const;
    /// What stands around this block has changed.
    void refresh(const QTextBlock& block);

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    qreal width() const;
    void ensureLayout(QTextBlock block) const;
    void breakLines(const QTextBlock& block) const;
    void fill(QTextLine& line, qreal width, qsizetype shown) const;
    bool isInOneBlock(int from, int removed, int added) const;

    mutable QFont m_font; ///< what the metrics were made from
    mutable NotesMetrics m_metrics;
    const Surroundings m_around;
    int m_blockCount = 1;
    mutable bool m_telling = false;
};

} // namespace panelbook
