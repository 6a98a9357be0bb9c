// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirunner.h"
#include "tests/support/testmain.h"

#include <QFileInfo>

using namespace panelbook;

/// identity show, name, passphrase, backup, restore.
class TestCliIdentity : public QObject
{
    Q_OBJECT

private slots:
    void withoutAKeyThereIsNothingToShow();
    void showHasThePromisedKeys();
    void nameAndMailAreChanged();
    void passphraseIsAddedChangedAndRemoved();
    void backupIsRestoredBesideAnotherBook();
    void anotherIdentityIsOnlyReplacedWhenAsked();
    void wrongUseIsTold();
};

void TestCliIdentity::withoutAKeyThereIsNothingToShow()
{
    CliRunner cli;
    QCOMPARE(cli.run("identity show"), ExitCode::Refused);
    QVERIFY(!QFileInfo::exists(cli.book()));
}

void TestCliIdentity::showHasThePromisedKeys()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    const QJsonObject shown = cli.object("identity show");
    QCOMPARE(shown[QStringLiteral("seals")].toInt(), 1);
    QVERIFY(!shown[QStringLiteral("passphrase")].toBool(true));
    QCOMPARE(shown[QStringLiteral("fingerprint")].toString().size(), qsizetype{19});
    QCOMPARE(shown[QStringLiteral("public_key")].toString().size(), qsizetype{64});
    QCOMPARE(cli.run("identity show"), ExitCode::Done);
    QVERIFY(cli.out().contains(shown[QStringLiteral("fingerprint")].toString().toUtf8()));
}

void TestCliIdentity::nameAndMailAreChanged()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    QCOMPARE(cli.run({QStringLiteral("identity"), QStringLiteral("name"), QStringLiteral("Anna B"),
                      QStringLiteral("--mail"), QStringLiteral("anna@example.org")}),
             ExitCode::Done);
    QCOMPARE(cli.run("identity name Anna"), ExitCode::Done);
    const QJsonObject shown = cli.object("identity show");
    QCOMPARE(shown[QStringLiteral("name")].toString(), QStringLiteral("Anna"));
    QCOMPARE(shown[QStringLiteral("mail")].toString(), QStringLiteral("anna@example.org"));
}

void TestCliIdentity::passphraseIsAddedChangedAndRemoved()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    cli.write(QStringLiteral("one"), "correct horse\n");
    cli.write(QStringLiteral("two"), "battery staple\n");
    QCOMPARE(cli.run("identity passphrase --new-passphrase-file one"), ExitCode::Done);
    QVERIFY(cli.object("identity show")[QStringLiteral("passphrase")].toBool());
    QCOMPARE(cli.run("identity passphrase --new-passphrase-file two"), ExitCode::Refused);
    QCOMPARE(cli.run("identity passphrase --passphrase-file one --new-passphrase-file two"), ExitCode::Done);
    QCOMPARE(cli.run("identity passphrase --passphrase-file one --remove"), ExitCode::Refused);
    QCOMPARE(cli.run("identity passphrase --passphrase-file two --remove"), ExitCode::Done);
    QVERIFY(!cli.object("identity show")[QStringLiteral("passphrase")].toBool());
}

void TestCliIdentity::backupIsRestoredBesideAnotherBook()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    cli.write(QStringLiteral("one"), "correct horse");
    QCOMPARE(cli.run("identity backup me.key --passphrase-file one"), ExitCode::Done);
    QVERIFY(!cli.read(QStringLiteral("me.key")).contains("public_key"));
    const QJsonObject before = cli.object("identity show");
    QDir(cli.folder()).mkdir(QStringLiteral("new"));
    QCOMPARE(cli.run("--book new/n.db identity restore me.key --passphrase-file one"), ExitCode::Done);
    const QJsonObject after = cli.object("--book new/n.db identity show");
    QCOMPARE(after[QStringLiteral("fingerprint")], before[QStringLiteral("fingerprint")]);
    QVERIFY(after[QStringLiteral("seals")].isNull());
    cli.write(QStringLiteral("two"), "wrong");
    QCOMPARE(cli.run("--book new/n.db identity restore me.key --passphrase-file two"), ExitCode::Refused);
}

void TestCliIdentity::anotherIdentityIsOnlyReplacedWhenAsked()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    cli.write(QStringLiteral("one"), "correct horse");
    QCOMPARE(cli.run("identity backup me.key --passphrase-file one"), ExitCode::Done);
    const QJsonObject mine = cli.object("identity show");
    CliRunner other;
    other.play(QStringLiteral("debugging"));
    const QStringList restore{QStringLiteral("identity"), QStringLiteral("restore"),
                              cli.file(QStringLiteral("me.key")), QStringLiteral("--passphrase-file"),
                              cli.file(QStringLiteral("one"))};
    QCOMPARE(other.run(restore), ExitCode::Refused);
    QVERIFY(other.object("identity show")[QStringLiteral("fingerprint")] !=
            mine[QStringLiteral("fingerprint")]);
    QCOMPARE(other.run(restore + QStringList{QStringLiteral("--replace")}), ExitCode::Done);
    QCOMPARE(other.object("identity show")[QStringLiteral("fingerprint")],
             mine[QStringLiteral("fingerprint")]);
    QCOMPARE(QDir(other.folder()).entryList({QStringLiteral("b.db.identity.replaced-*")}).size(),
             qsizetype{1});
}

void TestCliIdentity::wrongUseIsTold()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    cli.write(QStringLiteral("one"), "correct horse");
    QCOMPARE(cli.run("identity passphrase"), ExitCode::Usage);
    QCOMPARE(cli.run("identity backup me.key"), ExitCode::Usage);
    QCOMPARE(cli.run("identity backup b.db --passphrase-file one"), ExitCode::Refused);
    QCOMPARE(cli.run("identity restore nowhere --passphrase-file one"), ExitCode::Failed);
    QCOMPARE(cli.run("identity restore b.db --passphrase-file one"), ExitCode::Problems);
}

PANELBOOK_TEST_MAIN(TestCliIdentity)
#include "tst_cliidentity.moc"
