// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirunner.h"
#include "tests/support/testmain.h"

#include <QUuid>

using namespace panelbook;

/// interview and candidates.
class TestCliInterview : public QObject
{
    Q_OBJECT

private slots:
    void newPrintsTheIdAlone();
    void listHasThePromisedKeysNewestFirst();
    void emptyBookListsNothing();
    void showTellsEverything();
    void ratingsStandInTheOrderOfTheRubric();
    void plannedInterviewIsCancelledAndReopened();
    void absentCandidateIsNoted();
    void endedInterviewIsReopened();
    void unsealedInterviewIsDeletedWithItsCandidate();
    void sealedInterviewStays();
    void shortIdsHaveToBeUnique();
    void candidatesAreListedAndShown();
    void candidateIsRenamed();
    void candidatesAreMerged();
    void sealedNamesStay();
    void wrongInputIsAProblem_data();
    void wrongInputIsAProblem();

private:
    static QString plan(CliRunner& cli, const QString& candidate,
                        const QString& at = QStringLiteral("2026-12-01T09:00Z"));
    static QString state(CliRunner& cli, const QString& id);
};

QString TestCliInterview::plan(CliRunner& cli, const QString& candidate, const QString& at)
{
    const auto code = cli.run(
        {QStringLiteral("interview"), QStringLiteral("new"), QStringLiteral("--candidate"), candidate,
         QStringLiteral("--role"), QStringLiteral("Backend Engineer"), QStringLiteral("--level"),
         QStringLiteral("l5"), QStringLiteral("--kit"), QStringLiteral("system-design-60"),
         QStringLiteral("--interviewer"), QStringLiteral("Interviewer A"), QStringLiteral("--at"), at});
    return code == ExitCode::Done ? cli.lines().value(0) : QString();
}

QString TestCliInterview::state(CliRunner& cli, const QString& id)
{
    return cli.object(qPrintable(QStringLiteral("interview show ") + id))[QStringLiteral("state")].toString();
}

void TestCliInterview::newPrintsTheIdAlone()
{
    CliRunner cli;
    const QString id = plan(cli, QStringLiteral("Candidate One"));
    QCOMPARE(cli.out(), id.toUtf8() + '\n');
    QVERIFY(!QUuid::fromString(id).isNull());
    QVERIFY(cli.err().isEmpty());
    const QJsonObject shown = cli.object(qPrintable(QStringLiteral("interview show ") + id));
    QCOMPARE(shown[QStringLiteral("planned")].toString(), QStringLiteral("2026-12-01T09:00:00.000Z"));
    QCOMPARE(shown[QStringLiteral("level")].toString(), QStringLiteral("L5"));
    QVERIFY(!shown[QStringLiteral("questions")].toArray().isEmpty());
}

void TestCliInterview::listHasThePromisedKeysNewestFirst()
{
    CliRunner cli;
    cli.play(QStringLiteral("system-design"));
    plan(cli, QStringLiteral("Candidate Two"));
    const QJsonArray list = cli.list("interview list");
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0][QStringLiteral("candidate")].toString(), QStringLiteral("Candidate Two"));
    QVERIFY(list[0][QStringLiteral("started")].isNull());
    const QJsonObject played = list[1].toObject();
    for (const char* key : {"id", "candidate", "candidate_id", "role", "level", "kit", "interviewer", "loop",
                            "started", "state", "ratings", "recommendation"})
        QVERIFY2(!played.value(QLatin1String(key)).isUndefined(), key);
    QCOMPARE(played[QStringLiteral("state")].toString(), QStringLiteral("sealed"));
    QCOMPARE(played[QStringLiteral("recommendation")].toString(), QStringLiteral("yes"));
    QCOMPARE(played[QStringLiteral("loop")].toString(), QStringLiteral("backend-l5-autumn"));
    const QJsonObject rating = played[QStringLiteral("ratings")][0].toObject();
    QCOMPARE(rating[QStringLiteral("dimension")].toString(), QStringLiteral("problem-solving"));
    QCOMPARE(rating[QStringLiteral("rating")].toInt(), 3);
    QCOMPARE(rating[QStringLiteral("evidence")].toInt(), 2);
}

void TestCliInterview::emptyBookListsNothing()
{
    CliRunner cli;
    const QString id = plan(cli, QStringLiteral("Candidate One"));
    QCOMPARE(cli.run({QStringLiteral("interview"), QStringLiteral("delete"), id}), ExitCode::Done);
    QCOMPARE(cli.run("interview list"), ExitCode::Done);
    QVERIFY(cli.out().isEmpty());
    QVERIFY(!cli.err().isEmpty());
    QCOMPARE(cli.run("interview list --quiet"), ExitCode::Done);
    QVERIFY(cli.err().isEmpty());
    QVERIFY(cli.list("interview list").isEmpty());
}

void TestCliInterview::showTellsEverything()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("system-design"));
    const QJsonObject shown = cli.object(qPrintable(QStringLiteral("interview show ") + id.left(8)));
    QCOMPARE(shown[QStringLiteral("id")].toString(), id);
    QCOMPARE(shown[QStringLiteral("notes")].toArray().size(), 13);
    const QJsonObject note = shown[QStringLiteral("notes")][1].toObject();
    QCOMPARE(note[QStringLiteral("at")].toString(), QStringLiteral("00:06:20"));
    QCOMPARE(note[QStringLiteral("kind")].toString(), QStringLiteral("strength"));
    QCOMPARE(note[QStringLiteral("dimensions")].toArray(), QJsonArray{QStringLiteral("problem-solving")});
    QCOMPARE(cli.run({QStringLiteral("interview"), QStringLiteral("show"), id}), ExitCode::Done);
    QVERIFY(cli.out().contains("Range-allocated ids per node"));
}

void TestCliInterview::ratingsStandInTheOrderOfTheRubric()
{
    CliRunner cli;
    cli.write(
        QStringLiteral("s.jsonl"),
        R"({"do":"start","candidate":"C","role":"R","level":"L5","kit":"system-design-60","interviewer":"A"}
{"do":"rate","at":"00:01:00","dimension":"communication","rating":2}
{"do":"rate","at":"00:02:00","dimension":"problem-solving","rating":"not-assessed"}
)");
    QCOMPARE(cli.run("play s.jsonl"), ExitCode::Done);
    const QJsonArray ratings = cli.list("interview list")[0][QStringLiteral("ratings")].toArray();
    QCOMPARE(ratings[0][QStringLiteral("dimension")].toString(), QStringLiteral("problem-solving"));
    QCOMPARE(ratings[0][QStringLiteral("rating")].toString(), QStringLiteral("not-assessed"));
    QCOMPARE(ratings[1][QStringLiteral("dimension")].toString(), QStringLiteral("communication"));
}

void TestCliInterview::plannedInterviewIsCancelledAndReopened()
{
    CliRunner cli;
    const QString id = plan(cli, QStringLiteral("Candidate One"));
    QCOMPARE(cli.run({QStringLiteral("interview"), QStringLiteral("cancel"), id}), ExitCode::Done);
    QVERIFY(cli.out().isEmpty());
    QCOMPARE(state(cli, id), QStringLiteral("cancelled"));
    QCOMPARE(cli.run({QStringLiteral("interview"), QStringLiteral("cancel"), id}), ExitCode::Refused);
    QCOMPARE(cli.run({QStringLiteral("interview"), QStringLiteral("reopen"), id}), ExitCode::Done);
    QCOMPARE(state(cli, id), QStringLiteral("planned"));
}

void TestCliInterview::absentCandidateIsNoted()
{
    CliRunner cli;
    const QString id = plan(cli, QStringLiteral("Candidate One"));
    QCOMPARE(cli.run({QStringLiteral("interview"), QStringLiteral("no-show"), id}), ExitCode::Done);
    QCOMPARE(state(cli, id), QStringLiteral("no-show"));
}

void TestCliInterview::endedInterviewIsReopened()
{
    CliRunner cli;
    cli.write(
        QStringLiteral("s.jsonl"),
        R"({"do":"start","candidate":"C","role":"R","level":"L5","kit":"system-design-60","interviewer":"A"}
{"do":"end","at":"00:50:00"}
)");
    QCOMPARE(cli.run("play s.jsonl"), ExitCode::Done);
    const QString id = cli.list("interview list")[0][QStringLiteral("id")].toString();
    QCOMPARE(state(cli, id), QStringLiteral("ended"));
    QCOMPARE(cli.run({QStringLiteral("interview"), QStringLiteral("reopen"), id}), ExitCode::Done);
    QCOMPARE(state(cli, id), QStringLiteral("live"));
}

void TestCliInterview::unsealedInterviewIsDeletedWithItsCandidate()
{
    CliRunner cli;
    const QString id = plan(cli, QStringLiteral("Candidate One"));
    QCOMPARE(cli.run({QStringLiteral("interview"), QStringLiteral("delete"), id}), ExitCode::Done);
    QVERIFY(cli.list("interview list").isEmpty());
    QVERIFY(cli.list("candidates list").isEmpty());
    QCOMPARE(cli.run({QStringLiteral("interview"), QStringLiteral("show"), id}), ExitCode::Problems);
}

void TestCliInterview::sealedInterviewStays()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("behavioural"));
    for (const char* change : {"delete", "cancel", "no-show", "reopen"}) {
        QCOMPARE(cli.run({QStringLiteral("interview"), QLatin1String(change), id}), ExitCode::Refused);
        QVERIFY(!cli.err().isEmpty());
    }
    QCOMPARE(state(cli, id), QStringLiteral("sealed"));
}

void TestCliInterview::shortIdsHaveToBeUnique()
{
    CliRunner cli;
    QStringList ids;
    QSet<QChar> firsts;
    while (firsts.size() == ids.size() && ids.size() < 40) { // sooner or later two begin alike
        ids.append(plan(cli, QStringLiteral("Candidate %1").arg(ids.size())));
        firsts.insert(ids.back()[0]);
    }
    QCOMPARE(cli.run({QStringLiteral("interview"), QStringLiteral("show"), ids.back().left(1)}),
             ExitCode::Problems);
    QVERIFY(cli.err().contains(ids.back().left(1)));
    QCOMPARE(cli.run({QStringLiteral("interview"), QStringLiteral("show"), ids.back().left(20).toUpper()}),
             ExitCode::Done);
}

void TestCliInterview::candidatesAreListedAndShown()
{
    CliRunner cli;
    plan(cli, QStringLiteral("Candidate Two"));
    plan(cli, QStringLiteral("Candidate One"));
    plan(cli, QStringLiteral("candidate  one"));
    const QJsonArray list = cli.list("candidates list");
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0][QStringLiteral("name")].toString(), QStringLiteral("Candidate One"));
    QCOMPARE(list[0][QStringLiteral("interviews")].toInt(), 2);
    const QString id = list[0][QStringLiteral("id")].toString();
    const QJsonObject shown = cli.object(qPrintable(QStringLiteral("candidates show ") + id));
    QCOMPARE(shown[QStringLiteral("history")].toArray().size(), 2);
    QCOMPARE(cli.run({QStringLiteral("candidates"), QStringLiteral("show"), id}), ExitCode::Done);
    QVERIFY(cli.out().contains("Candidate One"));
}

void TestCliInterview::candidateIsRenamed()
{
    CliRunner cli;
    plan(cli, QStringLiteral("Candidate One"));
    const QString id = cli.list("candidates list")[0][QStringLiteral("id")].toString();
    QCOMPARE(cli.run({QStringLiteral("candidates"), QStringLiteral("rename"), id,
                      QStringLiteral("Candidate Eins")}),
             ExitCode::Done);
    QCOMPARE(cli.list("interview list")[0][QStringLiteral("candidate")].toString(),
             QStringLiteral("Candidate Eins"));
    QCOMPARE(cli.run({QStringLiteral("candidates"), QStringLiteral("rename"), id, QStringLiteral("  ")}),
             ExitCode::Problems);
}

void TestCliInterview::candidatesAreMerged()
{
    CliRunner cli;
    plan(cli, QStringLiteral("Candidate A"));
    plan(cli, QStringLiteral("Candidate B"));
    const QJsonArray list = cli.list("candidates list");
    const QString a = list[0][QStringLiteral("id")].toString();
    const QString b = list[1][QStringLiteral("id")].toString();
    QCOMPARE(cli.run({QStringLiteral("candidates"), QStringLiteral("merge"), a, a}), ExitCode::Refused);
    QCOMPARE(cli.run({QStringLiteral("candidates"), QStringLiteral("merge"), a, b}), ExitCode::Done);
    const QJsonArray merged = cli.list("candidates list");
    QCOMPARE(merged.size(), 1);
    QCOMPARE(merged[0][QStringLiteral("id")].toString(), b);
    QCOMPARE(merged[0][QStringLiteral("interviews")].toInt(), 2);
}

void TestCliInterview::sealedNamesStay()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    const QString id = cli.list("candidates list")[0][QStringLiteral("id")].toString();
    QCOMPARE(cli.run({QStringLiteral("candidates"), QStringLiteral("rename"), id, QStringLiteral("Other")}),
             ExitCode::Refused);
    QCOMPARE(cli.list("candidates list")[0][QStringLiteral("name")].toString(),
             QStringLiteral("Candidate One"));
}

void TestCliInterview::wrongInputIsAProblem_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const QString& kit, const QString& candidate) {
        QTest::newRow(name) << QStringList{QStringLiteral("interview"),     QStringLiteral("new"),
                                           QStringLiteral("--candidate"),   candidate,
                                           QStringLiteral("--role"),        QStringLiteral("R"),
                                           QStringLiteral("--level"),       QStringLiteral("L4"),
                                           QStringLiteral("--kit"),         kit,
                                           QStringLiteral("--interviewer"), QStringLiteral("A")};
    };
    row("no such kit", QStringLiteral("nonsense"), QStringLiteral("C"));
    row("ambiguous kit", QStringLiteral("behavioural"), QStringLiteral("C"));
    row("blank name", QStringLiteral("behavioural-45"), QStringLiteral(" "));
    row("endless name", QStringLiteral("behavioural-45"), QString(201, u'x'));
}

void TestCliInterview::wrongInputIsAProblem()
{
    QFETCH(QStringList, arguments);
    CliRunner cli;
    QCOMPARE(cli.run(arguments), ExitCode::Problems);
    QVERIFY(cli.out().isEmpty());
    QVERIFY(!cli.err().isEmpty());
}

PANELBOOK_TEST_MAIN(TestCliInterview)
#include "tst_cliinterview.moc"
