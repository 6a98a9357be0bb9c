// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirunner.h"
#include "tests/support/testmain.h"

using namespace panelbook;

/// demo: a book of people who do not exist.
class TestCliDemo : public QObject
{
    Q_OBJECT

private slots:
    void demonstrationIsSoundAndMostlySealed();
    void sameSeedGivesTheSameBook();
    void sealedOnesVerify();
    void fullBookIsLeftAlone();
};

void TestCliDemo::demonstrationIsSoundAndMostlySealed()
{
    CliRunner cli;
    QCOMPARE(cli.run("demo"), ExitCode::Done);
    QVERIFY(cli.err().isEmpty());
    const QJsonArray interviews = cli.list("interview list");
    QCOMPARE(interviews.size(), 12);
    QMap<QString, int> states;
    for (const QJsonValue interview : interviews)
        ++states[interview[QStringLiteral("state")].toString()];
    QVERIFY(states.value(QStringLiteral("sealed")) > 6);
    for (const char* state : {"planned", "ended", "cancelled", "no-show"})
        QVERIFY2(states.value(QLatin1String(state)) > 0, state);
    QCOMPARE(cli.run("check"), ExitCode::Done);
}

void TestCliDemo::sameSeedGivesTheSameBook()
{
    const auto listOf = [](const char* demo) {
        CliRunner cli;
        cli.run(demo);
        return cli.list("interview list");
    };
    const QJsonArray first = listOf("demo --interviews 5 --seed 7");
    QCOMPARE(first.size(), 5);
    QCOMPARE(listOf("demo --interviews 5 --seed 7"), first);
    QVERIFY(listOf("demo --interviews 5 --seed 8") != first);
}

void TestCliDemo::sealedOnesVerify()
{
    CliRunner cli;
    QCOMPARE(cli.run("demo --interviews 1 --json"), ExitCode::Done);
    QCOMPARE(cli.json()[QStringLiteral("interviews")].toInt(), 1);
    const QString id = cli.list("interview list")[0][QStringLiteral("id")].toString();
    QCOMPARE(cli.run({QStringLiteral("export"), id, QStringLiteral("--format"), QStringLiteral("scorecard"),
                      QStringLiteral("-o"), QStringLiteral("d.scorecard")}),
             ExitCode::Done);
    QCOMPARE(cli.run("verify d.scorecard"), ExitCode::Done);
}

void TestCliDemo::fullBookIsLeftAlone()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    QCOMPARE(cli.run("demo"), ExitCode::Refused);
    QCOMPARE(cli.list("interview list").size(), 1);
}

PANELBOOK_TEST_MAIN(TestCliDemo)
#include "tst_clidemo.moc"
