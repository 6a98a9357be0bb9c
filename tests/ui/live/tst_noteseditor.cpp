// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "services/spelling.h"
#include "tests/support/sabotage.h"
#include "tests/support/testmain.h"
#include "tests/ui/live/livefixture.h"
#include "ui/pages/live/noteseditor.h"
#include "ui/pages/live/noteslayout.h"
#include "ui/pages/live/spellmarks.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextLayout>
#include <QTimer>

using namespace panelbook;
using namespace std::chrono_literals;

namespace {

/// An editor on a running interview, shown, with the keyboard.
struct Desk
{
    explicit Desk(LiveFixture& fixture) : live(fixture)
    {
        editor.resize(640, 480);
        editor.setInterview(live.interview.get());
        QObject::connect(live.interview.get(), &ConductInterview::sessionChanged, &editor,
                         &NotesEditor::takeEvents);
        editor.show();
        editor.setFocus();
        QTRY_VERIFY(editor.hasFocus());
    }

    void type(const char* text) { QTest::keyClicks(&editor, QString::fromUtf8(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&editor, key, modifiers);
    }
    void line(const char* text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    /// Types these lines, the first at 10 s, each next one 10 s later.
    void linesAtTenSeconds(std::initializer_list<const char*> texts)
    {
        for (const char* text : texts) {
            live.clock.advance(10s);
            line(text);
        }
        live.clock.advance(10s);
    }
    void paste(const QString& text)
    {
        QApplication::clipboard()->setText(text);
        editor.paste();
    }
    void compose(const QString& preedit, const QString& commit)
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&editor, &event);
    }
    Milliseconds at(int note) const { return live.session().findNote(note)->at; }

    LiveFixture& live;
    NotesEditor editor;
};

} // namespace

class TestNotesEditor : public QObject
{
    Q_OBJECT

private slots:
    void onlyPlainWordsAreSpelt()
    {
        const QString text =
            QStringLiteral("+ Sized it: 40 kB/s, \"mesured\" API getUser #tech x86 redis.conf an "
                           "read-ahead don’t user_id");
        QStringList words;
        for (const TextSpan& span : wordsToSpell(text))
            words.append(text.mid(span.begin, span.length));
        QCOMPARE(words.join(u' '), QStringLiteral("Sized mesured read ahead don’t"));
    }

    void misspeltWordsAreMarkedWhenTypingRests()
    {
        Settings settings(m_folder.filePath(QStringLiteral("spelling.ini")));
        Spelling spelling(settings);
        if (!Spelling::languages().contains(QStringLiteral("en_US")))
            QSKIP("the dictionary is not installed");
        spelling.setLanguage(QStringLiteral("en_US"));
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.editor.setSpelling(spelling);
        const auto formats = [&] { return desk.editor.document()->begin().layout()->formats(); };
        desk.type("has recieved it");
        QVERIFY(formats().isEmpty());
        QTRY_COMPARE(formats().size(), 1);
        QCOMPARE(formats().front().start, 4);
        QCOMPARE(formats().front().format.underlineStyle(), QTextCharFormat::WaveUnderline);
        QTextCursor caret = desk.editor.textCursor();
        caret.setPosition(6);
        desk.editor.setTextCursor(caret);
        desk.editor.openMenu();
        auto* menu = desk.editor.findChild<QMenu*>(QStringLiteral("notesMenu"));
        QCOMPARE(menu->actions().front()->text(), QStringLiteral("received"));
        menu->actions().front()->trigger();
        menu->close();
        QCOMPARE(live.storedTexts(), QStringList(QStringLiteral("has received it")));
        QTRY_VERIFY(formats().isEmpty());
    }

    void aLearntWordIsNotMarkedAnyMore()
    {
        Settings settings(m_folder.filePath(QStringLiteral("learnt.ini")));
        Spelling spelling(settings);
        if (!Spelling::languages().contains(QStringLiteral("en_US")))
            QSKIP("the dictionary is not installed");
        spelling.setLanguage(QStringLiteral("en_US"));
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.editor.setSpelling(spelling);
        desk.type("kubelet");
        QTRY_COMPARE(desk.editor.document()->begin().layout()->formats().size(), 1);
        desk.editor.openMenu();
        auto* menu = desk.editor.findChild<QMenu*>(QStringLiteral("notesMenu"));
        menu->findChild<QAction*>(QStringLiteral("learnWord"))->trigger();
        menu->close();
        QVERIFY(desk.editor.document()->begin().layout()->formats().isEmpty());
        QVERIFY(spelling.knows(QStringLiteral("kubelet")));
    }

    void aMovedLineStaysItsNoteAndTakesTheTimeOfItsPlace()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.linesAtTenSeconds({"first", "second", "third"});
        QVERIFY(live.interview->record(Linked{3, QStringLiteral("communication")}));
        desk.press(Qt::Key_Up);
        desk.editor.moveLine(-1);
        QCOMPARE(desk.editor.toPlainText(), QStringLiteral("first\nthird\nsecond\n"));
        QCOMPARE(desk.editor.currentNote(), 3);
        QCOMPARE(desk.at(3), 20s);
        QCOMPARE(desk.at(2), 30s);
        desk.editor.moveLine(-1);
        QCOMPARE(desk.editor.currentNote(), 3);
        QCOMPARE(desk.at(3), 10s);
        QCOMPARE(live.session().notes.size(), 3);
        QVERIFY(live.session().evidenceFor(u"communication").contains(3));
        live.open();
        desk.editor.setInterview(live.interview.get());
        QCOMPARE(desk.editor.toPlainText(), QStringLiteral("third\nfirst\nsecond\n"));
    }

    void movesAreUndoneAndRedone()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.linesAtTenSeconds({"first", "second"});
        QVERIFY(live.interview->record(Linked{2, QStringLiteral("communication")}));
        desk.press(Qt::Key_Up);
        desk.editor.moveLine(-1);
        desk.editor.undo();
        QCOMPARE(desk.editor.toPlainText(), QStringLiteral("first\nsecond\n"));
        QCOMPARE(desk.at(1), 10s);
        QCOMPARE(desk.at(2), 20s);
        desk.editor.redo();
        QCOMPARE(desk.at(1), 20s);
        QCOMPARE(desk.at(2), 10s);
        QVERIFY(live.session().evidenceFor(u"communication").contains(2));
        QCOMPARE(live.stored().notes, live.session().notes);
    }

    void linesOfOneMomentKeepTheirNewOrder()
    {
        LiveFixture live;
        live.start();
        live.clock.advance(10s);
        Desk desk(live);
        desk.paste(QStringLiteral("first\nsecond\nthird\n"));
        live.clock.advance(10s);
        desk.press(Qt::Key_Up);
        desk.editor.moveLine(-1);
        desk.editor.moveLine(-1);
        live.open();
        desk.editor.setInterview(live.interview.get());
        QCOMPARE(desk.editor.toPlainText(), QStringLiteral("third\nfirst\nsecond\n"));
    }

    void linesDoNotMoveBeyondTheEnds()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.linesAtTenSeconds({"only"});
        desk.press(Qt::Key_Up);
        desk.editor.moveLine(-1);
        desk.editor.moveLine(1);
        QCOMPARE(desk.editor.toPlainText(), QStringLiteral("only\n"));
        QVERIFY(!desk.editor.document()->isRedoAvailable());
        QCOMPARE(desk.at(1), 10s);
    }

    void aLineMovesOverABlankOne()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.linesAtTenSeconds({"first", "", "third"});
        desk.press(Qt::Key_Up);
        desk.editor.moveLine(-1);
        QCOMPARE(desk.editor.toPlainText(), QStringLiteral("first\nthird\n\n"));
        QCOMPARE(live.session().notes.size(), 2);
        QCOMPARE(desk.editor.currentNote(), 2);
    }

    void aMergedLineGivesItsLinksToTheOneAbove()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.linesAtTenSeconds({"first", "second"});
        QVERIFY(live.interview->record(Linked{2, QStringLiteral("communication")}));
        desk.press(Qt::Key_Up);
        desk.editor.mergeLineUp();
        QCOMPARE(desk.editor.toPlainText(), QStringLiteral("first second\n"));
        QCOMPARE(desk.at(1), 10s);
        QCOMPARE(live.session().evidenceFor(u"communication"), QList<int>{1});
        desk.editor.undo();
        QCOMPARE(live.storedTexts(), QStringList({QStringLiteral("first"), QStringLiteral("second")}));
        QCOMPARE(desk.at(live.session().notes.back().number), 20s);
    }

    void theFirstLineHasNoneToMergeInto()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.type("only");
        desk.editor.mergeLineUp();
        QCOMPARE(live.storedTexts(), QStringList(QStringLiteral("only")));
    }

    void topicsToKeepOutAreUnderlined()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.editor.setCheck(NoteCheck(QList<WordTopic>{
            {QStringLiteral("Family"), QStringLiteral("“Can you?”"), {QStringLiteral("husband")}, {}}}));
        desk.type("met her husband");
        const auto formats = desk.editor.document()->begin().layout()->formats();
        QCOMPARE(formats.size(), 1);
        QCOMPARE(formats.front().start, 8);
        QCOMPARE(formats.front().length, 7);
        QCOMPARE(formats.front().format.underlineStyle(), QTextCharFormat::DashUnderline);
        QVERIFY(desk.editor.remark().contains(QStringLiteral("“Can you?”")));
        desk.press(Qt::Key_Backspace);
        QVERIFY(desk.editor.document()->begin().layout()->formats().isEmpty());
        QVERIFY(desk.editor.remark().isEmpty());
    }

    void everyCharacterIsInTheBookAtOnce()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.type("+ s");
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("+ s")});
        desk.type("izes");
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("+ sizes")});
    }

    void theStampIsTheMomentOfTheFirstCharacter()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        live.clock.advance(10s);
        desk.type("a");
        live.clock.advance(30s);
        desk.line("b");
        live.clock.advance(20s); // the empty line waits
        QCOMPARE(live.session().notes.size(), 1);
        desk.type("c");
        QCOMPARE(desk.at(1), Milliseconds(10s));
        QCOMPARE(desk.at(2), Milliseconds(60s));
    }

    void aBlankLineMakesNoNote()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.line("one");
        desk.line("");
        desk.line("   ");
        desk.line("two");
        QCOMPARE(live.storedTexts(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    }

    void oneEditEventWhenTheCaretLeavesTheLine()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.type("first");
        const qsizetype before = live.session().events.size();
        desk.press(Qt::Key_Return);
        QCOMPARE(live.session().events.size(), before + 1);
        QVERIFY(std::holds_alternative<NoteEdited>(live.session().events.back().event));
        desk.press(Qt::Key_Up);
        desk.press(Qt::Key_Down);
        QCOMPARE(live.session().events.size(), before + 1);
    }

    void shiftEnterBeginsANoteToo()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.type("one");
        desk.press(Qt::Key_Return, Qt::ShiftModifier);
        desk.type("two");
        QCOMPARE(live.storedTexts(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    }

    void backspaceAtTheStartJoinsIntoTheNoteAbove()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.line("one");
        desk.type("two");
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Backspace);
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("onetwo")});
        QCOMPARE(live.session().notes.front().number, 1);
        QVERIFY(std::holds_alternative<NoteRemoved>(live.session().events.back().event));
    }

    void aNoteThatJoinsABlankLineStaysItself()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.line("one");
        desk.line("");
        live.clock.advance(5s);
        desk.type("two");
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Backspace);
        QCOMPARE(live.session().notes.back().number, 2);
        QCOMPARE(desk.at(2), Milliseconds(5s));
        QCOMPARE(live.storedTexts(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    }

    void enterInTheMiddleSplitsAndKeepsTheTime()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        live.clock.advance(7s);
        desk.type("onetwo");
        live.clock.advance(1min);
        desk.press(Qt::Key_Left, {}, 3);
        desk.press(Qt::Key_Return);
        QCOMPARE(live.storedTexts(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        QCOMPARE(desk.at(2), Milliseconds(7s));
    }

    void enterAtTheStartKeepsTheNote()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.type("one");
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Return);
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("one")});
        QCOMPARE(desk.editor.currentNote(), 1);
    }

    void pastedLinesAreNotesOfPlainText_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QStringList>("notes");
        QTest::newRow("unix") << QStringLiteral("a\nb\nc")
                              << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QTest::newRow("windows") << QStringLiteral("a\r\nb")
                                 << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("line separator")
            << QStringLiteral("a\u2028b\u2029c")
            << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QTest::newRow("blank lines") << QStringLiteral("a\n\n \nb\n")
                                     << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("too long") << QString(100'001, u'x')
                                  << QStringList{QString(100'000, u'x'), QStringLiteral("x")};
    }
    void pastedLinesAreNotesOfPlainText()
    {
        QFETCH(QString, pasted);
        QFETCH(QStringList, notes);
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.paste(pasted);
        QCOMPARE(live.storedTexts(), notes);
    }

    void richTextComesAsPlainText()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        auto* mime = new QMimeData;
        mime->setHtml(QStringLiteral("<b>bold</b><img src='file:///etc/passwd'>"));
        mime->setText(QStringLiteral("bold"));
        QApplication::clipboard()->setMimeData(mime);
        desk.editor.paste();
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("bold")});
    }

    void pasteIntoTheMiddleOfALine()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.type("start end");
        desk.press(Qt::Key_Left, {}, 3);
        desk.paste(QStringLiteral("A\nB"));
        QCOMPARE(live.storedTexts(), (QStringList{QStringLiteral("start A"), QStringLiteral("Bend")}));
    }

    void deletingAcrossLinesRemovesNotes()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.line("one");
        desk.line("two");
        desk.line("three");
        desk.type("four");
        desk.press(Qt::Key_Up, {}, 3);
        desk.press(Qt::Key_End);
        desk.press(Qt::Key_Down, Qt::ShiftModifier, 2);
        desk.press(Qt::Key_Delete);
        QCOMPARE(live.storedTexts(), (QStringList{QStringLiteral("onee"), QStringLiteral("four")}));
        QCOMPARE(desk.editor.toPlainText(), QStringLiteral("onee\nfour"));
    }

    void anEmptiedLineIsNoNoteUntilItIsTypedAgain()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.type("ab");
        desk.press(Qt::Key_Backspace, {}, 2);
        QVERIFY(live.stored().notes.isEmpty());
        live.clock.advance(9s);
        desk.type("a");
        QCOMPARE(desk.at(2), Milliseconds(9s));
    }

    void undoAndRedoKeepNotesInStep()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        live.clock.advance(3s);
        desk.line("one");
        live.clock.advance(3s);
        desk.type("two");
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Backspace);
        live.clock.advance(1min);
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("onetwo")});
        desk.editor.undo();
        QCOMPARE(live.storedTexts(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        QCOMPARE(live.session().notes.back().at, Milliseconds(6s)); // its own time came back
        desk.editor.redo();
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("onetwo")});
        while (desk.editor.document()->isUndoAvailable())
            desk.editor.undo();
        QVERIFY(live.stored().notes.isEmpty());
        while (desk.editor.document()->isRedoAvailable())
            desk.editor.redo();
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("onetwo")});
    }

    void aRemovedLineComesBackWithItsLinks()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.line("one");
        desk.type("two");
        QVERIFY(live.interview->record(Linked{2, QStringLiteral("trade-offs")}));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.press(Qt::Key_Delete);
        QVERIFY(live.stored().notes.isEmpty());
        desk.editor.undo();
        QCOMPARE(live.storedTexts(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        QCOMPARE(live.stored().evidenceFor(u"trade-offs"), QList<int>{live.session().notes.back().number});
    }

    void randomEditingKeepsDocumentAndBookAlike()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        quint32 seed = 20261123;
        const auto next = [&seed](quint32 below) {
            seed = seed * 1664525 + 1013904223;
            return (seed >> 16) % below;
        };
        const QList<Qt::Key> moves{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                                   Qt::Key_Down, Qt::Key_Home,  Qt::Key_End};
        for (int i = 0; i < 1500; ++i) {
            switch (next(12)) {
            case 0: desk.press(Qt::Key_Return); break;
            case 1: desk.press(Qt::Key_Backspace); break;
            case 2: desk.press(Qt::Key_Delete); break;
            case 3: desk.editor.undo(); break;
            case 4: desk.editor.redo(); break;
            case 5: desk.press(moves[next(6)], Qt::ShiftModifier, int(next(4))); break;
            case 6: desk.press(moves[next(6)], {}, int(next(5))); break;
            case 7: desk.paste(QStringLiteral("p\nq")); break;
            default: QTest::keyClick(&desk.editor, char('a' + next(4))); break;
            }
        }
        QStringList lines = desk.editor.toPlainText().split(u'\n');
        lines.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
        QStringList stored = live.storedTexts();
        lines.sort();
        stored.sort();
        QCOMPARE(stored, lines);
        QVERIFY(!desk.editor.behind());
    }

    void tabTakesTheOfferedDimension()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.type("+ says why #tra");
        QCOMPARE(desk.editor.completionHint(), QStringLiteral("#tra → Trade-off analysis ⇥"));
        QCOMPARE(live.stored().evidenceFor(u"trade-offs"), QList<int>{1}); // unambiguous already
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.editor.toPlainText(), QStringLiteral("+ says why #trade-offs "));
        QVERIFY(desk.editor.completionHint().isEmpty());
        QVERIFY(desk.editor.hasFocus());
        QCOMPARE(live.stored().evidenceFor(u"trade-offs"), QList<int>{1});
    }

    void namesAtTheEndOfALineAreShownWhileTheCaretIsThere()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        const auto shownLines = [&desk](const QTextBlock& line) {
            int shown = 0;
            for (int i = 0; i < line.layout()->lineCount(); ++i)
                shown += line.layout()->lineAt(i).x() < desk.editor.viewport()->width() ? 1 : 0;
            return shown == line.layout()->lineCount();
        };
        desk.paste(QStringLiteral("+ says why 🙂 #trade-offs"));
        const QTextBlock first = desk.editor.document()->firstBlock();
        QVERIFY(shownLines(first));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(first.layout()->lineCount() > 0);
        QVERIFY(!shownLines(first));
        QCOMPARE(first.text().left(first.layout()->lineAt(0).textLength()).trimmed(),
                 QStringLiteral("+ says why 🙂"));
        desk.press(Qt::Key_Up);
        QVERIFY(shownLines(first));
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("+ says why 🙂 #trade-offs")});
    }

    void tabLeavesTheNotesOtherwise()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        QWidget other(&desk.editor);
        other.setFocusPolicy(Qt::StrongFocus);
        other.show();
        desk.type("C# ");
        QVERIFY(desk.editor.completionHint().isEmpty());
        desk.press(Qt::Key_Tab);
        QVERIFY(!desk.editor.hasFocus());
        QCOMPARE(desk.editor.toPlainText(), QStringLiteral("C# "));
    }

    void composedTextCountsWhenItIsCommitted()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.compose(QStringLiteral("にほ"), {});
        QVERIFY(live.stored().notes.isEmpty());
        desk.compose({}, QStringLiteral("日本"));
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("日本")});
        desk.compose(QStringLiteral("ご"), {});
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("日本")});
        desk.compose({}, QStringLiteral("語"));
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("日本語")});
    }

    void altGrCharactersAreText()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_NumberSign, Qt::GroupSwitchModifier, QStringLiteral("#"));
        QCoreApplication::sendEvent(&desk.editor, &press);
        QKeyEvent windows(QEvent::KeyPress, Qt::Key_At, Qt::ControlModifier | Qt::AltModifier,
                          QStringLiteral("@"));
        QCoreApplication::sendEvent(&desk.editor, &windows);
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("#@")});
    }

    void commandKeysPassThrough()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        for (const QKeyCombination keys :
             {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_E, Qt::ALT | Qt::Key_1, Qt::CTRL | Qt::Key_1}) {
            QKeyEvent event(QEvent::ShortcutOverride, keys.key(), keys.keyboardModifiers());
            event.ignore();
            QCoreApplication::sendEvent(&desk.editor, &event);
            QVERIFY2(!event.isAccepted(), qPrintable(QKeySequence(keys).toString()));
        }
    }

    void everythingIsThereAfterARestart()
    {
        LiveFixture live;
        live.start();
        {
            Desk desk(live);
            live.clock.advance(10s);
            desk.line("+ one #problem-solving");
            live.clock.advance(10s);
            desk.line("two");
        }
        live.open();
        Desk desk(live);
        QCOMPARE(desk.editor.toPlainText(), QStringLiteral("+ one #problem-solving\ntwo\n"));
        QCOMPARE(desk.editor.textCursor().blockNumber(), 2); // ready for the next note
        desk.type("three");
        QCOMPARE(live.session().notes.back().number, 3);
        QVERIFY(!desk.editor.document()->isUndoAvailable() ||
                desk.editor.toPlainText().endsWith(QStringLiteral("three")));
    }

    void undoDoesNotReachBehindTheLoadedNotes()
    {
        LiveFixture live;
        live.start();
        QVERIFY(live.interview->record(NoteTaken{QStringLiteral("kept")}));
        Desk desk(live);
        desk.editor.undo();
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("kept")});
    }

    void notesOfSeveralLinesStayOneNote()
    {
        LiveFixture live;
        live.start();
        QVERIFY(live.interview->record(NoteTaken{QStringLiteral("one\ntwo")}));
        Desk desk(live);
        desk.press(Qt::Key_Up);
        desk.press(Qt::Key_End);
        desk.type("!");
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("one\ntwo!")});
    }

    void askedQuestionsStandBetweenTheNotes()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        const QString question = live.session().interview.questions.front().question.id;
        QVERIFY(live.interview->record(QuestionAsked{question}));
        QCOMPARE(desk.editor.margins().below(0).size(), 1);
        desk.line("one");
        QVERIFY(live.interview->record(FollowUpAsked{1}));
        QVERIFY(live.interview->record(HintGiven{1}));
        QCOMPARE(desk.editor.margins().below(1).size(), 2);
        desk.line("two");
        QCOMPARE(desk.editor.toPlainText(), QStringLiteral("one\ntwo\n")); // no text of the document

        NoteMargins loaded;
        loaded.load(&live.session());
        QCOMPARE(loaded.below(0), desk.editor.margins().below(0));
        QCOMPARE(loaded.below(1).size(), 2);
    }

    void aSeparatorMovesUpWhenItsNoteGoes()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        live.clock.advance(1s);
        desk.line("one");
        live.clock.advance(1s);
        desk.type("two");
        live.clock.advance(1s);
        QVERIFY(
            live.interview->record(QuestionAsked{live.session().interview.questions.front().question.id}));
        QCOMPARE(desk.editor.margins().below(2).size(), 1);
        desk.press(Qt::Key_Backspace, {}, 4);
        QCOMPARE(desk.editor.margins().below(1).size(), 1);
        desk.press(Qt::Key_Backspace, {}, 4);
        QCOMPARE(desk.editor.margins().below(0).size(), 1);
        QTRY_VERIFY(desk.editor.document()->documentMargin() > 30); // it stands above the first line now
    }

    void theCaretStaysVisibleWhateverStandsAbove()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        QVERIFY(
            live.interview->record(QuestionAsked{live.session().interview.questions.front().question.id}));
        for (int i = 1; i <= 40; ++i) {
            if (i % 7 == 0)
                QVERIFY(live.interview->record(FollowUpAsked{1 + i % 3}));
            desk.line("+ a line that is long enough to be wrapped in a window of this width, at least once "
                      "or twice");
            const QRect caret = desk.editor.cursorRect();
            QVERIFY2(desk.editor.viewport()->rect().contains(caret), qPrintable(QString::number(i)));
        }
    }

    void aClickBetweenLinesFindsTheNearestText()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.line("a first line of notes");
        desk.type("a second line of notes");
        const QRect caret = desk.editor.cursorRect();
        QTest::mouseClick(desk.editor.viewport(), Qt::LeftButton, {},
                          QPoint(caret.left() - 20, caret.bottom() + 4));
        QCOMPARE(desk.editor.textCursor().blockNumber(), 1);
        QVERIFY(!desk.editor.textCursor().atBlockEnd() && !desk.editor.textCursor().atBlockStart());
    }

    void writingGoesOnWhenTheDiskTakesAgain()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        connect(&live.workspace(), &Workspace::writable, &desk.editor, &NotesEditor::catchUp);
        QSignalSpy failed(&desk.editor, &NotesEditor::failed);
        desk.line("before");
        refuseWrites(live.workspace());
        desk.line("while one");
        desk.line("while two");
        QVERIFY(!failed.isEmpty());
        QVERIFY(desk.editor.behind());
        QCOMPARE(live.workspace().saveState(), SaveState::Failed);
        QCOMPARE(desk.editor.toPlainText(), QStringLiteral("before\nwhile one\nwhile two\n"));
        acceptWrites(live.workspace());
        QTRY_VERIFY(!desk.editor.behind());
        QCOMPARE(live.storedTexts(), (QStringList{QStringLiteral("before"), QStringLiteral("while one"),
                                                  QStringLiteral("while two")}));
    }

    void typingOnDoesNotPutOffTheNextTry()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        QSignalSpy writable(&live.workspace(), &Workspace::writable);
        loseNotes(live.workspace()); // every key press fails; the file itself takes
        QTimer hands;                // quicker than the tries follow each other
        connect(&hands, &QTimer::timeout, &desk.editor, [&desk] { QTest::keyClick(&desk.editor, 'x'); });
        hands.start(100);
        QTRY_VERIFY(!writable.isEmpty());
    }

    void whatCouldNotBeRemovedIsRemovedLater()
    {
        LiveFixture live;
        live.start();
        Desk desk(live);
        desk.line("one");
        desk.line("two");
        refuseWrites(live.workspace());
        desk.press(Qt::Key_Up);
        desk.press(Qt::Key_Backspace); // "two" joins "one"
        QVERIFY(desk.editor.behind());
        acceptWrites(live.workspace());
        desk.editor.catchUp();
        live.interview->type(1, live.session().findNote(1)->text).has_value();
        QCOMPARE(live.storedTexts(), QStringList{QStringLiteral("onetwo")});
        QVERIFY(!desk.editor.behind());
    }

    void aSealedInterviewIsOnlyRead()
    {
        LiveFixture live;
        NotesEditor editor;
        QVERIFY(editor.isReadOnly());
        editor.setInterview(live.interview.get());
        QVERIFY(!editor.isReadOnly());
    }

    void keyPressesDoNotLayOutOtherLines()
    {
        LiveFixture live;
        live.start();
        for (int i = 0; i < 300; ++i)
            QVERIFY(live.interview->record(NoteTaken{QStringLiteral("note %1").arg(i)}));
        Desk desk(live);
        QTextBlock far = desk.editor.document()->findBlockByNumber(10);
        far.layout()->clearLayout();
        desk.type("typed at the end");
        QCOMPARE(far.layout()->lineCount(), 0);
    }

private:
    const QTemporaryDir m_folder;
};

PANELBOOK_WIDGET_TEST_MAIN(TestNotesEditor)
#include "tst_noteseditor.moc"
