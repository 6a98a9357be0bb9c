// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demobook.h"
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/insights/insightcontents.h"
#include "ui/pages/insights/insightspage.h"
#include "ui/widgets/copytable.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>

using namespace panelbook;

namespace {

void fill(PageBook& book, int interviews)
{
    const auto filled = fillDemoBook(book.workspace(), book.library(), {interviews, 1}, [](int) {});
    if (!filled)
        qFatal("%s", qPrintable(describe(filled.error())));
}

std::unique_ptr<InsightsPage> openPage(PageBook& book)
{
    auto page = std::make_unique<InsightsPage>(book.context());
    page->resize(1000, 800);
    page->show();
    page->enter({.place = Place::Insights});
    return page;
}

QString textOf(const QWidget& page, const char* name)
{
    return part<QLabel>(page, name).text();
}

bool isFilled(const QWidget& page)
{
    return page.findChild<InsightCard*>() != nullptr;
}

} // namespace

class TestInsightsPage : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyBookTeaches()
    {
        PageBook book;
        const auto page = openPage(book);
        QTRY_VERIFY(textOf(*page, "insightsMessage").contains(QStringLiteral("ten interviews")));
        QVERIFY(!isFilled(*page));
    }

    void eachCardHasChartTableAndCaution()
    {
        PageBook book;
        fill(book, 40);
        const auto page = openPage(book);
        QTRY_VERIFY(isFilled(*page));
        QVERIFY(textOf(*page, "insightsAbout").contains(QStringLiteral("Private to you")));
        for (const char* id : {"ratings", "course", "figures", "time", "questions"}) {
            const auto& card = part<InsightCard>(*page, QStringLiteral("insight_") + QLatin1String(id));
            QVERIFY2(!card.findChild<FigureChart*>()->text().isEmpty(), id);
            const auto* table = card.findChild<CopyTable*>();
            QVERIFY2(table->model()->rowCount() > 0, id);
            QVERIFY2(!table->accessibleName().isEmpty(), id);
        }
    }

    void onesOwnNameDecidesWhoseInterviewsAreShown()
    {
        PageBook book;
        fill(book, 12);
        book.settings.setValue(setting::interviewer, QStringLiteral("Interviewer A"));
        const auto page = openPage(book);
        QTRY_VERIFY(textOf(*page, "insightsAbout").startsWith(QStringLiteral("Interviewer A")));
    }

    void changesInTheBookAreTaken()
    {
        PageBook book;
        const auto page = openPage(book);
        QTRY_VERIFY(textOf(*page, "insightsMessage").contains(QStringLiteral("ten interviews")));
        fill(book, 12);
        Changes changes;
        changes.subjects = Changes::Interviews;
        page->refresh(changes);
        QTRY_VERIFY(isFilled(*page));
    }

    void aBookThatCannotBeReadIsTold()
    {
        PageBook book;
        fill(book, 12);
        book.loseEvents();
        const auto page = openPage(book);
        QTRY_VERIFY(textOf(*page, "insightsMessage").size() > 30);
        QVERIFY(!isFilled(*page));
    }

    void leavingWhileItReadsIsHarmless()
    {
        PageBook book;
        fill(book, 12);
        auto page = openPage(book);
        page.reset();
    }

    void tablesAreCopiedWithTabs()
    {
        PageBook book;
        fill(book, 12);
        const auto page = openPage(book);
        QTRY_VERIFY(isFilled(*page));
        auto& table = part<CopyTable>(*page, "table_ratings");
        QTest::keySequence(&table, QKeySequence::Copy);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], QStringLiteral("Rating\tGiven"));
        QVERIFY(lines[1].startsWith(QStringLiteral("1\t")));
        table.selectRow(1);
        QTest::keySequence(&table, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts).size(), 2);
    }

    void tablesAreReachedByTab()
    {
        PageBook book;
        fill(book, 12);
        const auto page = openPage(book);
        QTRY_VERIFY(isFilled(*page));
        QTRY_VERIFY(page->isActiveWindow());
        part<CopyTable>(*page, "table_ratings").setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("table_course"));
    }

    void leakedQuestionsAreMarked()
    {
        QuestionInsights asked;
        asked.id = QStringLiteral("screen.a");
        asked.title = QStringLiteral("A");
        asked.discrimination.kind = InsightKind::Discrimination;
        const auto known = contentOf({asked}, [](const QString&) { return true; });
        const auto unknown = contentOf({asked}, [](const QString&) { return false; });
        QCOMPARE(known.rows[0].last(), QStringLiteral("yes"));
        QCOMPARE(unknown.rows[0].last(), QStringLiteral("no"));
    }
};

PANELBOOK_WIDGET_TEST_MAIN(TestInsightsPage)
#include "tst_insightspage.moc"
