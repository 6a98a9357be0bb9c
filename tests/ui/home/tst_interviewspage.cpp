// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/interviews/interviewspage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace panelbook;

namespace {

std::unique_ptr<InterviewsPage> openPage(PageBook& book,
                                         const Destination& destination = {.place = Place::Interviews})
{
    auto page = std::make_unique<InterviewsPage>(book.context());
    page->resize(1100, 700);
    page->show();
    page->enter(destination);
    return page;
}

QTableView* table(const InterviewsPage& page)
{
    return page.findChild<QTableView*>(QStringLiteral("interviews"));
}

QAction* command(const InterviewsPage& page, const char* name)
{
    return page.findChild<QAction*>(QLatin1String(name));
}

QString cell(const InterviewsPage& page, int row, InterviewColumn column)
{
    return table(page)->model()->index(row, int(column)).data().toString();
}

Destination destinationIn(const QSignalSpy& spy)
{
    return spy.back().front().value<Destination>();
}

} // namespace

class TestInterviewsPage : public QObject
{
    Q_OBJECT

private slots:
    void emptyBookTeaches();
    void newestInterviewIsChosenAtOnce();
    void filterKeepsWhatFits();
    void filterThatFitsNothingSaysSo();
    void interviewOpensWhereItBelongs_data();
    void interviewOpensWhereItBelongs();
    void commandsFollowTheState_data();
    void commandsFollowTheState();
    void cancelledInterviewCanBeReopened();
    void deletionAsksFirst();
    void exportWritesTheChosenFormat();
    void failedExportIsTold();
    void candidateFromThePaletteFilters();
    void modelHolds();
};

void TestInterviewsPage::emptyBookTeaches()
{
    PageBook book;
    const auto page = openPage(book);
    QVERIFY(page->findChild<QLabel*>(QStringLiteral("emptyInterviews"))->isVisible());
    QVERIFY(!table(*page)->isVisible());
    QVERIFY(!command(*page, "openInterview")->isEnabled());
}

void TestInterviewsPage::newestInterviewIsChosenAtOnce()
{
    PageBook book;
    book.planned();
    const auto page = openPage(book);
    QCOMPARE(table(*page)->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(cell(*page, 0, InterviewColumn::Candidate), QStringLiteral("Candidate One"));
    QCOMPARE(cell(*page, 0, InterviewColumn::State), QStringLiteral("Planned"));
    QVERIFY(command(*page, "openInterview")->isEnabled());
}

void TestInterviewsPage::filterKeepsWhatFits()
{
    PageBook book;
    book.planned();
    book.planned(QStringLiteral("behavioural-45"), QStringLiteral("Candidate Two"));
    const auto page = openPage(book);
    QTRY_VERIFY(page->isActiveWindow());
    QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("behav two"));
    QCOMPARE(table(*page)->model()->rowCount(), 1);
    QCOMPARE(cell(*page, 0, InterviewColumn::Candidate), QStringLiteral("Candidate Two"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(table(*page)->hasFocus());
}

void TestInterviewsPage::filterThatFitsNothingSaysSo()
{
    PageBook book;
    book.planned();
    const auto page = openPage(book, {.place = Place::Interviews, .filter = QStringLiteral("nobody")});
    QCOMPARE(page->findChild<QLabel*>(QStringLiteral("emptyInterviews"))->text(),
             QStringLiteral("No interview fits the filter."));
}

void TestInterviewsPage::interviewOpensWhereItBelongs_data()
{
    QTest::addColumn<bool>("started");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<int>("place");
    QTest::newRow("planned") << false << false << int(Place::Live);
    QTest::newRow("live") << true << false << int(Place::Live);
    QTest::newRow("ended") << true << true << int(Place::Review);
}

void TestInterviewsPage::interviewOpensWhereItBelongs()
{
    QFETCH(bool, started);
    QFETCH(bool, ended);
    QFETCH(int, place);
    PageBook book;
    const InterviewId id = book.planned();
    const auto interview = book.open(id);
    if (started)
        QVERIFY(interview->record(Started{}));
    if (ended)
        QVERIFY(interview->record(Ended{}));
    const auto page = openPage(book);
    const QSignalSpy goTo(page.get(), &Page::goTo);
    QTRY_VERIFY(page->isActiveWindow());
    QTest::keyClick(table(*page), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(int(destinationIn(goTo).place), place);
    QCOMPARE(destinationIn(goTo).interview, id);
}

void TestInterviewsPage::commandsFollowTheState_data()
{
    using State = InterviewState;
    using enum InterviewAction;
    QTest::addColumn<int>("state");
    QTest::addColumn<QSet<int>>("allowedActions");
    const auto row = [](const char* name, InterviewState state,
                        std::initializer_list<InterviewAction> actions) {
        QSet<int> set;
        for (const InterviewAction action : actions)
            set << int(action);
        QTest::newRow(name) << int(state) << set;
    };
    row("planned", State::Planned, {Open, Cancel, NoShow, Delete});
    row("live", State::Live, {Open, Export, Cancel, NoShow, Delete});
    row("ended", State::Ended, {Open, Export, Cancel, Reopen, Delete});
    row("sealed", State::Sealed, {Open, Export});
    row("cancelled", State::Cancelled, {Export, Reopen, Delete});
    row("no-show", State::NoShow, {Export, Reopen, Delete});
}

void TestInterviewsPage::commandsFollowTheState()
{
    QFETCH(int, state);
    QFETCH(QSet<int>, allowedActions);
    for (int action = 0; action <= int(InterviewAction::Delete); ++action) {
        const bool may = allowed(static_cast<InterviewAction>(action), static_cast<InterviewState>(state));
        QCOMPARE(may, allowedActions.contains(action));
    }
}

void TestInterviewsPage::cancelledInterviewCanBeReopened()
{
    PageBook book;
    const InterviewId id = book.planned();
    const auto page = openPage(book);
    command(*page, "cancelInterview")->trigger();
    QCOMPARE(book.interviews.load(id)->session.interview.state, InterviewState::Cancelled);
    page->refresh({Changes::Interviews, {id}});
    QCOMPARE(cell(*page, 0, InterviewColumn::State), QStringLiteral("Cancelled"));
    QVERIFY(!command(*page, "cancelInterview")->isEnabled());
    command(*page, "reopenInterview")->trigger();
    QCOMPARE(book.interviews.load(id)->session.interview.state, InterviewState::Planned);
}

void TestInterviewsPage::deletionAsksFirst()
{
    PageBook book;
    book.planned();
    const auto page = openPage(book);
    command(*page, "deleteInterview")->trigger();
    QCOMPARE(book.prompts.confirmations.size(), 1);
    QVERIFY(book.prompts.confirmations.front().destructive);
    QCOMPARE(book.interviews.list()->size(), 1);
    book.prompts.confirms = true;
    command(*page, "deleteInterview")->trigger();
    QVERIFY(book.interviews.list()->isEmpty());
}

void TestInterviewsPage::exportWritesTheChosenFormat()
{
    PageBook book;
    const auto interview = book.started();
    book.prompts.file = book.path(QStringLiteral("out.md"));
    const auto page = openPage(book);
    const QSignalSpy told(page.get(), &Page::notify);
    command(*page, "exportInterviews")->trigger();
    page->findChild<QAction*>(QStringLiteral("format_md"))->trigger();
    QVERIFY(QFile::exists(*book.prompts.file));
    QVERIFY(!told.back().back().toBool());
    QVERIFY2(!book.prompts.suggested.contains(QStringLiteral("Candidate")),
             "file names do not carry names of people");
}

void TestInterviewsPage::failedExportIsTold()
{
    PageBook book;
    const auto interview = book.started();
    book.prompts.file = book.path(QStringLiteral("no/such/folder/out.md"));
    const auto page = openPage(book);
    const QSignalSpy told(page.get(), &Page::notify);
    command(*page, "exportInterviews")->trigger();
    page->findChild<QAction*>(QStringLiteral("format_md"))->trigger();
    QVERIFY(told.back().back().toBool());
}

void TestInterviewsPage::candidateFromThePaletteFilters()
{
    PageBook book;
    book.planned();
    book.planned(QStringLiteral("behavioural-45"), QStringLiteral("Candidate Two"));
    const auto page = openPage(book, {.place = Place::Interviews, .filter = QStringLiteral("Candidate Two")});
    QCOMPARE(table(*page)->model()->rowCount(), 1);
}

void TestInterviewsPage::modelHolds()
{
    PageBook book;
    book.planned();
    RowsModel<InterviewSummary> model(interviewColumns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(*book.interviews.list());
    QStringList printed;
    for (int column = 0; column < model.columnCount(); ++column)
        printed << model.index(0, column).data().toString();
    QCOMPARE(printed.join(u'|'),
             QStringLiteral("any time|Candidate One|Backend Engineer, L5|System design|Planned|||0"));
}

PANELBOOK_WIDGET_TEST_MAIN(TestInterviewsPage)
#include "tst_interviewspage.moc"
