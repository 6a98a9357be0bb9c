// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirunner.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFileInfo>

#include <sys/stat.h>

using namespace panelbook;

/// export: every format of every script, targets and failures.
class TestCliExport : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatHoldsTheInterview_data();
    void everyFormatHoldsTheInterview();
    void pdfNeedsNoDisplay();
    void fileIsReplaced();
    void folderGetsOneFileAnInterview();
    void severalInterviewsShareAFile();
    void standardOutputTakesTheBytes();
    void draftsAreMarked_data();
    void draftsAreMarked();
    void unwritableTargetsExitFive_data();
    void unwritableTargetsExitFive();
    void failedExportLeavesTheOldFiles();
    void filesOfTheBookAreNotWrittenOver();
    void unknownInterviewIsAProblem();
    void copiesLeaveNamesOut();
    void aScorecardFileHasNoCopies();

private:
    static ExitCode exportTo(CliRunner& cli, const QStringList& ids, const QString& format,
                             const QString& target);
};

namespace {

const QStringList formats{QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("csv"),
                          QStringLiteral("json"), QStringLiteral("scorecard")};

/// What nobody may find twice in a text that is escaped in five ways: letters and blanks only.
const QMap<QString, QByteArrayList> heard{
    {QStringLiteral("system-design"),
     {"Splits the redirect path from the analytics path", "Clarified first"}},
    {QStringLiteral("behavioural"), {"Candidate One"}},
    {QStringLiteral("debugging"), {"Candidate One"}}};

QStringList filesIn(const QString& folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden);
    while (files.hasNext())
        names.append(QFileInfo(files.next()).fileName());
    names.sort();
    return names;
}

} // namespace

ExitCode TestCliExport::exportTo(CliRunner& cli, const QStringList& ids, const QString& format,
                                 const QString& target)
{
    return cli.run(QStringList{QStringLiteral("export")} + ids +
                   QStringList{QStringLiteral("--format"), format, QStringLiteral("-o"), target});
}

void TestCliExport::everyFormatHoldsTheInterview_data()
{
    QTest::addColumn<QString>("script");
    for (auto it = heard.begin(); it != heard.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

void TestCliExport::everyFormatHoldsTheInterview()
{
    QFETCH(QString, script);
    CliRunner cli;
    const QString id = cli.play(script);
    for (const QString& format : formats) {
        const QString name = QStringLiteral("out.") + format;
        QCOMPARE(exportTo(cli, {id.left(8)}, format, name), ExitCode::Done);
        QCOMPARE(cli.out(), name.toUtf8() + '\n');
        const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(cli.file(name)).permissions(), own);
        for (const QByteArray& words : heard.value(script))
            QVERIFY2(cli.read(name).contains(words), qPrintable(name));
    }
    QVERIFY(QJsonDocument::fromJson(cli.read(QStringLiteral("out.json"))).isObject());
    QCOMPARE(cli.run("verify out.scorecard"), ExitCode::Done);
}

void TestCliExport::pdfNeedsNoDisplay()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("system-design"));
    QCOMPARE(exportTo(cli, {id}, QStringLiteral("pdf"), QStringLiteral("out.pdf")), ExitCode::Done);
    QVERIFY2(cli.err().isEmpty(), qPrintable(cli.err()));
    const QByteArray document = cli.read(QStringLiteral("out.pdf"));
    QVERIFY(document.startsWith("%PDF-"));
    QCOMPARE(cli.run({QStringLiteral("export"), id, QStringLiteral("--format"), QStringLiteral("pdf"),
                      QStringLiteral("-o"), QStringLiteral("-"), QStringLiteral("--appendix")}),
             ExitCode::Done);
    QVERIFY(cli.out().startsWith("%PDF-"));
    QVERIFY(cli.out().size() > document.size());
}

void TestCliExport::fileIsReplaced()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("debugging"));
    cli.write(QStringLiteral("out.md"), "what was there before");
    QCOMPARE(exportTo(cli, {id}, QStringLiteral("md"), QStringLiteral("out.md")), ExitCode::Done);
    QVERIFY(!cli.read(QStringLiteral("out.md")).contains("what was there before"));
}

void TestCliExport::folderGetsOneFileAnInterview()
{
    CliRunner cli;
    QStringList ids;
    for (auto it = heard.begin(); it != heard.end(); ++it)
        ids.append(cli.play(it.key()));
    QCOMPARE(exportTo(cli, ids, QStringLiteral("scorecard"), QStringLiteral("new/")), ExitCode::Done);
    QCOMPARE(cli.lines().size(), ids.size());
    QStringList expected;
    for (const QString& id : ids)
        expected.append(id + QStringLiteral(".scorecard"));
    expected.sort();
    QCOMPARE(filesIn(cli.file(QStringLiteral("new"))), expected);
}

void TestCliExport::severalInterviewsShareAFile()
{
    CliRunner cli;
    const QStringList ids{cli.play(QStringLiteral("debugging")), cli.play(QStringLiteral("system-design"))};
    QCOMPARE(exportTo(cli, ids, QStringLiteral("json"), QStringLiteral("both.json")), ExitCode::Done);
    const QJsonDocument both = QJsonDocument::fromJson(cli.read(QStringLiteral("both.json")));
    QCOMPARE(both[QStringLiteral("reports")].toArray().size(), 2);
}

void TestCliExport::standardOutputTakesTheBytes()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("debugging"));
    QCOMPARE(exportTo(cli, {id}, QStringLiteral("csv"), QStringLiteral("out.csv")), ExitCode::Done);
    QCOMPARE(exportTo(cli, {id}, QStringLiteral("csv"), QStringLiteral("-")), ExitCode::Done);
    QCOMPARE(cli.out(), cli.read(QStringLiteral("out.csv")));
}

void TestCliExport::draftsAreMarked_data()
{
    QTest::addColumn<QString>("format");
    for (const QString& format : formats)
        QTest::newRow(qPrintable(format)) << format;
}

void TestCliExport::draftsAreMarked()
{
    QFETCH(QString, format);
    CliRunner cli;
    cli.write(
        QStringLiteral("s.jsonl"),
        R"({"do":"start","candidate":"C","role":"R","level":"L5","kit":"system-design-60","interviewer":"A"}
)");
    QCOMPARE(cli.run("play s.jsonl"), ExitCode::Done);
    const QString id = cli.list("interview list")[0][QStringLiteral("id")].toString();
    QCOMPARE(exportTo(cli, {id}, format, QStringLiteral("out")), ExitCode::Done);
    if (format == QLatin1String("scorecard"))
        QCOMPARE(cli.run("verify out"), ExitCode::Problems);
    else
        QVERIFY(cli.read(QStringLiteral("out")).contains("DRAFT"));
}

void TestCliExport::unwritableTargetsExitFive_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("no such folder") << QStringLiteral("nowhere/out.md");
    QTest::newRow("a file for a folder") << QStringLiteral("plain/out.md");
    QTest::newRow("a folder below a file") << QStringLiteral("plain/out/");
    QTest::newRow("a pipe") << QStringLiteral("pipe");
}

void TestCliExport::unwritableTargetsExitFive()
{
    QFETCH(QString, target);
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("debugging"));
    cli.write(QStringLiteral("plain"), "a file");
    QCOMPARE(mkfifo(QFile::encodeName(cli.file(QStringLiteral("pipe"))).constData(), 0600), 0);
    const QStringList before = filesIn(cli.folder());
    QCOMPARE(exportTo(cli, {id}, QStringLiteral("md"), target), ExitCode::Failed);
    QVERIFY(cli.out().isEmpty());
    QVERIFY(!cli.err().isEmpty());
    QCOMPARE(filesIn(cli.folder()), before);
    QCOMPARE(cli.read(QStringLiteral("plain")), QByteArray("a file"));
}

void TestCliExport::failedExportLeavesTheOldFiles()
{
    CliRunner cli;
    const QString first = cli.play(QStringLiteral("debugging"));
    const QString second = cli.play(QStringLiteral("system-design"));
    QVERIFY(
        QDir(cli.folder()).mkpath(QStringLiteral("out/%1.md").arg(second))); // a folder in the file's place
    cli.write(QStringLiteral("out/%1.md").arg(first), "old");
    QCOMPARE(exportTo(cli, {first, second}, QStringLiteral("md"), QStringLiteral("out/")), ExitCode::Failed);
    QCOMPARE(cli.read(QStringLiteral("out/%1.md").arg(first)), QByteArray("old"));
    QCOMPARE(filesIn(cli.file(QStringLiteral("out"))), QStringList{first + QStringLiteral(".md")});
}

void TestCliExport::filesOfTheBookAreNotWrittenOver()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("debugging"));
    for (const char* own : {"b.db", "./b.db", "b.db.identity", "b.db.lock"})
        QCOMPARE(exportTo(cli, {id}, QStringLiteral("md"), QLatin1String(own)), ExitCode::Refused);
    QCOMPARE(cli.run("backup b.db"), ExitCode::Refused);
    QCOMPARE(cli.run("check"), ExitCode::Done);
}

void TestCliExport::unknownInterviewIsAProblem()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("debugging"));
    QCOMPARE(exportTo(cli, {id, QStringLiteral("zzz")}, QStringLiteral("md"), QStringLiteral("out/")),
             ExitCode::Problems);
    QVERIFY(!QFileInfo::exists(cli.file(QStringLiteral("out"))));
}

void TestCliExport::copiesLeaveNamesOut()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("debugging"));
    const QStringList words{QStringLiteral("export"),   id,
                            QStringLiteral("--format"), QStringLiteral("md"),
                            QStringLiteral("-o"),       QStringLiteral("-")};
    QCOMPARE(cli.run(words + QStringList{QStringLiteral("--blind")}), ExitCode::Done);
    QVERIFY(!cli.out().contains("Candidate One"));
    QVERIFY(cli.out().contains("Interviewer C"));
    QCOMPARE(cli.run(words + QStringList{QStringLiteral("--redact")}), ExitCode::Done);
    QVERIFY(cli.out().contains("Candidate One"));
    QVERIFY(!cli.out().contains("Interviewer C"));
    QCOMPARE(cli.run(words + QStringList{QStringLiteral("--redact"), QStringLiteral("--blind")}),
             ExitCode::Usage);
}

void TestCliExport::aScorecardFileHasNoCopies()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("debugging"));
    QCOMPARE(cli.run({QStringLiteral("export"), id, QStringLiteral("--format"), QStringLiteral("scorecard"),
                      QStringLiteral("-o"), QStringLiteral("out"), QStringLiteral("--redact")}),
             ExitCode::Refused);
    QVERIFY(!QFileInfo::exists(cli.file(QStringLiteral("out"))));
}

PANELBOOK_TEST_MAIN(TestCliExport)
#include "tst_cliexport.moc"
