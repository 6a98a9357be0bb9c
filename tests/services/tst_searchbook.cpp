// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchbook.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

class TestSearchBook : public QObject
{
    Q_OBJECT

private slots:
    void notesPeopleAndQuestionsAreFound()
    {
        TestBook book;
        const auto interview =
            book.started(QStringLiteral("system-design-60"), QStringLiteral("Zoë Cachette"));
        QVERIFY(interview->record(NoteTaken{QStringLiteral("+ cache fits in memory"), 0}));
        const auto hits = SearchBook(&book.workspace(), book.library()).find(QStringLiteral("cach"));
        QVERIFY(hits);
        QCOMPARE(hits->at(0).kind, QStringLiteral("note"));
        QCOMPARE(hits->at(0).interview, std::optional(interview->id()));
        QVERIFY(hits->at(0).snippet.contains(QChar(0x2068)));
        QCOMPARE(hits->at(1).kind, QStringLiteral("candidate"));
        QCOMPARE(hits->at(2).kind, QStringLiteral("question"));
    }

    void questionsAreFoundWithoutABook()
    {
        ContentLibrary library;
        const auto hits = SearchBook(nullptr, library).find(QStringLiteral("url SHORT"));
        QVERIFY(hits && !hits->isEmpty());
        QCOMPARE(hits->front().id, QStringLiteral("system-design.url-shortener"));
    }

    void nothingIsFoundForNothing()
    {
        TestBook book;
        QVERIFY(SearchBook(&book.workspace(), book.library()).find(QStringLiteral("  "))->isEmpty());
        QVERIFY(SearchBook(&book.workspace(), book.library()).find(QStringLiteral("qqqqqq"))->isEmpty());
    }

    void theLimitHolds()
    {
        TestBook book;
        const auto interview = book.started();
        for (int i = 0; i < 20; ++i)
            QVERIFY(interview->record(NoteTaken{QStringLiteral("same words"), 0}));
        QCOMPARE(SearchBook(&book.workspace(), book.library()).find(QStringLiteral("same"), 5)->size(),
                 qsizetype{5});
    }
};

PANELBOOK_TEST_MAIN(TestSearchBook)
#include "tst_searchbook.moc"
