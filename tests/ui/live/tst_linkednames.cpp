// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions.h"
#include "tests/support/testmain.h"
#include "ui/pages/live/linkednames.h"

using namespace panelbook;

class TestLinkedNames : public QObject
{
    Q_OBJECT

private slots:
    void namesAreFoundInTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<TextSpan>>("names");
        QTest::newRow("none") << QStringLiteral("says C# is fine, #12 too") << QList<TextSpan>();
        QTest::newRow("whole") << QStringLiteral("asks #communication") << QList<TextSpan>{{5, 14}};
        QTest::newRow("short") << QStringLiteral("asks #comm first") << QList<TextSpan>{{5, 5}};
        QTest::newRow("behind the sign") << QStringLiteral("+#comm") << QList<TextSpan>{{1, 5}};
        QTest::newRow("with a full stop") << QStringLiteral("well #comm.") << QList<TextSpan>{{5, 5}};
        QTest::newRow("two") << QStringLiteral("#comm #problem-solving") << QList<TextSpan>{{0, 5}, {6, 16}};
    }
    void namesAreFoundInTheText()
    {
        QFETCH(QString, text);
        QFETCH(QList<TextSpan>, names);
        QCOMPARE(linkedNames(text, sampleSession().interview.rubric), names);
    }

    void namesAtTheEndAreNotRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("none") << QStringLiteral("asks first ") << QStringLiteral("asks first ");
        QTest::newRow("one") << QStringLiteral("+ asks #comm") << QStringLiteral("+ asks");
        QTest::newRow("two and blanks") << QStringLiteral("asks #comm  #prob ") << QStringLiteral("asks");
        QTest::newRow("in the middle")
            << QStringLiteral("asks #comm twice") << QStringLiteral("asks #comm twice");
        QTest::newRow("unknown") << QStringLiteral("asks #nothing") << QStringLiteral("asks #nothing");
        QTest::newRow("unknown behind a name")
            << QStringLiteral("asks #comm #12") << QStringLiteral("asks #comm #12");
        QTest::newRow("nothing else") << QStringLiteral("#comm") << QStringLiteral("#comm");
        QTest::newRow("a sign and a name") << QStringLiteral("+ #comm") << QStringLiteral("+ #comm");
    }
    void namesAtTheEndAreNotRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        QCOMPARE(text.left(readableLength(text, sampleSession().interview.rubric)), read);
    }
};

PANELBOOK_TEST_MAIN(TestLinkedNames)
#include "tst_linkednames.moc"
