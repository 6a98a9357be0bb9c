// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/stagedfile.h"
#include "services/knownkeys.h"
#include "storage/scorecardfile.h"
#include "tests/support/pagebook.h"
#include "tests/support/sabotage.h"
#include "tests/support/testmain.h"
#include "ui/pages/home/homepage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace panelbook;

namespace {

/// The page in a window-less life: made, entered and shown.
std::unique_ptr<HomePage> openHome(PageBook& book, const Destination& destination = {})
{
    auto page = std::make_unique<HomePage>(book.context());
    page->resize(1200, 800);
    page->enter(destination);
    page->show();
    return page;
}

QPushButton* rowButton(const HomePage& page, InterviewId id)
{
    return page.findChild<QPushButton*>(QStringLiteral("open_") + id.toString());
}

Destination destinationIn(const QSignalSpy& spy)
{
    return spy.back().front().value<Destination>();
}

} // namespace

class TestHomePage : public QObject
{
    Q_OBJECT

private slots:
    void emptyBookTeachesHowToBegin();
    void controlReturnStartsTheNextInterview();
    void crashedInterviewIsOfferedFirstAndGoesOn();
    void endedInterviewGoesToTheReview();
    void laterInterviewOfTodayIsPrepared();
    void changesInTheBookAreSeen();
    void keyboardStaysOnItsRowWhenTheMinuteTurns();
    void droppedScorecardIsVerified();
    void scorecardWithAnotherKeyForAKnownNameIsLoud();
    void fileThatIsNoScorecardIsToldSo();
    void unreadableBookIsToldInTheBar();
};

void TestHomePage::emptyBookTeachesHowToBegin()
{
    PageBook book;
    const auto page = openHome(book);
    const auto* empty = page->findChild<QWidget*>(QStringLiteral("emptyHome"));
    QVERIFY(empty->isVisible());
    const QSignalSpy goTo(page.get(), &Page::goTo);
    page->findChild<QPushButton*>(QStringLiteral("planFirst"))->click();
    QCOMPARE(goTo.count(), 1);
    QCOMPARE(destinationIn(goTo).place, Place::NewInterview);
}

void TestHomePage::controlReturnStartsTheNextInterview()
{
    PageBook book;
    const InterviewId id = book.planned();
    const auto page = openHome(book);
    const QSignalSpy goTo(page.get(), &Page::goTo);
    QTRY_VERIFY(page->isActiveWindow());
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(goTo.count(), 1);
    QCOMPARE(destinationIn(goTo).place, Place::Live);
    QCOMPARE(destinationIn(goTo).interview, id);
    QCOMPARE(book.interviews.load(id)->session.interview.state, InterviewState::Live);
}

void TestHomePage::crashedInterviewIsOfferedFirstAndGoesOn()
{
    PageBook book;
    book.planned(QStringLiteral("system-design-60"), QStringLiteral("Candidate Two"));
    const InterviewId id = book.started()->id();
    const auto page = openHome(book);
    QPushButton* goOn = rowButton(*page, id);
    QVERIFY(goOn);
    QCOMPARE(goOn->text(), QStringLiteral("Go on"));
    QCOMPARE(goOn->accessibleName(), QStringLiteral("Go on: Candidate One"));
    const QSignalSpy goTo(page.get(), &Page::goTo);
    QTRY_VERIFY(page->isActiveWindow());
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(destinationIn(goTo).place, Place::Live);
    QCOMPARE(destinationIn(goTo).interview, id);
}

void TestHomePage::endedInterviewGoesToTheReview()
{
    PageBook book;
    const auto interview = book.started();
    QVERIFY(interview->record(Ended{}));
    const auto page = openHome(book);
    const QSignalSpy goTo(page.get(), &Page::goTo);
    rowButton(*page, interview->id())->click();
    QCOMPARE(destinationIn(goTo).place, Place::Review);
    QCOMPARE(destinationIn(goTo).interview, interview->id());
}

void TestHomePage::laterInterviewOfTodayIsPrepared()
{
    PageBook book;
    book.planned();
    book.clock().advance(std::chrono::seconds(1));
    const InterviewId second =
        book.planned(QStringLiteral("behavioural-45"), QStringLiteral("Candidate Two"));
    const auto page = openHome(book);
    const QSignalSpy goTo(page.get(), &Page::goTo);
    rowButton(*page, second)->click();
    QCOMPARE(destinationIn(goTo).place, Place::NewInterview);
    QCOMPARE(destinationIn(goTo).interview, second);
}

void TestHomePage::changesInTheBookAreSeen()
{
    PageBook book;
    const auto page = openHome(book);
    const InterviewId id = book.planned();
    page->refresh({Changes::Interviews, {id}});
    QVERIFY(rowButton(*page, id));
    QVERIFY(!page->findChild<QWidget*>(QStringLiteral("emptyHome"))->isVisible());
    QVERIFY(book.interviews.remove(id));
    page->refresh({Changes::Interviews, {id}});
    QVERIFY(!rowButton(*page, id));
}

void TestHomePage::keyboardStaysOnItsRowWhenTheMinuteTurns()
{
    PageBook book;
    const InterviewId id = book.planned();
    const auto page = openHome(book);
    QTRY_VERIFY(page->isActiveWindow());
    rowButton(*page, id)->setFocus();
    QPointer<QWidget> before = QApplication::focusWidget();
    QVERIFY(before);
    book.clock().advance(std::chrono::minutes(1));
    page->refresh({Changes::Interviews, {id}});
    QCOMPARE(QApplication::focusWidget(), before.data());
}

void TestHomePage::droppedScorecardIsVerified()
{
    PageBook book;
    const auto interview = book.started();
    book.makeReady(*interview);
    QVERIFY(book.seals.seal(interview->id()));
    const auto scorecard = book.interviews.load(interview->id());
    const QString file = book.path(QStringLiteral("one.scorecard"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(*scorecardFileBytes(*scorecard));
    out.close();
    const auto page = openHome(book, {.place = Place::Home, .file = file});
    const auto* text = page->findChild<QLabel*>(QStringLiteral("verificationText"));
    QVERIFY(text->isVisible());
    QVERIFY2(
        text->text().startsWith(QStringLiteral("“one.scorecard” is unchanged since Interviewer A sealed it")),
        qPrintable(text->text()));
    QTest::keyClick(page->findChild<QPushButton*>(QStringLiteral("closeVerification")), Qt::Key_Space);
    QVERIFY(!text->isVisible());
}

/// The same name with another key: a valid seal, and yet a warning. The key is remembered at first sight.
void TestHomePage::scorecardWithAnotherKeyForAKnownNameIsLoud()
{
    PageBook theirs;
    const auto interview = theirs.started();
    theirs.makeReady(*interview);
    QVERIFY(theirs.seals.seal(interview->id()));
    const QString file = theirs.path(QStringLiteral("one.scorecard"));
    QVERIFY(writeDurably(file, *scorecardFileBytes(*theirs.interviews.load(interview->id()))));

    PageBook book;
    KnownKeys keys(book.workspace());
    QVERIFY(keys.meet(QByteArray(32, 'k'), QStringLiteral("Interviewer A")));
    const auto page = openHome(book, {.place = Place::Home, .file = file});
    const QString text = page->findChild<QLabel*>(QStringLiteral("verificationText"))->text();
    QVERIFY2(
        text.contains(QStringLiteral("Take care: the key is another than the one known for Interviewer A")),
        qPrintable(text));
    QCOMPARE(keys.list()->size(), qsizetype{2});
}

void TestHomePage::fileThatIsNoScorecardIsToldSo()
{
    PageBook book;
    const auto page =
        openHome(book, {.place = Place::Home, .file = book.path(QStringLiteral("missing.scorecard"))});
    const auto* text = page->findChild<QLabel*>(QStringLiteral("verificationText"));
    QVERIFY2(text->text().startsWith(QStringLiteral("“missing.scorecard” is no scorecard that can be read.")),
             qPrintable(text->text()));
}

void TestHomePage::unreadableBookIsToldInTheBar()
{
    PageBook book;
    loseNotes(book.workspace());
    HomePage page(book.context());
    const QSignalSpy told(&page, &Page::notify);
    page.enter({});
    QCOMPARE(told.count(), 1);
    QVERIFY(told.front().back().toBool());
}

PANELBOOK_WIDGET_TEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
