// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

class TestIdentity : public QObject
{
    Q_OBJECT

private slots:
    void noFileIsNoIdentity()
    {
        TestBook book;
        const auto identity = Identity::load(book.path(QStringLiteral("nobody")));
        QVERIFY(identity && !*identity);
    }

    void whatIsWrittenReadsBack()
    {
        TestBook book;
        const QString file = book.path(QStringLiteral("me.identity"));
        const auto made = Identity::create(file, QStringLiteral("Интервьюер"));
        QVERIFY(made);
        const auto read = Identity::load(file);
        QCOMPARE((*read)->name(), QStringLiteral("Интервьюер"));
        QCOMPARE((*read)->publicKey(), made->publicKey());
        QVERIFY(!(*read)->needsPassphrase());
        QCOMPARE((*read)->unlock()->publicKey(), made->publicKey());
    }

    void theSeedIsNotInAProtectedFile()
    {
        TestBook book;
        const QString file = book.path(QStringLiteral("me.identity"));
        const auto made = Identity::create(file, QStringLiteral("Interviewer A"), QStringLiteral("pass"));
        QVERIFY(made);
        const QByteArray seed = made->unlock(QStringLiteral("pass"))->seed().toHex();
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QVERIFY(!in.readAll().contains(seed));
        QVERIFY(!made->unlock(QStringLiteral("Pass")));
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("other schema") << QByteArray(R"({"schema":"x"})");
        QTest::newRow("short key") << QByteArray(
            R"({"schema":"panelbook.identity/1","name":"a","public_key":"00","secret":"00","salt":""})");
    }
    void damagedFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        TestBook book;
        QFile out(book.path(QStringLiteral("me.identity")));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        QCOMPARE(Identity::load(out.fileName()).error().kind, ErrorKind::InvalidInput);
    }
};

PANELBOOK_TEST_MAIN(TestIdentity)
#include "tst_identity.moc"
