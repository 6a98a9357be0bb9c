// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/privacy/notecheck.h"
#include "ui/pages/live/notemargins.h"
#include "ui/pages/live/notesync.h"

#include <QPlainTextEdit>
#include <QTextBlock>

class QMenu;

namespace panelbook {

class ConductInterview;
class NotesLayout;
class Spelling;
class ShorthandColours;

/// The notes of a live interview: each line is one stamped note, in the book before the key press returns.
///
/// Enter begins a new note (its time is that of its first character), a blank line is none, Backspace at the
/// start of a line joins it to the one above. A note's sign hangs in the gutter beside its time, the
/// dimensions that it is linked to stand at its right. Tab takes the dimension that "#…" is offered, and
/// leaves the notes otherwise. What is pasted or dropped comes as plain text, one note a line; pictures and
/// files are handed on.
class NotesEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NotesEditor(QWidget* parent = nullptr);

    /// What is marked from the next setInterview() on.
    void setCheck(const NoteCheck& check);
    /// Marks misspelt words from now on; has to outlive the editor.
    void setSpelling(Spelling& spelling);
    /// Opens the menu with suggestions for the word at the caret.
    void openMenu();
    /// Shows the interview's notes and writes into it from now on; nothing = empty and read-only.
    void setInterview(ConductInterview* interview);
    /// The note on the caret's line; 0 = none yet.
    int currentNote() const;
    /// The notes on the lines that the selection covers; without one that of the caret's line.
    QList<int> selectedNotes() const;
    /// Exchanges the caret's line with the one above (-1) or below (+1), as one step of undo.
    void moveLine(int step);
    /// Joins the caret's line to the one above, which keeps its time and takes its links.
    void mergeLineUp();
    /// Adds the edit event of the caret's line, as if the caret left it.
    void finishCurrentLine();
    /// Reads the session's new events: asked questions, links, times.
    void takeEvents();
    /// Whether the editor holds text that the book does not.
    bool behind() const { return m_sync->behind(); }
    /// Writes what could not be written before.
    void catchUp() { m_sync->catchUp(); }

    /// The completion that Tab would take: "#tra → Trade-off analysis"; empty = none.
    QString completionHint() const;
    /// Why words on the caret's line are marked, and what to write instead; empty = none is.
    QString remark() const;
    const NoteMargins& margins() const { return m_margins; }

signals:
    void failed(const panelbook::Error& error);
    void pictureGiven(const QImage& picture);
    void filesGiven(const QStringList& files);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void followCaret();
    void openMenu(const QTextCursor& at, const QPoint& where);
    void addSuggestions(QMenu& menu, const QTextCursor& at);
    QMenu* makeLanguageMenu(QWidget* parent);
    DimensionCompletion completion() const;
    bool acceptCompletion();
    NoteMargins::Row around(const QTextBlock& line) const;
    void placeSeparators();
    void reloadMargins();
    void paintMargins(QPainter& painter, const QRect& area);
    void paintPrompt(QPainter& painter);
    QMouseEvent onText(const QMouseEvent& event) const;
    qreal trailing(const QTextBlock& line) const;
    qreal below(const QTextBlock& line) const;
    qsizetype shown(const QTextBlock& line) const;

    ConductInterview* m_interview = nullptr;
    NotesLayout* m_layout;
    NoteSync* m_sync;
    ShorthandColours* m_colours;
    Spelling* m_spelling = nullptr;
    NoteMargins m_margins;
    qsizetype m_seenEvents = 0;
    QTextCursor m_line;     ///< the caret's; a block alone would outlive its removal
    int m_note = 0;         ///< the caret's
    mutable QString m_hint; ///< as the caret's line was laid out with
};

} // namespace panelbook
