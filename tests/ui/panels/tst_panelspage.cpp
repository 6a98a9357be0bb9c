// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scorecardfile.h"
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/panels/panelspage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace panelbook;

namespace {

/// The scorecard of a script, sealed in a book of its own; without the loop's name if so wished.
QByteArray scorecard(const char* script, bool withLoop = true)
{
    QFile file(
        QStringLiteral(PANELBOOK_SOURCE_DIR "/tests/data/interviews/%1.jsonl").arg(QLatin1String(script)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no script");
    QByteArray lines = file.readAll().trimmed();
    if (!withLoop)
        lines.replace("\"loop\":\"backend-l5-autumn\",", "");
    TestBook book;
    return scorecardFileBytes(book.plan().load(book.played(lines)).value()).value();
}

QString written(const PageBook& book, const QString& name, const QByteArray& bytes)
{
    QFile file(book.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
    return file.fileName();
}

std::unique_ptr<PanelsPage> openPage(PageBook& book, const QStringList& files = {})
{
    auto page = std::make_unique<PanelsPage>(book.context());
    QObject::connect(&book.workspace(), &Workspace::changed, page.get(),
                     [p = page.get()](const Changes& changes) { p->refresh(changes); });
    page->resize(1100, 700);
    page->show();
    page->enter({.place = Place::Panels, .files = files});
    return page;
}

QString cell(const PanelsPage& page, const char* table, int row, int column)
{
    return part<QTableView>(page, table).model()->index(row, column).data().toString();
}

int rows(const PanelsPage& page, const char* table)
{
    return part<QTableView>(page, table).model()->rowCount();
}

} // namespace

class TestPanelsPage : public QObject
{
    Q_OBJECT

private:
    QByteArray m_design;
    QByteArray m_debugging;

private slots:
    void initTestCase()
    {
        m_design = scorecard("system-design");
        m_debugging = scorecard("debugging");
    }

    void anEmptyBookTeaches()
    {
        PageBook book;
        const auto page = openPage(book);
        QVERIFY(part<QLabel>(*page, "emptyPanels").isVisible());
        QVERIFY(!part<QTableView>(*page, "loops").isVisible());
        QVERIFY(!part<QAction>(*page, "expectInterviewers").isEnabled());
    }

    void filesAreAddedBesideTheWindow()
    {
        PageBook book;
        const auto page = openPage(book, {written(book, QStringLiteral("a.scorecard"), m_design),
                                          written(book, QStringLiteral("b.scorecard"), m_debugging)});
        QTRY_COMPARE(rows(*page, "addedFiles"), 2);
        QTRY_VERIFY(!part<QLabel>(*page, "addingProgress").isVisible());
        QCOMPARE(cell(*page, "loops", 0, int(PanelColumn::Candidate)), QStringLiteral("Candidate One"));
        QCOMPARE(cell(*page, "loops", 0, int(PanelColumn::Sealed)), QStringLiteral("2 of 2"));
        QCOMPARE(cell(*page, "loops", 0, int(PanelColumn::State)), QStringLiteral("Open"));
        QCOMPARE(rows(*page, "seats"), 2);
        QVERIFY(part<QLabel>(*page, "loopExplanation").text().contains(QStringLiteral("open to you")));
        QAbstractItemModelTester(part<QTableView>(*page, "loops").model());
    }

    void returnOpensTheDebrief()
    {
        PageBook book;
        const auto page = openPage(book, {written(book, QStringLiteral("a.scorecard"), m_design)});
        QTRY_COMPARE(rows(*page, "loops"), 1);
        const QSignalSpy gone(page.get(), &Page::goTo);
        QTest::keyClick(&part<QTableView>(*page, "loops"), Qt::Key_Return);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.front().front().value<Destination>().place, Place::Debrief);
        QVERIFY(gone.front().front().value<Destination>().loop);
    }

    void beforeTheOwnSealOnlyNamesAreShown()
    {
        PageBook book;
        NewInterview request;
        request.candidate = QStringLiteral("Candidate One");
        request.role = QStringLiteral("Backend Engineer");
        request.kit = QStringLiteral("system-design-60");
        request.interviewer = QStringLiteral("Interviewer D");
        request.loop = QStringLiteral("backend-l5-autumn");
        QVERIFY(book.interviews.create(request));
        const auto page = openPage(book, {written(book, QStringLiteral("a.scorecard"), m_design)});
        QTRY_COMPARE(rows(*page, "seats"), 2);
        QCOMPARE(cell(*page, "loops", 0, int(PanelColumn::State)), QStringLiteral("Seal yours first"));
        QCOMPARE(cell(*page, "loops", 0, int(PanelColumn::Awaited)), QStringLiteral("Interviewer D"));
        QVERIFY(part<QLabel>(*page, "loopExplanation")
                    .text()
                    .contains(QStringLiteral("once your own is sealed")));
    }

    void aFileWithoutLoopIsAskedFor()
    {
        PageBook book;
        book.prompts.text = QStringLiteral("backend-l5-autumn");
        const auto page =
            openPage(book, {written(book, QStringLiteral("a.scorecard"), scorecard("behavioural", false))});
        QTRY_COMPARE(rows(*page, "loops"), 1);
        QVERIFY(book.prompts.labels.front().contains(QStringLiteral("Candidate One")));
        QCOMPARE(cell(*page, "loops", 0, int(PanelColumn::Loop)), QStringLiteral("backend-l5-autumn"));
    }

    void aFileThatIsNoScorecardIsTold()
    {
        PageBook book;
        auto page = std::make_unique<PanelsPage>(book.context());
        const QSignalSpy told(page.get(), &Page::notify);
        page->enter(
            {.place = Place::Panels, .files = {written(book, QStringLiteral("x.scorecard"), "hello")}});
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.front()[1].toBool());
        QCOMPARE(cell(*page, "addedFiles", 0, int(AddedColumn::Outcome)), QStringLiteral("Not valid"));
    }

    void addingCanBeStopped()
    {
        PageBook book;
        const QString file = written(book, QStringLiteral("a.scorecard"), m_design);
        const auto page = openPage(book, QStringList(200, file));
        QVERIFY(part<QLabel>(*page, "addingProgress").isVisible());
        part<QPushButton>(*page, "stopAdding").click();
        QVERIFY(!part<QLabel>(*page, "addingProgress").isVisible());
        QVERIFY(rows(*page, "addedFiles") < 200);
    }

    void anotherKeyIsConfirmedAloud()
    {
        PageBook book;
        const auto page =
            openPage(book, {written(book, QStringLiteral("a.scorecard"), m_design),
                            written(book, QStringLiteral("b.scorecard"), scorecard("system-design"))});
        QTRY_COMPARE(rows(*page, "addedFiles"), 2);
        QTRY_VERIFY(part<QAction>(*page, "confirmPanelKey").isEnabled());
        book.prompts.confirms = true;
        part<QAction>(*page, "confirmPanelKey").trigger();
        QCOMPARE(book.prompts.confirmations.size(), 1);
        QCOMPARE(cell(*page, "loops", 0, int(PanelColumn::Sealed)), QStringLiteral("2 of 2"));
        QVERIFY(!part<QAction>(*page, "confirmPanelKey").isEnabled());
    }

    void whoIsAwaitedIsTyped()
    {
        PageBook book;
        const auto page = openPage(book, {written(book, QStringLiteral("a.scorecard"), m_design)});
        QTRY_COMPARE(rows(*page, "loops"), 1);
        book.prompts.text = QStringLiteral("Interviewer A, Interviewer Z");
        part<QAction>(*page, "expectInterviewers").trigger();
        QCOMPARE(book.prompts.proposed, QStringLiteral("Interviewer A"));
        QCOMPARE(cell(*page, "loops", 0, int(PanelColumn::Awaited)), QStringLiteral("Interviewer Z"));
    }
};

PANELBOOK_WIDGET_TEST_MAIN(TestPanelsPage)
#include "tst_panelspage.moc"
