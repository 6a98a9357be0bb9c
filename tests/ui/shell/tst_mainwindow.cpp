// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notificationbar.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace panelbook;

namespace {

std::unique_ptr<MainWindow> openWindow(PageBook& book)
{
    auto window = std::make_unique<MainWindow>(book.context());
    window->goToLastPage();
    window->show();
    return window;
}

QWidget* part(const MainWindow& window, const char* name)
{
    return window.findChild<QWidget*>(QLatin1String(name));
}

/// What Tab would stop at and nobody could name.
QStringList namelessStops(const QWidget& page)
{
    QStringList found;
    const QList<QWidget*> widgets = page.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&page) || widget->focusProxy())
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (widget->objectName().isEmpty() || !spoken || spoken->text(QAccessible::Name).isEmpty())
            found << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void firstStartShowsToday();
    void lastPageIsKept();
    void geometryIsKept();
    void pagesAreMadeWhenTheyAreFirstShown();
    void sideBarGoesToPlaces();
    void everyPlaceHasItsKey_data();
    void everyPlaceHasItsKey();
    void wholeWindowPagesHideTheBars();
    void f8MakesTheWindowSmallAndOnTop();
    void changesReachThePageThatIsSeenLater();
    void f6MovesBetweenPanes();
    void controlKOpensThePalette();
    void questionFoundInThePaletteOpens();
    void droppedScorecardIsVerifiedOnHome();
    void severalScorecardsGoToThePanel();
    void otherFilesAreRefusedPolitely();
    void everyStopOfTheTabKeyHasAName_data();
    void everyStopOfTheTabKeyHasAName();
    void firstPaintIsToldOnce();
};

void TestMainWindow::firstStartShowsToday()
{
    PageBook book;
    const auto window = openWindow(book);
    QCOMPARE(window->navigation().place(), Place::Home);
    QCOMPARE(window->windowTitle(), QStringLiteral("Panelbook"));
}

void TestMainWindow::lastPageIsKept()
{
    PageBook book;
    auto window = openWindow(book);
    window->navigation().go({.place = Place::Settings});
    window->close();
    QCOMPARE(book.settings.value(setting::lastPage), QStringLiteral("settings"));
    window = openWindow(book);
    QCOMPARE(window->navigation().place(), Place::Settings);
    window->navigation().go({.place = Place::NewInterview});
    window->close();
    QCOMPARE(book.settings.value(setting::lastPage), QStringLiteral("settings"));
}

void TestMainWindow::geometryIsKept()
{
    PageBook book;
    auto window = openWindow(book);
    window->resize(1111, 777);
    window->close();
    window = openWindow(book);
    QCOMPARE(window->size(), QSize(1111, 777));
}

void TestMainWindow::pagesAreMadeWhenTheyAreFirstShown()
{
    PageBook book;
    const auto window = openWindow(book);
    QCOMPARE(window->navigation().count(), 1);
    window->navigation().go({.place = Place::Interviews});
    QCOMPARE(window->navigation().count(), 2);
    window->navigation().go({.place = Place::Home});
    QCOMPARE(window->navigation().count(), 2);
}

void TestMainWindow::sideBarGoesToPlaces()
{
    PageBook book;
    const auto window = openWindow(book);
    auto* interviews = window->findChild<QPushButton*>(QStringLiteral("place_interviews"));
    QTest::keyClick(interviews, Qt::Key_Space);
    QCOMPARE(window->navigation().place(), Place::Interviews);
    QVERIFY(interviews->isChecked());
    QVERIFY(!window->findChild<QPushButton*>(QStringLiteral("place_home"))->isChecked());
}

void TestMainWindow::everyPlaceHasItsKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("place");
    const Qt::KeyboardModifiers controlShift = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::newRow("today") << int(Qt::Key_H) << controlShift << int(Place::Home);
    QTest::newRow("interviews") << int(Qt::Key_I) << controlShift << int(Place::Interviews);
    QTest::newRow("panels") << int(Qt::Key_P) << controlShift << int(Place::Panels);
    QTest::newRow("insights") << int(Qt::Key_A) << controlShift << int(Place::Insights);
    QTest::newRow("kits") << int(Qt::Key_K) << controlShift << int(Place::Kits);
    QTest::newRow("settings") << int(Qt::Key_Comma) << Qt::KeyboardModifiers(Qt::ControlModifier)
                              << int(Place::Settings);
    QTest::newRow("new interview") << int(Qt::Key_N) << Qt::KeyboardModifiers(Qt::ControlModifier)
                                   << int(Place::NewInterview);
}

void TestMainWindow::everyPlaceHasItsKey()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, place);
    PageBook book;
    const auto window = openWindow(book);
    QTRY_VERIFY(window->isActiveWindow());
    QTest::keyClick(window.get(), static_cast<Qt::Key>(key), modifiers);
    QCOMPARE(int(window->navigation().place()), place);
}

void TestMainWindow::wholeWindowPagesHideTheBars()
{
    PageBook book;
    const InterviewId id = book.started()->id();
    const auto window = openWindow(book);
    window->navigation().go({.place = Place::Live, .interview = id});
    QVERIFY(!part(*window, "topBar")->isVisible());
    QVERIFY(!part(*window, "sideBar")->isVisible());
    window->navigation().go({.place = Place::Home});
    QVERIFY(part(*window, "topBar")->isVisible());
    QVERIFY(part(*window, "sideBar")->isVisible());
}

void TestMainWindow::f8MakesTheWindowSmallAndOnTop()
{
    PageBook book;
    const InterviewId id = book.started()->id();
    const auto window = openWindow(book);
    window->resize(1111, 777);
    window->navigation().go({.place = Place::Live, .interview = id});
    QTRY_VERIFY(window->isActiveWindow());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QVERIFY(window->isVisible());
    QVERIFY(window->windowFlags() & Qt::WindowStaysOnTopHint);
    QCOMPARE(window->size(), QSize(460, 640));
    QTRY_COMPARE(window->navigation().page()->size(), window->size());
    window->resize(400, 500);
    QVERIFY(window->isActiveWindow());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QVERIFY(!(window->windowFlags() & Qt::WindowStaysOnTopHint));
    QCOMPARE(window->size(), QSize(1111, 777));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QCOMPARE(window->size(), QSize(400, 500));
    window->navigation().go({.place = Place::Home});
    QCOMPARE(window->size(), QSize(1111, 777));
}

void TestMainWindow::changesReachThePageThatIsSeenLater()
{
    PageBook book;
    const auto window = openWindow(book);
    window->navigation().go({.place = Place::Settings});
    const InterviewId id = book.planned();
    QVERIFY(!window->findChild<QPushButton*>(QStringLiteral("open_") + id.toString()));
    window->navigation().go({.place = Place::Home});
    QVERIFY(window->findChild<QPushButton*>(QStringLiteral("open_") + id.toString()));
}

void TestMainWindow::f6MovesBetweenPanes()
{
    PageBook book;
    const auto window = openWindow(book);
    QTRY_VERIFY(window->isActiveWindow());
    QVERIFY(window->navigation().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(window.get(), Qt::Key_F6);
    QVERIFY(part(*window, "topBar")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(window.get(), Qt::Key_F6);
    QVERIFY(part(*window, "sideBar")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(part(*window, "topBar")->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::controlKOpensThePalette()
{
    PageBook book;
    const auto window = openWindow(book);
    QTRY_VERIFY(window->isActiveWindow());
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("paletteField"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("go to sett"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(window->navigation().place(), Place::Settings);
}

void TestMainWindow::questionFoundInThePaletteOpens()
{
    PageBook book;
    const InterviewId id = book.started()->id();
    QVERIFY(book.open(id)->record(NoteTaken{QStringLiteral("+ Sized it unprompted")}));
    const auto window = openWindow(book);
    QTRY_VERIFY(window->isActiveWindow());
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("unprompted"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(window->navigation().place(), Place::Live);
}

void TestMainWindow::droppedScorecardIsVerifiedOnHome()
{
    PageBook book;
    const auto window = openWindow(book);
    window->navigation().go({.place = Place::Settings});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(book.path(QStringLiteral("missing.scorecard")))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &drop);
    QCOMPARE(window->navigation().place(), Place::Home);
    QVERIFY(window->findChild<QLabel*>(QStringLiteral("verificationText"))
                ->text()
                .contains(QStringLiteral("missing.scorecard")));
}

void TestMainWindow::severalScorecardsGoToThePanel()
{
    PageBook book;
    const auto window = openWindow(book);
    window->openFiles({QStringLiteral("/somewhere/a.scorecard"), QStringLiteral("/somewhere/b.scorecard")});
    QCOMPARE(window->navigation().place(), Place::Panels);
}

void TestMainWindow::otherFilesAreRefusedPolitely()
{
    PageBook book;
    const auto window = openWindow(book);
    window->openFiles({QStringLiteral("/somewhere/letter.txt")});
    const auto* bar = window->findChild<NotificationBar*>();
    QVERIFY(bar->text().contains(QStringLiteral("letter.txt")));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/somewhere/letter.txt"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(window.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestMainWindow::everyStopOfTheTabKeyHasAName_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("home") << int(Place::Home);
    QTest::newRow("new interview") << int(Place::NewInterview);
    QTest::newRow("interviews") << int(Place::Interviews);
    QTest::newRow("settings") << int(Place::Settings);
    QTest::newRow("questions") << int(Place::Questions);
    QTest::newRow("write a question") << int(Place::EditQuestion);
    QTest::newRow("kits and rubrics") << int(Place::Kits);
}

void TestMainWindow::everyStopOfTheTabKeyHasAName()
{
    QFETCH(int, place);
    PageBook book;
    book.planned();
    const auto window = openWindow(book);
    window->navigation().go({.place = static_cast<Place>(place)});
    const QStringList nameless = namelessStops(*window);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestMainWindow::firstPaintIsToldOnce()
{
    PageBook book;
    MainWindow window(book.context());
    QSignalSpy painted(&window, &MainWindow::painted);
    window.goToLastPage();
    window.show();
    QTRY_COMPARE(painted.count(), 1);
    window.repaint();
    QCoreApplication::processEvents();
    QCOMPARE(painted.count(), 1);
}

PANELBOOK_WIDGET_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
