// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"
#include "tests/support/testmain.h"

using namespace panelbook;

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void textContainsEveryWord_data();
    void textContainsEveryWord();
    void namesKeepTheirApostrophes();
};

void TestWords::textContainsEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("contained");
    const QString text = QStringLiteral("They don’t say “overload”: Überlast");
    QTest::newRow("nothing wanted") << text << QString() << true;
    QTest::newRow("another order") << text << QStringLiteral("say they") << true;
    QTest::newRow("one is missing") << text << QStringLiteral("they load balancer") << false;
    QTest::newRow("typed apostrophe") << text << QStringLiteral("don't") << true;
    QTest::newRow("typographic apostrophe") << text << QStringLiteral("don’t") << true;
    QTest::newRow("typed quotes") << text << QStringLiteral("\"overload\"") << true;
    QTest::newRow("without diacritics") << text << QStringLiteral("UBERLAST") << true;
    QTest::newRow("straight in the text") << QStringLiteral("NULL = 'x'") << QStringLiteral("’X’") << true;
}

void TestWords::textContainsEveryWord()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QTEST(containsWords(searchable(text), words), "contained");
}

void TestWords::namesKeepTheirApostrophes()
{
    QCOMPARE(folded(QStringLiteral("Zoë O’Brien")), QStringLiteral("zoe o’brien"));
}

PANELBOOK_TEST_MAIN(TestWords)
#include "tst_words.moc"
