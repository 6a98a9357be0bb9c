// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identitybackup.h"
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
        QTest::newRow("keys that do not belong together")
            << QByteArray(R"({"schema":"panelbook.identity/1","name":"a","salt":"","public_key":")" +
                          QByteArray(64, '0') + R"(","secret":")" + QByteArray(64, '1') + R"("})");
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

    void aPassphraseIsAddedChangedAndRemoved()
    {
        TestBook book;
        const QString file = book.path(QStringLiteral("me.identity"));
        const QString first = QStringLiteral("first");
        const QString second = QStringLiteral("second");
        const auto made = Identity::create(file, QStringLiteral("Me"));
        const auto locked = made->reprotected({}, first);
        QVERIFY(locked && locked->needsPassphrase());
        QCOMPARE(locked->reprotected(second, {}).error().kind, ErrorKind::WrongPassphrase);
        const auto changed = locked->reprotected(first, second);
        QCOMPARE(changed->unlock(first).error().kind, ErrorKind::WrongPassphrase);
        const auto open = changed->reprotected(second, {});
        QVERIFY(open->write(file));
        const auto read = Identity::load(file);
        QVERIFY(!(*read)->needsPassphrase());
        QCOMPARE((*read)->unlock()->publicKey(), made->publicKey());
    }

    void nameAndMailAreKept()
    {
        TestBook book;
        const QString file = book.path(QStringLiteral("me.identity"));
        const auto made = Identity::create(file, QStringLiteral("Me"));
        QCOMPARE(made->renamed(QStringLiteral(" "), {}).error().kind, ErrorKind::InvalidInput);
        QVERIFY(made->renamed(QStringLiteral(" Zoë  B "), QStringLiteral("zoe@example.org"))->write(file));
        const auto read = Identity::load(file);
        QCOMPARE((*read)->name(), QStringLiteral("Zoë B"));
        QCOMPARE((*read)->mail(), QStringLiteral("zoe@example.org"));
        QCOMPARE((*read)->publicKey(), made->publicKey());
    }

    void aBackupBringsTheSameKeyBack()
    {
        TestBook book;
        const QString file = book.path(QStringLiteral("me.identity"));
        const QString backup = book.path(QStringLiteral("me.backup"));
        const QString word = QStringLiteral("word");
        QCOMPARE(backUpIdentity(file, backup, word).error().kind, ErrorKind::RefusedByRule);
        const auto made = Identity::create(file, QStringLiteral("Me"));
        QCOMPARE(backUpIdentity(file, backup, {}).error().kind, ErrorKind::RefusedByRule);
        QVERIFY(backUpIdentity(file, backup, word));
        QVERIFY(!(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(QFile::remove(file));
        QCOMPARE(readIdentityBackup(backup, QStringLiteral("other")).error().kind,
                 ErrorKind::WrongPassphrase);
        const auto read = readIdentityBackup(backup, word);
        QVERIFY(placeIdentity(*read, file, OtherIdentity::Refuse, book.clock().utcNow()));
        QCOMPARE((*Identity::load(file))->unlock()->publicKey(), made->publicKey());
        QVERIFY(placeIdentity(*read, file, OtherIdentity::Refuse, book.clock().utcNow()));
    }

    void anotherIdentityIsNeverOverwrittenSilently()
    {
        TestBook book;
        const QString file = book.path(QStringLiteral("me.identity"));
        const auto mine = Identity::create(file, QStringLiteral("Me"));
        const auto other =
            Identity::create(book.path(QStringLiteral("other.identity")), QStringLiteral("Other"));
        const QDateTime now = book.clock().utcNow();
        QCOMPARE(placeIdentity(*other, file, OtherIdentity::Refuse, now).error().kind,
                 ErrorKind::RefusedByRule);
        QCOMPARE((*Identity::load(file))->publicKey(), mine->publicKey());
        QVERIFY(placeIdentity(*other, file, OtherIdentity::SetAside, now));
        QCOMPARE((*Identity::load(file))->publicKey(), other->publicKey());
        const auto aside = Identity::load(file + QStringLiteral(".replaced-20261123-100000"));
        QCOMPARE((*aside)->publicKey(), mine->publicKey());
    }
};

PANELBOOK_TEST_MAIN(TestIdentity)
#include "tst_identity.moc"
