// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/noteedit.h"

#include <QKeyEvent>
#include <QMimeData>

namespace panelbook {

NoteEdit::NoteEdit(const QString& text, QWidget* parent) : QPlainTextEdit(parent), m_original(text)
{
    setObjectName(QStringLiteral("noteEdit"));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPlainText(text);
    moveCursor(QTextCursor::End);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        emit typed(toPlainText());
    });
    fit();
}

void NoteEdit::fit()
{
    const int lines = qMax(1, qRound(document()->size().height()));
    const QMargins margins = contentsMargins();
    setFixedHeight(lines * fontMetrics().lineSpacing() + qRound(2 * document()->documentMargin()) +
                   margins.top() + margins.bottom() + 2);
}

void NoteEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit finished();
    } else if (event->key() == Qt::Key_Escape) {
        if (toPlainText() != m_original)
            setPlainText(m_original);
        emit finished();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit finished();
}

void NoteEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

/// A note is one line, whatever is pasted.
void NoteEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        insertPlainText(source->text().simplified());
}

} // namespace panelbook
