// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

using namespace panelbook;

class TestSearchIndex : public QObject
{
    Q_OBJECT

private:
    static QList<int> numbers(TestBook& book, const char* typed)
    {
        QList<int> result;
        const auto hits = book.workspace().read(
            [&](const Stores& s) { return s.index.notes(searchWords(QString::fromUtf8(typed)), 50); });
        for (const auto& hit : *hits)
            result.append(hit.note);
        return result;
    }
    static void note(ConductInterview& interview, const char* text)
    {
        QVERIFY(interview.record(NoteTaken{QString::fromUtf8(text), 0}));
    }

private slots:
    void wordsArePrefixesWithoutCaseAndDiacritics()
    {
        TestBook book;
        const auto interview = book.started();
        note(*interview, "+ Café cache sized unprompted");
        note(*interview, "Range-allocated ids");
        QCOMPARE(numbers(book, "cafe"), QList<int>{1});
        QCOMPARE(numbers(book, "CA"), QList<int>{1});
        QCOMPARE(numbers(book, "siz unpr"), QList<int>{1});
        QCOMPARE(numbers(book, "alloc"), QList<int>{2});
        QVERIFY(numbers(book, "nothing").isEmpty());
        QVERIFY(numbers(book, "").isEmpty());
    }

    void theNewestComesFirst()
    {
        TestBook book;
        const auto interview = book.started();
        note(*interview, "cache one");
        note(*interview, "cache two");
        QCOMPARE(numbers(book, "cache"), QList<int>({2, 1}));
    }

    void nothingOfTheQueryLanguageGetsThrough_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const char* typed : {"\"", "a OR b", "NEAR(", "text:x", "*", "^cache", "-cache", "a\"b", "(((",
                                  "'; DROP TABLE note; --", "\xF0\x9F\x98\x80"})
            QTest::newRow(typed) << QByteArray(typed);
    }
    void nothingOfTheQueryLanguageGetsThrough()
    {
        QFETCH(QByteArray, typed);
        TestBook book;
        const auto interview = book.started();
        note(*interview, "cache");
        const auto hits = book.workspace().read(
            [&](const Stores& s) { return s.index.notes(searchWords(QString::fromUtf8(typed)), 5); });
        QVERIFY2(hits, hits ? "" : qPrintable(describe(hits.error())));
    }

    void theIndexFollowsEditsAndRemovals()
    {
        TestBook book;
        const auto interview = book.started();
        note(*interview, "zebra");
        QVERIFY(interview->type(1, QStringLiteral("giraffe")));
        QVERIFY(numbers(book, "zebra").isEmpty());
        QCOMPARE(numbers(book, "giraffe"), QList<int>{1});
        QVERIFY(interview->record(NoteRemoved{1}));
        QVERIFY(numbers(book, "giraffe").isEmpty());
        QVERIFY(book.workspace().read([](const Stores& s) {
            s.index.check();
            return true;
        }));
    }
};

PANELBOOK_TEST_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
