// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirunner.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace panelbook;

/// play: interview scripts, line by line.
class TestCliPlay : public QObject
{
    Q_OBJECT

private slots:
    void scriptIsAcknowledgedLineByLine_data();
    void scriptIsAcknowledgedLineByLine();
    void linesAreTakenAsTheyArrive();
    void acknowledgedLinesSurviveAKill();
    void badLineStopsThePlayAndLeavesTheBook_data();
    void badLineStopsThePlayAndLeavesTheBook();
    void keepGoingPlaysOnAndStillExitsOne();
    void timesAreHeldAgainstTheLastTakenLine();
    void severalInterviewsMayBeUnfinished();
    void attachmentIsReadBesideTheScript();
    void lastLineMayLackItsEnd();
    void endlessLineIsRefusedWithoutFillingTheMemory();
    void missingScriptMakesNoBook();
    void heldBookIsNotPlayedInto();
};

namespace {

const QByteArray start =
    R"({"do":"start","candidate":"Candidate One","role":"R","level":"L5","kit":"system-design-60","interviewer":"A"})"
    "\n";

QByteArray acknowledgements(int count)
{
    QByteArray text;
    for (int i = 1; i <= count; ++i)
        text += "ACK " + QByteArray::number(i) + '\n';
    return text;
}

qsizetype notesInBook(CliRunner& cli)
{
    const QJsonArray list = cli.list("interview list");
    return list.isEmpty() ? 0 : list[0][QStringLiteral("notes")].toInt();
}

} // namespace

void TestCliPlay::scriptIsAcknowledgedLineByLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("system design") << QStringLiteral("system-design");
    QTest::newRow("behavioural") << QStringLiteral("behavioural");
    QTest::newRow("debugging") << QStringLiteral("debugging");
}

void TestCliPlay::scriptIsAcknowledgedLineByLine()
{
    QFETCH(QString, name);
    CliRunner cli;
    QFile script(CliRunner::script(name));
    QVERIFY(script.open(QIODevice::ReadOnly));
    const QByteArray text = script.readAll();
    const auto count = static_cast<int>(text.trimmed().count('\n')) + 1;
    QCOMPARE(cli.run({QStringLiteral("play"), script.fileName()}), ExitCode::Done);
    QCOMPARE(cli.out(), acknowledgements(count));
    QVERIFY(cli.err().isEmpty());
    QCOMPARE(cli.run({QStringLiteral("play"), QStringLiteral("-")}, text), ExitCode::Done);
    QCOMPARE(cli.out(), acknowledgements(count));
    QCOMPARE(cli.list("interview list").size(), 2);
    QCOMPARE(cli.run("check"), ExitCode::Done);
}

void TestCliPlay::linesAreTakenAsTheyArrive()
{
    const CliRunner cli;
    QProcess process;
    cli.start(process, {QStringLiteral("play"), QStringLiteral("-")});
    QByteArray answers;
    const auto answered = [&](int count) {
        process.waitForReadyRead(10);
        answers += process.readAllStandardOutput();
        return answers == acknowledgements(count);
    };
    process.write(start);
    QTRY_VERIFY(answered(1));
    for (int i = 2; i < 6; ++i) {
        process.write(R"({"do":"note","at":"00:01:00","text":"one of several"})");
        QVERIFY(!answered(i)); // half a line is no line
        process.write("\n");
        QTRY_VERIFY(answered(i));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestCliPlay::acknowledgedLinesSurviveAKill()
{
    CliRunner cli;
    QProcess process;
    cli.start(process, {QStringLiteral("play"), QStringLiteral("-")});
    process.write(start + R"({"do":"note","at":"00:01:00","text":"kept"})" + "\n");
    QByteArray answers;
    QTRY_VERIFY((process.waitForReadyRead(10), answers += process.readAllStandardOutput(),
                 answers == acknowledgements(2)));
    process.kill();
    process.waitForFinished();
    QCOMPARE(notesInBook(cli), 1);
    QCOMPARE(cli.run("check"), ExitCode::Done);
}

void TestCliPlay::badLineStopsThePlayAndLeavesTheBook_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("nonsense");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no such verb") << QByteArray(R"({"do":"dance","at":"00:02:00"})");
    QTest::newRow("a key of another type") << QByteArray(R"({"do":"note","at":"00:02:00","text":7})");
    QTest::newRow("no such segment") << QByteArray(R"({"do":"segment","at":"00:02:00","name":"Nonsense"})");
    QTest::newRow("no such question") << QByteArray(R"({"do":"ask","at":"00:02:00","question":"nonsense"})");
    QTest::newRow("no such note") << QByteArray(R"({"do":"edit","at":"00:02:00","note":9,"text":"x"})");
    QTest::newRow("no such dimension")
        << QByteArray(R"({"do":"rate","at":"00:02:00","dimension":"x","rating":3})");
    QTest::newRow("no such rating") << QByteArray(
        R"({"do":"rate","at":"00:02:00","dimension":"communication","rating":5})");
    QTest::newRow("time goes back") << QByteArray(R"({"do":"note","at":"00:00:10","text":"x"})");
    QTest::newRow("no time") << QByteArray(R"({"do":"note","at":"soon","text":"x"})");
    QTest::newRow("a rule: unrated") << QByteArray(R"({"do":"recommend","value":"yes","reason":"x"})");
    QTest::newRow("a rule: not ended") << QByteArray(R"({"do":"seal"})");
    QTest::newRow("a rule: not paused") << QByteArray(R"({"do":"resume","at":"00:02:00"})");
    QTest::newRow("second start") << start.trimmed();
    QTest::newRow("no such file") << QByteArray(R"({"do":"attach","at":"00:02:00","file":"nowhere.png"})");
}

void TestCliPlay::badLineStopsThePlayAndLeavesTheBook()
{
    QFETCH(QByteArray, line);
    CliRunner cli;
    const QByteArray note = R"({"do":"note","at":"00:01:00","text":"taken"})"
                            "\n";
    QCOMPARE(cli.run({QStringLiteral("play"), QStringLiteral("-")}, start + note + line + '\n' + note),
             ExitCode::Problems);
    QCOMPARE(cli.out(), acknowledgements(2));
    QVERIFY(cli.err().startsWith(QStringLiteral("error 3: ")));
    QCOMPARE(notesInBook(cli), 1);
    QCOMPARE(cli.run("check"), ExitCode::Done);
}

void TestCliPlay::keepGoingPlaysOnAndStillExitsOne()
{
    CliRunner cli;
    const QByteArray note = R"({"do":"note","at":"00:01:00","text":"taken"})"
                            "\n";
    cli.write(QStringLiteral("s.jsonl"), start + "nonsense\n" + note + R"({"do":"resume"})" + "\n" + note);
    QCOMPARE(cli.run("play --keep-going s.jsonl"), ExitCode::Problems);
    QCOMPARE(cli.out(), QByteArray("ACK 1\nACK 3\nACK 5\n"));
    const QStringList errors = cli.err().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(errors.size(), 2);
    QVERIFY(errors[0].startsWith(QStringLiteral("error 2: ")));
    QVERIFY(errors[1].startsWith(QStringLiteral("error 4: ")));
    QCOMPARE(notesInBook(cli), 2);
}

void TestCliPlay::timesAreHeldAgainstTheLastTakenLine()
{
    CliRunner cli;
    cli.write(QStringLiteral("s.jsonl"),
              start + R"({"do":"segment","at":"00:30:00","name":"Nonsense"})" + "\n" +
                  R"({"do":"note","at":"00:01:00","text":"still in time"})" + "\n");
    QCOMPARE(cli.run("play --keep-going s.jsonl"), ExitCode::Problems);
    QCOMPARE(cli.out(), QByteArray("ACK 1\nACK 3\n"));
}

void TestCliPlay::severalInterviewsMayBeUnfinished()
{
    CliRunner cli;
    cli.write(QStringLiteral("s.jsonl"), start);
    QCOMPARE(cli.run("play s.jsonl"), ExitCode::Done);
    QCOMPARE(cli.run("play s.jsonl"), ExitCode::Done);
    for (const QJsonValue interview : cli.list("interview list"))
        QCOMPARE(interview[QStringLiteral("state")].toString(), QStringLiteral("live"));
}

void TestCliPlay::attachmentIsReadBesideTheScript()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath(QStringLiteral("scripts")));
    cli.write(QStringLiteral("scripts/board.png"), "not really a picture");
    cli.write(QStringLiteral("scripts/s.jsonl"),
              start + R"({"do":"attach","at":"00:01:00","file":"board.png"})" + "\n");
    QCOMPARE(cli.run("play scripts/s.jsonl"), ExitCode::Done);
    const QString id = cli.list("interview list")[0][QStringLiteral("id")].toString();
    QCOMPARE(cli.run({QStringLiteral("export"), id, QStringLiteral("--format"), QStringLiteral("json"),
                      QStringLiteral("-o"), QStringLiteral("-")}),
             ExitCode::Done);
    QVERIFY(cli.out().contains(QByteArray("not really a picture").toBase64()));
}

void TestCliPlay::lastLineMayLackItsEnd()
{
    CliRunner cli;
    QCOMPARE(cli.run({QStringLiteral("play"), QStringLiteral("-")}, start.trimmed()), ExitCode::Done);
    QCOMPARE(cli.out(), acknowledgements(1));
}

void TestCliPlay::endlessLineIsRefusedWithoutFillingTheMemory()
{
    CliRunner cli;
    const QByteArray endless(8 * 1024 * 1024, 'x');
    QCOMPARE(cli.run({QStringLiteral("play"), QStringLiteral("-")}, start + endless + '\n'),
             ExitCode::Problems);
    QCOMPARE(cli.out(), acknowledgements(1));
    QVERIFY(cli.err().startsWith(QStringLiteral("error 2: ")));
}

void TestCliPlay::missingScriptMakesNoBook()
{
    CliRunner cli;
    QCOMPARE(cli.run("play nowhere.jsonl"), ExitCode::Failed);
    QVERIFY(cli.err().contains(QStringLiteral("nowhere.jsonl")));
    QVERIFY(!QFileInfo::exists(cli.book()));
}

void TestCliPlay::heldBookIsNotPlayedInto()
{
    CliRunner cli;
    QProcess holder;
    cli.start(holder, {QStringLiteral("play"), QStringLiteral("-")});
    holder.write(start);
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(cli.run({QStringLiteral("play"), QStringLiteral("-")}, start), ExitCode::NoBook);
    QVERIFY(cli.out().isEmpty());
    QVERIFY(cli.err().contains(QString::number(holder.processId())));
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    QCOMPARE(cli.run({QStringLiteral("play"), QStringLiteral("-")}, start), ExitCode::Done);
}

PANELBOOK_TEST_MAIN(TestCliPlay)
#include "tst_cliplay.moc"
