// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/shell/invocation.h"

using namespace panelbook;

class TestInvocation : public QObject
{
    Q_OBJECT

private slots:
    void init() { qunsetenv("PANELBOOK_BOOK"); }
    void commandLineIsRead_data();
    void commandLineIsRead();
    void environmentNamesTheBookToo();
    void helpAndVersionAnswerWithoutStarting();
    void misuseIsToldWithExitCodeTwo_data();
    void misuseIsToldWithExitCodeTwo();
};

void TestInvocation::commandLineIsRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("book");
    QTest::addColumn<bool>("demo");
    QTest::addColumn<QStringList>("files");
    const auto words = [](const char* text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };
    QTest::newRow("nothing") << words("") << QString() << false << QStringList();
    QTest::newRow("book") << words("--book b.db") << QStringLiteral("b.db") << false << QStringList();
    QTest::newRow("book with =") << words("--book=b.db") << QStringLiteral("b.db") << false << QStringList();
    QTest::newRow("demo") << words("--demo") << QString() << true << QStringList();
    QTest::newRow("files") << words("one.scorecard two.scorecard") << QString() << false
                           << words("one.scorecard two.scorecard");
    QTest::newRow("file that looks like an option")
        << words("-- --book") << QString() << false << words("--book");
    QTest::newRow("option of Qt") << words("-reverse one.scorecard") << QString() << false
                                  << words("one.scorecard");
}

void TestInvocation::commandLineIsRead()
{
    QFETCH(QStringList, arguments);
    const Invocation invocation = parseInvocation(arguments);
    QVERIFY(invocation.answer.isEmpty());
    QTEST(invocation.book, "book");
    QTEST(invocation.demo, "demo");
    QTEST(invocation.files, "files");
}

void TestInvocation::environmentNamesTheBookToo()
{
    qputenv("PANELBOOK_BOOK", "/books/mine.db");
    QCOMPARE(parseInvocation({}).book, QStringLiteral("/books/mine.db"));
    QCOMPARE(parseInvocation({QStringLiteral("--book"), QStringLiteral("other.db")}).book,
             QStringLiteral("other.db"));
}

void TestInvocation::helpAndVersionAnswerWithoutStarting()
{
    const Invocation help = parseInvocation({QStringLiteral("--help")});
    QVERIFY(help.answer.startsWith(QStringLiteral("Usage: panelbook")));
    QCOMPARE(help.exitCode, 0);
    const Invocation version = parseInvocation({QStringLiteral("--version")});
    QVERIFY(version.answer.startsWith(QStringLiteral("panelbook ")));
    QCOMPARE(version.exitCode, 0);
}

void TestInvocation::misuseIsToldWithExitCodeTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--nonsense")};
    QTest::newRow("book without a file") << QStringList{QStringLiteral("--book")};
}

void TestInvocation::misuseIsToldWithExitCodeTwo()
{
    QFETCH(QStringList, arguments);
    const Invocation misused = parseInvocation(arguments);
    QCOMPARE(misused.exitCode, 2);
    QVERIFY(misused.answer.contains(arguments.front()));
}

PANELBOOK_TEST_MAIN(TestInvocation)
#include "tst_invocation.moc"
