// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/live/noteseditor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace panelbook;
using namespace std::chrono_literals;

namespace {

const QString secretNote = QStringLiteral("+ Sizes the cache unasked");

/// Everything that assistive technology can read of a window.
QStringList spoken(QAccessibleInterface* interface)
{
    QStringList texts;
    for (const auto what : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        texts << interface->text(what);
    if (auto* text = interface->textInterface())
        texts << text->text(0, text->characterCount());
    for (int i = 0; i < interface->childCount(); ++i) {
        if (QAccessibleInterface* child = interface->child(i))
            texts << spoken(child);
    }
    return texts;
}

/// A window with a live interview of Candidate One, a note in it.
struct Desk
{
    Desk()
    {
        window.goToLastPage();
        window.navigation().go({.place = Place::Live, .interview = id});
        window.show();
        QTRY_VERIFY(window.isActiveWindow());
        QTest::keyClicks(&notes(), secretNote);
    }

    NotesEditor& notes() { return part<NotesEditor>(window, "notes"); }
    void pressF9() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9); }
    QString everything() { return spoken(QAccessible::queryAccessibleInterface(&window)).join(u'\n'); }

    PageBook book;
    const InterviewId id = book.started()->id();
    MainWindow window{book.context()};
};

} // namespace

class TestConcealment : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfTheCandidateIsLeft()
    {
        Desk desk;
        QVERIFY(desk.everything().contains(secretNote));
        QVERIFY(desk.everything().contains(QStringLiteral("Candidate One")));
        desk.pressF9();
        QCOMPARE(desk.window.windowTitle(), QStringLiteral("Panelbook"));
        const QString left = desk.everything();
        QVERIFY(!left.contains(secretNote));
        QVERIFY(!left.contains(QStringLiteral("Candidate")));
        QVERIFY(left.contains(QStringLiteral("Concealed")));
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const QWidget* window : windows)
            QVERIFY(window == &desk.window || !window->isVisible());
    }

    void everyPixelIsBlank()
    {
        Desk desk;
        desk.pressF9();
        QCoreApplication::processEvents();
        const QImage first = desk.window.grab().toImage();
        desk.pressF9();
        QTest::keyClicks(&desk.notes(), QStringLiteral(" and more"));
        desk.window.navigation().go({.place = Place::Home});
        desk.pressF9();
        QCoreApplication::processEvents();
        QCOMPARE(desk.window.grab().toImage(), first);
    }

    void theSameKeyBringsEverythingBack()
    {
        Desk desk;
        QTextCursor caret = desk.notes().textCursor();
        caret.movePosition(QTextCursor::WordLeft, QTextCursor::KeepAnchor);
        desk.notes().setTextCursor(caret);
        const QString title = desk.window.windowTitle();
        desk.pressF9();
        desk.pressF9();
        QCOMPARE(desk.window.windowTitle(), title);
        QVERIFY(desk.notes().hasFocus());
        QCOMPARE(desk.notes().textCursor().selectedText(), QStringLiteral("unasked"));
        QVERIFY(desk.notes().document()->isUndoAvailable());
    }

    void theInterviewGoesOn()
    {
        Desk desk;
        desk.pressF9();
        desk.book.clock().advance(90s);
        desk.pressF9();
        QCOMPARE(part<QLabel>(desk.window, "elapsed").text(), QStringLiteral("01:30"));
    }

    void otherKeysDoNothing()
    {
        Desk desk;
        desk.pressF9();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("typed blindly"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        desk.pressF9();
        QCOMPARE(desk.window.navigation().place(), Place::Live);
        QCOMPARE(desk.notes().toPlainText(), secretNote);
    }

    void theKeyHoldsInFrontOfADialogAndPutsItAway()
    {
        Desk desk;
        auto* dialog = new QDialog(&desk.window);
        dialog->setWindowTitle(QStringLiteral("About Candidate One"));
        auto* button = new QPushButton(QStringLiteral("Candidate One"));
        (new QVBoxLayout(dialog))->addWidget(button);
        dialog->open();
        dialog->move(40, 50);
        QTRY_VERIFY(dialog->isActiveWindow());
        desk.pressF9();
        QVERIFY(!dialog->isVisible());
        QVERIFY(!dialog->windowHandle());
        QVERIFY(!desk.everything().contains(QStringLiteral("Candidate")));
        QTRY_VERIFY(desk.window.isActiveWindow());
        desk.pressF9();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->isModal());
        QCOMPARE(dialog->pos(), QPoint(40, 50));
        QTRY_VERIFY(button->hasFocus());
    }

    void anotherWindowIsConcealedAndKeepsItsOwner()
    {
        Desk desk;
        QWidget other;
        other.show();
        desk.pressF9();
        QVERIFY(!other.isVisible());
        desk.pressF9();
        QVERIFY(other.isVisible());
        QVERIFY(!other.parent());
    }

    void aWindowThatComesLaterIsConcealedToo()
    {
        Desk desk;
        desk.pressF9();
        QWidget late;
        late.show();
        QTRY_VERIFY(!late.isVisible());
        desk.pressF9();
        QVERIFY(late.isVisible());
    }

    void aConcealedWindowEndsWithoutTakingOthersAlong()
    {
        QWidget other;
        {
            Desk desk;
            other.show();
            desk.pressF9();
        }
        QVERIFY(!other.parent());
    }

    void openMenusAreClosed()
    {
        Desk desk;
        QMenu menu;
        menu.addAction(QStringLiteral("Candidate One"));
        menu.popup(QPoint(5, 5));
        QTest::keyClick(&menu, Qt::Key_F9);
        QVERIFY(!menu.isVisible());
        desk.pressF9();
        QVERIFY(!menu.isVisible());
        QVERIFY(desk.notes().hasFocus());
    }

    void thePaletteComesBackAsItWas()
    {
        Desk desk;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Candidate"));
        desk.pressF9();
        QVERIFY(!desk.everything().contains(QStringLiteral("Candidate")));
        desk.pressF9();
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("paletteField"));
        QVERIFY(desk.everything().contains(QStringLiteral("Candidate One")));
    }

    void theButtonConcealsAsTheKeyDoes()
    {
        Desk desk;
        QTest::mouseClick(&part<QPushButton>(desk.window, "concealButton"), Qt::LeftButton);
        QVERIFY(!desk.everything().contains(QStringLiteral("Candidate")));
        desk.pressF9();
        QVERIFY(desk.notes().hasFocus());
    }
};

PANELBOOK_WIDGET_TEST_MAIN(TestConcealment)
#include "tst_concealment.moc"
