// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/noteseditor.h"

#include "domain/sessions/sessionrules.h"
#include "services/conductinterview.h"
#include "ui/pages/live/noteslayout.h"
#include "ui/pages/live/restingcaret.h"
#include "ui/pages/live/shorthandcolours.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/colours.h"
#include "ui/theme/typography.h"
#include "ui/widgets/findingtext.h"

#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace panelbook {

namespace {

QFont notesFont()
{
    QFont font = fontFor(TextStyle::Body);
    font.setPointSizeF(font.pointSizeF() * 14 / 13);
    return font;
}

/// Keys of the one table that hold here: the editor lets them through, though Ctrl+K, say, means something
/// to a text field.
bool isCommand(const QKeyEvent& event)
{
    const QKeySequence keys(event.keyCombination());
    return std::any_of(shortcuts().begin(), shortcuts().end(), [&](const Shortcut& shortcut) {
        return shortcut.keys == keys &&
               (shortcut.context == KeyContext::Everywhere || shortcut.context == KeyContext::Live);
    });
}

QStringList localFiles(const QMimeData& source)
{
    QStringList files;
    for (const QUrl& url : source.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// Plain lines, none longer than a note may be.
QString asLines(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar c : {QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        text.replace(c, u'\n');
    text.remove(QChar::Null);
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.indexOf(u'\n', begin);
        if ((end < 0 ? text.size() : end) - begin > maxNoteLength)
            text.insert(begin + maxNoteLength, u'\n');
        const qsizetype next = text.indexOf(u'\n', begin);
        begin = next < 0 ? text.size() : next + 1;
    }
    return text;
}

} // namespace

NotesEditor::NotesEditor(QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("notes"));
    setAccessibleName(tr("Notes"));
    setFrameShape(QFrame::NoFrame);
    setFont(notesFont());
    setTabChangesFocus(true);
    new RestingCaret(this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { horizontalScrollBar()->setRange(0, 0); });

    auto* document = new QTextDocument(this);
    m_layout = new NotesLayout(document, {[this](const QTextBlock& line) { return trailing(line); },
                                          [this](const QTextBlock& line) { return below(line); },
                                          [this](const QTextBlock& line) { return shown(line); }});
    document->setDocumentLayout(m_layout);
    document->setDefaultFont(font());
    m_sync = new NoteSync(*document, this);
    m_colours = new ShorthandColours(document);
    setDocument(document);
    m_colours->setColours(coloursOf(palette()));
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &NotesEditor::followCaret);
    connect(m_sync, &NoteSync::failed, this, &NotesEditor::failed);
    connect(m_sync, &NoteSync::noteRemoved, this, [this](int note) {
        if (!m_margins.below(note).isEmpty())
            reloadMargins();
    });
    connect(m_sync, &NoteSync::notesMoved, this, &NotesEditor::reloadMargins);
    setInterview(nullptr);
}

void NotesEditor::setInterview(ConductInterview* interview)
{
    m_interview = interview;
    m_note = 0;
    m_line = {};
    m_margins.load(interview ? &interview->session() : nullptr);
    if (interview)
        m_colours->setRubric(interview->session().interview.rubric);
    m_sync->load(interview);
    m_seenEvents = interview ? interview->session().events.size() : 0;
    setReadOnly(!interview || interview->session().interview.state == InterviewState::Sealed);
    placeSeparators();
    moveCursor(QTextCursor::End);
    ensureCursorVisible();
}

void NotesEditor::setCheck(const NoteCheck& check)
{
    m_colours->setCheck(check);
}

QString NotesEditor::remark() const
{
    QStringList remarks;
    const QString line = textCursor().block().text();
    for (const WordFinding& finding : m_colours->check().find(line))
        remarks.append(keepOutText(finding, line));
    return remarks.join(u'\n');
}

int NotesEditor::currentNote() const
{
    return NoteSync::noteOf(textCursor().block());
}

QList<int> NotesEditor::selectedNotes() const
{
    const QTextCursor caret = textCursor();
    QTextBlock line = document()->findBlock(caret.selectionStart());
    QList<int> notes;
    do {
        if (const int note = NoteSync::noteOf(line))
            notes.append(note);
        line = line.next();
    } while (line.isValid() && line.position() < caret.selectionEnd());
    return notes;
}

void NotesEditor::moveLine(int step)
{
    const QTextBlock line = textCursor().block();
    const QTextBlock upper = step < 0 ? line.previous() : line;
    const QTextBlock lower = step < 0 ? line : line.next();
    const bool isBehindAll = !lower.next().isValid() && lower.text().isEmpty();
    if (isReadOnly() || !upper.isValid() || !lower.isValid() || isBehindAll)
        return;
    const int column = textCursor().positionInBlock();
    const int begin = upper.position();
    QTextCursor both(upper);
    both.setPosition(lower.position() + int(lower.text().size()), QTextCursor::KeepAnchor);
    both.insertText(lower.text() + u'\n' + upper.text());
    const QTextBlock first = document()->findBlock(begin);
    both.setPosition((step < 0 ? first : first.next()).position() + column);
    setTextCursor(both);
}

void NotesEditor::mergeLineUp()
{
    QTextCursor caret = textCursor();
    const int note = NoteSync::noteOf(caret.block());
    const int above = NoteSync::noteOf(caret.block().previous());
    if (isReadOnly() || !caret.block().previous().isValid())
        return;
    QStringList dimensions;
    for (const EvidenceLink& link : m_interview->session().evidence) {
        if (link.note == note && link.explicitly && above)
            dimensions.append(link.dimension);
    }
    caret.movePosition(QTextCursor::StartOfBlock);
    caret.beginEditBlock();
    caret.deletePreviousChar();
    if (above && note)
        caret.insertText(QStringLiteral(" "));
    caret.endEditBlock();
    setTextCursor(caret);
    for (const QString& dimension : dimensions) {
        if (!m_interview->session().evidenceFor(dimension).contains(above))
            (void)m_interview->record(Linked{above, dimension}); // a link that fails is seen to be missing
    }
}

void NotesEditor::finishCurrentLine()
{
    m_sync->finish(currentNote());
}

void NotesEditor::takeEvents()
{
    if (!m_interview)
        return;
    const QList<TimedEvent>& events = m_interview->session().events;
    for (; m_seenEvents < events.size(); ++m_seenEvents) {
        const TimedEvent& event = events[m_seenEvents];
        if (m_margins.take(event, m_sync->lastNote()))
            placeSeparators();
        if (const auto* linked = std::get_if<Linked>(&event.event))
            m_layout->refresh(m_sync->lineOf(linked->note));
        else if (const auto* unlinked = std::get_if<Unlinked>(&event.event))
            m_layout->refresh(m_sync->lineOf(unlinked->note));
    }
    viewport()->update();
}

void NotesEditor::reloadMargins()
{
    m_margins.load(&m_interview->session());
    // Not from within the document's change.
    QMetaObject::invokeMethod(this, &NotesEditor::placeSeparators, Qt::QueuedConnection);
}

/// Those above the first note stand in the document's margin, the others below a note.
void NotesEditor::placeSeparators()
{
    const bool caretWasSeen = viewport()->rect().intersects(cursorRect());
    const NotesMetrics& metrics = m_layout->metrics();
    document()->setDocumentMargin(metrics.padding + metrics.separator * qreal(m_margins.below(0).size()));
    m_layout->refresh(m_sync->lineOf(m_sync->lastNote()));
    if (caretWasSeen)
        ensureCursorVisible();
}

/// What the caret stands behind, while there is something to complete.
DimensionCompletion NotesEditor::completion() const
{
    const QTextCursor caret = textCursor();
    if (!m_interview || isReadOnly() || caret.hasSelection())
        return {};
    const DimensionCompletion found =
        completionAt(caret.block().text(), caret.positionInBlock(), m_interview->session().interview.rubric);
    const bool isWhole = !found.dimensions.isEmpty() && found.length > found.dimensions.front().size();
    return found.dimensions.isEmpty() || isWhole ? DimensionCompletion() : found;
}

QString NotesEditor::completionHint() const
{
    const DimensionCompletion offered = completion();
    if (offered.dimensions.isEmpty())
        return {};
    const QString typed = textCursor().block().text().mid(offered.begin, offered.length);
    const Dimension* dimension =
        findDimension(m_interview->session().interview.rubric, offered.dimensions.front());
    return tr("%1 → %2 ⇥", "what is typed, the dimension that Tab makes of it").arg(typed, dimension->title);
}

bool NotesEditor::acceptCompletion()
{
    const DimensionCompletion offered = completion();
    if (offered.dimensions.isEmpty())
        return false;
    QTextCursor caret = textCursor();
    caret.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(offered.length));
    caret.insertText(u'#' + offered.dimensions.front() + u' ');
    setTextCursor(caret);
    return true;
}

void NotesEditor::followCaret()
{
    const QTextBlock line = textCursor().block();
    const int note = NoteSync::noteOf(line);
    if (m_note != note && m_note)
        m_sync->finish(m_note);
    m_note = note;
    const QTextBlock left = std::exchange(m_line, QTextCursor(line)).block();
    // The caret's line is shown whole, with its completion; the one it left is not.
    if (left != line && left.isValid())
        m_layout->refresh(left);
    if (left != line || completionHint() != m_hint)
        m_layout->refresh(line);
}

bool NotesEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isCommand(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool NotesEditor::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    const QTextCursor pointed = cursorForPosition(help.pos());
    const QString line = pointed.block().text();
    QString tip;
    for (const WordFinding& finding : m_colours->check().find(line)) {
        const int in = pointed.positionInBlock();
        if (finding.begin <= in && in <= finding.begin + finding.length)
            tip = keepOutText(finding, line);
    }
    QToolTip::showText(help.globalPos(), tip, viewport());
    return true;
}

void NotesEditor::keyPressEvent(QKeyEvent* event)
{
    // A soft break would put two lines into one note.
    if (event->matches(QKeySequence::InsertLineSeparator) && !isReadOnly()) {
        textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NotesEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_colours->setColours(coloursOf(palette()));
}

void NotesEditor::focusOutEvent(QFocusEvent* event)
{
    finishCurrentLine();
    QPlainTextEdit::focusOutEvent(event);
}

bool NotesEditor::focusNextPrevChild(bool next)
{
    return (next && acceptCompletion()) || QPlainTextEdit::focusNextPrevChild(next);
}

bool NotesEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || source->hasImage() || !localFiles(*source).isEmpty();
}

void NotesEditor::insertFromMimeData(const QMimeData* source)
{
    if (isReadOnly())
        return;
    if (const QStringList files = localFiles(*source); !files.isEmpty())
        return emit filesGiven(files);
    if (!source->hasText()) // programs that copy text offer a picture of it as well
        return emit pictureGiven(qvariant_cast<QImage>(source->imageData()));
    textCursor().insertText(asLines(source->text()));
    ensureCursorVisible();
}

} // namespace panelbook
