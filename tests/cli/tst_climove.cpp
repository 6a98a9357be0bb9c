// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirunner.h"
#include "tests/support/testmain.h"

#include <QFileInfo>

using namespace panelbook;

/// move pack, move unpack.
class TestCliMove : public QObject
{
    Q_OBJECT

private slots:
    void bookAndKeyArriveTogether();
    void aBookThatWasNeverSealedArrivesToo();
    void whatIsThereIsBackedUpFirst();
    void aNewerBookIsOnlyReplacedWhenAsked();
    void anotherKeyIsOnlyReplacedWhenAsked();
    void whatCannotBeOpenedChangesNothing();
};

void TestCliMove::bookAndKeyArriveTogether()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("debugging"));
    const QJsonObject identity = cli.object("identity show");
    cli.write(QStringLiteral("word"), "correct horse");
    QCOMPARE(cli.run("move pack all.pbk --passphrase-file word"), ExitCode::Done);
    QVERIFY(!cli.read(QStringLiteral("all.pbk")).contains("SQLite format"));
    QCOMPARE(QFileInfo(cli.file(QStringLiteral("all.pbk"))).permissions() & QFile::Permissions(0x77), 0);
    QCOMPARE(cli.run("--book new/n.db move unpack all.pbk --passphrase-file word"), ExitCode::Done);
    QCOMPARE(cli.list("--book new/n.db interview list")[0][QStringLiteral("id")].toString(), id);
    QCOMPARE(cli.object("--book new/n.db identity show"), identity);
    QCOMPARE(cli.run("--book new/n.db check"), ExitCode::Done);
    const QStringList left = QDir(cli.file(QStringLiteral("new"))).entryList(QDir::Files | QDir::Hidden);
    QVERIFY2(left.filter(QStringLiteral("arriving")).isEmpty(), qPrintable(left.join(u' ')));
}

void TestCliMove::aBookThatWasNeverSealedArrivesToo()
{
    CliRunner cli;
    QCOMPARE(
        cli.run({QStringLiteral("interview"), QStringLiteral("new"), QStringLiteral("--candidate"),
                 QStringLiteral("C"), QStringLiteral("--role"), QStringLiteral("R"),
                 QStringLiteral("--level"), QStringLiteral("L5"), QStringLiteral("--kit"),
                 QStringLiteral("system-design-60"), QStringLiteral("--interviewer"), QStringLiteral("A")}),
        ExitCode::Done);
    cli.write(QStringLiteral("word"), "correct horse");
    QCOMPARE(cli.run("move pack all.pbk --passphrase-file word"), ExitCode::Done);
    QCOMPARE(cli.run("--book n.db move unpack all.pbk --passphrase-file word"), ExitCode::Done);
    QCOMPARE(cli.list("--book n.db interview list").size(), 1);
    QVERIFY(!QFileInfo::exists(cli.file(QStringLiteral("n.db.identity"))));
}

void TestCliMove::whatIsThereIsBackedUpFirst()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    cli.write(QStringLiteral("word"), "correct horse");
    QCOMPARE(cli.run("move pack all.pbk --passphrase-file word"), ExitCode::Done);
    QCOMPARE(cli.run("move unpack all.pbk --passphrase-file word"), ExitCode::Done);
    QCOMPARE(QDir(cli.book() + QStringLiteral(".backups")).entryList({QStringLiteral("*.db")}).size(), 1);
}

void TestCliMove::aNewerBookIsOnlyReplacedWhenAsked()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    cli.write(QStringLiteral("word"), "correct horse");
    QCOMPARE(cli.run("move pack all.pbk --passphrase-file word"), ExitCode::Done);
    cli.play(QStringLiteral("behavioural"));
    QCOMPARE(cli.run("move unpack all.pbk --passphrase-file word"), ExitCode::Refused);
    QCOMPARE(cli.list("interview list").size(), 2);
    QCOMPARE(cli.run("move unpack all.pbk --passphrase-file word --replace"), ExitCode::Done);
    QCOMPARE(cli.list("interview list").size(), 1);
}

void TestCliMove::anotherKeyIsOnlyReplacedWhenAsked()
{
    CliRunner other;
    other.play(QStringLiteral("debugging"));
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    cli.write(QStringLiteral("word"), "correct horse");
    QCOMPARE(cli.run("move pack all.pbk --passphrase-file word"), ExitCode::Done);
    const QStringList unpack{QStringLiteral("move"), QStringLiteral("unpack"),
                             cli.file(QStringLiteral("all.pbk")), QStringLiteral("--passphrase-file"),
                             cli.file(QStringLiteral("word"))};
    const QJsonObject before = other.object("identity show");
    QCOMPARE(other.run(unpack), ExitCode::Refused);
    QCOMPARE(other.object("identity show"), before);
    QCOMPARE(other.run(unpack + QStringList{QStringLiteral("--replace")}), ExitCode::Done);
    QCOMPARE(other.object("identity show"), cli.object("identity show"));
}

void TestCliMove::whatCannotBeOpenedChangesNothing()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    cli.write(QStringLiteral("word"), "correct horse");
    cli.write(QStringLiteral("wrong"), "correct house");
    QCOMPARE(cli.run("move pack b.db --passphrase-file word"), ExitCode::Refused);
    QCOMPARE(cli.run("move pack all.pbk"), ExitCode::Usage);
    QCOMPARE(cli.run("move pack all.pbk --passphrase-file word"), ExitCode::Done);
    QCOMPARE(cli.run("identity backup key.pbk --passphrase-file word"), ExitCode::Done);
    QCOMPARE(cli.run("--book n.db move unpack all.pbk --passphrase-file wrong"), ExitCode::Refused);
    QCOMPARE(cli.run("--book n.db move unpack key.pbk --passphrase-file word"), ExitCode::Problems);
    QCOMPARE(cli.run("--book n.db move unpack nowhere --passphrase-file word"), ExitCode::Failed);
    QVERIFY(!QFileInfo::exists(cli.file(QStringLiteral("n.db"))));
}

PANELBOOK_TEST_MAIN(TestCliMove)
#include "tst_climove.moc"
