// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/notesync.h"

#include "services/conductinterview.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace panelbook {

namespace {

constexpr qsizetype rememberedRemovals = 500;

/// Says when its block is no more, whatever edit, undo or redo took it.
class LineIdentity final : public QTextBlockUserData
{
public:
    LineIdentity(int note, std::shared_ptr<QList<int>> gone) : m_note(note), m_gone(std::move(gone)) {}
    ~LineIdentity() override { m_gone->append(m_note); }

    int note() const { return m_note; }

private:
    const int m_note;
    const std::shared_ptr<QList<int>> m_gone;
};

/// A script may bring a note of several lines; in the document it is one block with soft breaks.
QString textOf(const QTextBlock& line)
{
    return line.text().replace(QChar::LineSeparator, u'\n');
}

bool isBlank(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QList<const Note*> byTime(const Session& session)
{
    QList<const Note*> notes;
    notes.reserve(session.notes.size());
    for (const Note& note : session.notes)
        notes.append(&note);
    std::stable_sort(notes.begin(), notes.end(), [](const Note* a, const Note* b) { return a->at < b->at; });
    return notes;
}

QStringList explicitLinks(const Session& session, int note)
{
    QStringList dimensions;
    for (const EvidenceLink& link : session.evidence) {
        if (link.note == note && link.explicitly)
            dimensions.append(link.dimension);
    }
    return dimensions;
}

} // namespace

NoteSync::NoteSync(QTextDocument& document, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_gone(std::make_shared<QList<int>>())
{
    connect(&document, &QTextDocument::contentsChange, this, &NoteSync::take);
}

void NoteSync::load(ConductInterview* interview)
{
    m_interview = nullptr; // filling the document is no typing
    m_behind = false;
    const QList<const Note*> notes = interview ? byTime(interview->session()) : QList<const Note*>();
    QString text;
    for (const Note* note : notes)
        text += QString(note->text).replace(u'\n', QChar::LineSeparator) + u'\n';
    m_document.setUndoRedoEnabled(false);
    m_document.setPlainText(text);
    QTextBlock line = m_document.begin();
    for (const Note* note : notes) {
        line.setUserData(new LineIdentity(note->number, m_gone));
        line = line.next();
    }
    m_document.setUndoRedoEnabled(true);
    m_gone->clear();
    m_removed.clear();
    m_interview = interview;
}

int NoteSync::noteOf(const QTextBlock& line)
{
    const auto* identity = static_cast<const LineIdentity*>(line.userData());
    return identity ? identity->note() : 0;
}

QTextBlock NoteSync::lineOf(int note) const
{
    QTextBlock line = m_document.lastBlock();
    while (line.isValid() && noteOf(line) != note)
        line = line.previous();
    return line;
}

int NoteSync::lastNote() const
{
    QTextBlock line = m_document.lastBlock();
    while (line.isValid() && !noteOf(line))
        line = line.previous();
    return line.isValid() ? noteOf(line) : 0;
}

void NoteSync::finish(int note)
{
    if (m_interview && m_interview->session().findNote(note))
        holds(m_interview->finishLine(note));
}

void NoteSync::take(int from, int removed, int added)
{
    if (!m_interview)
        return;
    const bool wasBehind = std::exchange(m_behind, false);
    QTextBlock line = m_document.findBlock(from);
    QTextBlock last = m_document.findBlock(from + added);
    if (!last.isValid())
        last = m_document.lastBlock();
    if (line != last)
        rematch(line, last);
    syncLine(line, added > 1 ? Origin::Whole : Origin::Typed);
    while (line != last && line.next().isValid()) {
        line = line.next();
        syncLine(line, removed == 0 && added == 1 ? Origin::Split : Origin::Whole);
    }
    // Texts first, removals after them: a crash in between leaves a line twice, never not at all.
    dropGone();
    if (wasBehind && !m_behind)
        catchUp(); // writing works again
}

/// Finds the notes whose texts stand in another line of the change now.
void NoteSync::rematch(const QTextBlock& first, const QTextBlock& last)
{
    const QTextBlock end = last.next();
    QMultiHash<QString, int> astray;
    const auto look = [&](int note, const QString& text) {
        const Note* known = m_interview->session().findNote(note);
        if (known && known->text != text)
            astray.insert(known->text, note);
    };
    for (const int note : std::as_const(*m_gone))
        look(note, {});
    for (QTextBlock line = first; line != end; line = line.next())
        look(noteOf(line), textOf(line));
    QHash<int, QTextBlock> moved;
    for (QTextBlock line = first; line != end; line = line.next()) {
        const Note* known = m_interview->session().findNote(noteOf(line));
        const QString text = textOf(line);
        if ((known && known->text == text) || !astray.contains(text))
            continue;
        const int note = astray.take(text);
        moved.insert(note, line);
        line.setUserData(new LineIdentity(note, m_gone));
    }
    if (moved.isEmpty())
        return;
    for (QTextBlock line = first; line != end; line = line.next()) {
        if (moved.value(noteOf(line), line) != line)
            line.setUserData(nullptr);
    }
    m_gone->removeIf([&](int note) { return moved.contains(note); });
    exchangeTimes(first, last);
    keepOrder(first, last);
    emit notesMoved();
}

/// Every place keeps its time.
void NoteSync::exchangeTimes(const QTextBlock& first, const QTextBlock& last)
{
    QList<Note> notes;
    for (QTextBlock line = first; line != last.next(); line = line.next()) {
        if (const Note* note = m_interview->session().findNote(noteOf(line)))
            notes.append(*note);
    }
    QList<Milliseconds> times;
    for (const Note& note : notes)
        times.append(note.at);
    std::sort(times.begin(), times.end());
    for (qsizetype i = 0; i < notes.size(); ++i) {
        if (notes[i].at != times[i])
            holds(m_interview->restamp(notes[i].number, times[i]));
    }
}

/// Of two notes with one time the older number comes first; where the lines say otherwise, the lower one is
/// put a millisecond later.
void NoteSync::keepOrder(const QTextBlock& first, const QTextBlock& last)
{
    const Note* above = nullptr;
    bool within = true;
    for (QTextBlock line = first; line.isValid(); line = line.next()) {
        const Note* note = m_interview->session().findNote(noteOf(line));
        if (note && above && std::pair(note->at, note->number) < std::pair(above->at, above->number)) {
            const Milliseconds later(note->number < above->number ? 1 : 0);
            holds(m_interview->restamp(note->number, above->at + later));
            note = m_interview->session().findNote(note->number);
        } else if (!within) {
            return;
        }
        above = note ? note : above;
        within = within && line != last;
    }
}

void NoteSync::syncLine(QTextBlock line, Origin origin)
{
    const QString text = textOf(line);
    const int note = noteOf(line);
    if (isBlank(text)) {
        if (note)
            line.setUserData(nullptr);
    } else if (note) {
        update(note, text);
    } else {
        begin(line, text, origin);
    }
}

void NoteSync::update(int note, const QString& text)
{
    const Note* known = m_interview->session().findNote(note);
    if (known && known->text != text)
        holds(m_interview->type(note, text));
}

void NoteSync::begin(QTextBlock line, const QString& text, Origin origin)
{
    if (adopt(line, text))
        return;
    const auto taken = m_interview->record(NoteTaken{text});
    if (!holds(taken))
        return;
    const int note = std::get<NoteTaken>(taken->event).note;
    line.setUserData(new LineIdentity(note, m_gone));
    restore(note, text, line, origin);
}

/// A note whose block merged into a blank line lives on in that line.
bool NoteSync::adopt(QTextBlock& line, const QString& text)
{
    for (const int note : *m_gone) {
        const Note* known = m_interview->session().findNote(note);
        if (known && known->text.endsWith(text)) {
            m_gone->removeOne(note);
            line.setUserData(new LineIdentity(note, m_gone));
            update(note, text);
            return true;
        }
    }
    return false;
}

void NoteSync::restore(int note, const QString& text, const QTextBlock& line, Origin origin)
{
    if (origin == Origin::Typed)
        return;
    const auto same = [&](const RemovedNote& r) { return r.text == text; };
    const auto removed = std::find_if(m_removed.rbegin(), m_removed.rend(), same);
    if (removed != m_removed.rend()) {
        const RemovedNote old = *removed;
        m_removed.erase(std::next(removed).base());
        holds(m_interview->restamp(note, old.at));
        for (const QString& dimension : old.linked)
            holds(m_interview->record(Linked{note, dimension}));
    } else if (origin == Origin::Split) {
        if (const Note* first = m_interview->session().findNote(noteOf(line.previous())))
            holds(m_interview->restamp(note, first->at));
    }
}

void NoteSync::dropGone()
{
    const QList<int> gone = *m_gone;
    for (const int note : gone) {
        if (drop(note))
            m_gone->removeOne(note);
    }
}

bool NoteSync::drop(int note)
{
    const Note* known = m_interview->session().findNote(note);
    if (!known)
        return true;
    const RemovedNote removed{known->text, known->at, explicitLinks(m_interview->session(), note)};
    if (!holds(m_interview->record(NoteRemoved{note})))
        return false;
    m_removed.append(removed);
    if (m_removed.size() > rememberedRemovals)
        m_removed.removeFirst();
    emit noteRemoved(note);
    return true;
}

void NoteSync::catchUp()
{
    if (!m_interview)
        return;
    m_behind = false;
    for (QTextBlock line = m_document.begin(); line.isValid() && !m_behind; line = line.next())
        syncLine(line, Origin::Whole);
    dropGone();
}

/// Whether the book took it; if not, it is told and tried again.
template <typename Value>
bool NoteSync::holds(const Result<Value>& result)
{
    if (result)
        return true;
    m_behind = true;
    emit failed(result.error());
    return false;
}

} // namespace panelbook
