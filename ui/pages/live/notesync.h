// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/sessions/note.h"

#include <QObject>

#include <memory>

class QTextBlock;
class QTextDocument;

namespace panelbook {

class ConductInterview;

/// Keeps an interview's notes in step with the lines of a text document: every line that is not blank is one
/// note, and every change is in the book before the change handler returns. Which line is which note stands
/// in the block's user data; undo and paste bring blocks without it, and those become new notes.
///
/// A line that comes back as it was (undo, cut and paste) gets its old time and its explicit links again,
/// under a new number. The second half of a split line keeps the time of the first. Lines that change places
/// stay the notes they are, with their links, and exchange their times: notes are in the order of their
/// times. When a write fails the text stays in the document; catchUp() and every later change try again.
class NoteSync : public QObject
{
    Q_OBJECT

public:
    explicit NoteSync(QTextDocument& document, QObject* parent = nullptr);

    /// Fills the document with the interview's notes in the order of their times; nothing = empties it. The
    /// interview must outlive the next load() or the sync.
    void load(ConductInterview* interview);
    /// The number of the note on this line; 0 = none yet.
    static int noteOf(const QTextBlock& line);
    /// The line of a note; invalid when there is none.
    QTextBlock lineOf(int note) const;
    /// The last note of the document; 0 = none.
    int lastNote() const;
    /// The caret left this note's line.
    void finish(int note);
    /// Whether the document holds text that the book does not.
    bool behind() const { return m_behind; }
    /// Writes what could not be written before.
    void catchUp();

signals:
    /// Writing failed; the text is still in the document.
    void failed(const panelbook::Error& error);
    void noteRemoved(int note);
    /// Lines changed places.
    void notesMoved();

private:
    struct RemovedNote
    {
        QString text;
        Milliseconds at;
        QStringList linked;
    };
    /// Where a line came from when it is met without a number.
    enum class Origin { Typed, Whole, Split };

    void take(int from, int removed, int added);
    void rematch(const QTextBlock& first, const QTextBlock& last);
    void exchangeTimes(const QTextBlock& first, const QTextBlock& last);
    void keepOrder(const QTextBlock& first, const QTextBlock& last);
    void syncLine(QTextBlock line, Origin origin);
    void update(int note, const QString& text);
    void begin(QTextBlock line, const QString& text, Origin origin);
    bool adopt(QTextBlock& line, const QString& text);
    void restore(int note, const QString& text, const QTextBlock& line, Origin origin);
    void dropGone();
    bool drop(int note);
    template <typename Value>
    bool holds(const Result<Value>& result);

    QTextDocument& m_document;
    ConductInterview* m_interview = nullptr;
    std::shared_ptr<QList<int>> m_gone; ///< numbers whose blocks are no more, until the book knows
    QList<RemovedNote> m_removed;       ///< the newest last
    bool m_behind = false;
};

} // namespace panelbook
