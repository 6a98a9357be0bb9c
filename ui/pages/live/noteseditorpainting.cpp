// SPDX-License-Identifier: GPL-3.0-or-later
// What NotesEditor paints around its text, and where the mouse finds it.
#include "services/conductinterview.h"
#include "ui/pages/live/linkednames.h"
#include "ui/pages/live/noteseditor.h"
#include "ui/pages/live/noteslayout.h"
#include "ui/theme/colours.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QTextLayout>

#include <algorithm>

namespace panelbook {

void NotesEditor::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        paintMargins(painter, event->rect());
        if (document()->isEmpty())
            paintPrompt(painter);
    }
    QPlainTextEdit::paintEvent(event);
}

void NotesEditor::paintMargins(QPainter& painter, const QRect& area)
{
    const Colours& colours = coloursOf(palette());
    const NotesMetrics& metrics = m_layout->metrics();
    const qreal width = viewport()->width();
    QPointF offset = contentOffset();
    QTextBlock line = firstVisibleBlock();
    if (!line.previous().isValid()) {
        const qreal above = metrics.separator * qreal(m_margins.below(0).size());
        m_margins.paintSeparators(painter, QRectF(0, offset.y() - above - metrics.padding / 2, width, above),
                                  0, metrics, colours);
    }
    for (; line.isValid() && offset.y() <= area.bottom(); line = line.next()) {
        const qreal height = blockBoundingRect(line).height();
        const QRectF row(0, offset.y(), width, m_layout->rowHeight(line));
        if (offset.y() + height >= area.top()) {
            const NoteMargins::Row what = around(line);
            m_margins.paintRow(painter, row, what, metrics, colours);
            const QRectF under(0, row.bottom(), width, height - row.height());
            // Those of note 0 stand above the first line, not below every line without a note.
            if (what.note)
                m_margins.paintSeparators(painter, under, what.note, metrics, colours);
        }
        offset.ry() += height;
    }
}

void NotesEditor::paintPrompt(QPainter& painter)
{
    const NotesMetrics& metrics = m_layout->metrics();
    const QRectF room(metrics.textLeft, contentOffset().y(), viewport()->width() - metrics.textLeft,
                      2 * metrics.padding + metrics.textHeight);
    painter.setFont(font());
    painter.setPen(coloursOf(palette()).text3);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, tr("Just type: every line gets its time."));
}

NoteMargins::Row NotesEditor::around(const QTextBlock& line) const
{
    const bool current = line == textCursor().block();
    const DimensionCompletion offered = current ? completion() : DimensionCompletion();
    const int note = NoteSync::noteOf(line);
    return {note, current, m_margins.linked(note, offered.dimensions.value(0)),
            current ? completionHint() : QString()};
}

qreal NotesEditor::trailing(const QTextBlock& line) const
{
    const NoteMargins::Row what = around(line);
    if (what.current)
        m_hint = what.hint;
    const qreal most = viewport()->width() / 2.0;
    const qreal hint = what.hint.isEmpty() ? 0 : NoteMargins::chipsWidth({what.hint}, most);
    return NoteMargins::chipsWidth(what.chips, most) + hint;
}

qreal NotesEditor::below(const QTextBlock& line) const
{
    const int note = NoteSync::noteOf(line);
    return note ? m_layout->metrics().separator * qreal(m_margins.below(note).size()) : 0;
}

qsizetype NotesEditor::shown(const QTextBlock& line) const
{
    const bool whole = !m_interview || line == textCursor().block();
    return whole ? line.text().size() : readableLength(line.text(), m_interview->session().interview.rubric);
}

/// Between two rows, and in the air around a text, the base finds the begin or end of a line; what is meant
/// is the nearest place in the nearest line.
QMouseEvent NotesEditor::onText(const QMouseEvent& event) const
{
    QPointF place = event.position();
    QPointF offset = contentOffset();
    QTextBlock line = firstVisibleBlock();
    while (line.next().isValid() && offset.y() + blockBoundingRect(line).height() <= place.y()) {
        offset.ry() += blockBoundingRect(line).height();
        line = line.next();
    }
    qreal nearest = 1e9;
    const QPointF wanted = place - offset;
    for (int i = 0; line.isValid() && i < line.layout()->lineCount(); ++i) {
        const QRectF text = line.layout()->lineAt(i).naturalTextRect();
        const qreal inside =
            std::clamp(wanted.y(), text.top() + 1, std::max(text.top() + 1, text.bottom() - 1));
        if (std::abs(inside - wanted.y()) < nearest) {
            nearest = std::abs(inside - wanted.y());
            place.setY(offset.y() + inside);
        }
    }
    return QMouseEvent(event.type(), place, event.scenePosition(), event.globalPosition(), event.button(),
                       event.buttons(), event.modifiers(), event.pointingDevice());
}

void NotesEditor::mousePressEvent(QMouseEvent* event)
{
    QMouseEvent moved = onText(*event);
    QPlainTextEdit::mousePressEvent(&moved);
}

void NotesEditor::mouseMoveEvent(QMouseEvent* event)
{
    QMouseEvent moved = onText(*event);
    QPlainTextEdit::mouseMoveEvent(event->buttons() == Qt::NoButton ? event : &moved);
}

void NotesEditor::mouseReleaseEvent(QMouseEvent* event)
{
    QMouseEvent moved = onText(*event);
    QPlainTextEdit::mouseReleaseEvent(&moved);
}

void NotesEditor::mouseDoubleClickEvent(QMouseEvent* event)
{
    QMouseEvent moved = onText(*event);
    QPlainTextEdit::mouseDoubleClickEvent(&moved);
}

} // namespace panelbook
