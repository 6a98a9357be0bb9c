// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirunner.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFileInfo>

#include <sys/stat.h>

using namespace panelbook;

/// search, check, backup, restore, erase, and what happens while another program holds the book.
class TestCliBook : public QObject
{
    Q_OBJECT

private slots:
    void searchHasThePromisedKeys();
    void searchFindsPeopleAndQuestions();
    void searchKeepsItsLimit();
    void soundBookChecks();
    void damageIsTold();
    void brokenSealIsTold();
    void filesThatAreNoBooksStayAsTheyAre_data();
    void filesThatAreNoBooksStayAsTheyAre();
    void heldBookIsReadButNotWritten();
    void backupIsRestored();
    void restoreMakesAMissingBook();
    void restoreRefusesWhatIsNoBackup_data();
    void restoreRefusesWhatIsNoBackup();
    void backupToAnUnwritablePlaceFails();
    void erasureLeavesNoWord();
    void erasureWithAnUnwritableReceiptErasesNobody();
    void erasureOfAnUnknownCandidateIsAProblem();
};

namespace {

/// Where `word` stands in any file of the folder.
QStringList filesWith(const QString& folder, const QByteArray& word)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

void TestCliBook::searchHasThePromisedKeys()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("system-design"));
    const QJsonArray hits = cli.list("search fail-open reads");
    QCOMPARE(hits.size(), 1);
    const QJsonObject hit = hits[0].toObject();
    for (const char* key : {"kind", "id", "interview", "snippet", "at"})
        QVERIFY2(!hit.value(QLatin1String(key)).isUndefined(), key);
    QCOMPARE(hit[QStringLiteral("kind")].toString(), QStringLiteral("note"));
    QCOMPARE(hit[QStringLiteral("interview")].toString(), id);
    QCOMPARE(hit[QStringLiteral("at")].toString(), QStringLiteral("00:37:40"));
    QVERIFY(hit[QStringLiteral("snippet")].toString().contains(QStringLiteral("Fail-open for reads")));
}

void TestCliBook::searchFindsPeopleAndQuestions()
{
    CliRunner cli;
    cli.play(QStringLiteral("system-design"));
    QCOMPARE(cli.list("search cand")[0][QStringLiteral("kind")].toString(), QStringLiteral("candidate"));
    bool found = false;
    for (const QJsonValue hit : cli.list("search shortener"))
        found = found || hit[QStringLiteral("id")] == QStringLiteral("system-design.url-shortener");
    QVERIFY(found);
    QCOMPARE(cli.run("search zzzz"), ExitCode::Done);
    QVERIFY(cli.out().isEmpty());
}

void TestCliBook::searchKeepsItsLimit()
{
    CliRunner cli;
    cli.play(QStringLiteral("system-design"));
    QVERIFY(cli.list("search a").size() > 2);
    QCOMPARE(cli.list("search a --limit 2").size(), 2);
}

void TestCliBook::soundBookChecks()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    const QJsonObject checked = cli.object("check");
    QVERIFY(checked[QStringLiteral("ok")].toBool());
    QVERIFY(checked[QStringLiteral("problems")].toArray().isEmpty());
    QCOMPARE(cli.run("check"), ExitCode::Done);
    QVERIFY(cli.err().isEmpty());
}

void TestCliBook::damageIsTold()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    QByteArray bytes = cli.read(QStringLiteral("b.db"));
    const qsizetype page = 4096;
    for (qsizetype place = 20 * page; place < 30 * page; ++place)
        bytes[place] = '\x5a';
    cli.write(QStringLiteral("b.db"), bytes);
    const ExitCode code = cli.run("check");
    QVERIFY(code == ExitCode::Problems || code == ExitCode::NoBook);
    QVERIFY(!cli.out().isEmpty() || !cli.err().isEmpty());
}

void TestCliBook::brokenSealIsTold()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("system-design"));
    QByteArray bytes = cli.read(QStringLiteral("b.db"));
    const QByteArray reason = "Solid design";
    bytes.replace(bytes.indexOf(reason), reason.size(), "Stolid resin");
    cli.write(QStringLiteral("b.db"), bytes);
    QCOMPARE(cli.run("check"), ExitCode::Problems);
    QVERIFY(cli.out().contains(id.toUtf8()));
    QCOMPARE(cli.run("check --json"), ExitCode::Problems);
    QVERIFY(!cli.json()[QStringLiteral("ok")].toBool());
    QCOMPARE(cli.json()[QStringLiteral("problems")].toArray().size(), 1);
}

void TestCliBook::filesThatAreNoBooksStayAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("told");
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    const QByteArray book = cli.read(QStringLiteral("b.db"));
    QByteArray newer = book;
    newer[63] = 99; // user_version
    QByteArray foreign = book;
    foreign[71] = 1; // application_id
    QTest::newRow("text") << QByteArray("just a text that is long enough to be read").repeated(100)
                          << QString();
    QTest::newRow("a newer version") << newer << QStringLiteral("newer");
    QTest::newRow("another program's") << foreign << QStringLiteral("not a Panelbook book");
}

void TestCliBook::filesThatAreNoBooksStayAsTheyAre()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, told);
    CliRunner cli;
    cli.write(QStringLiteral("b.db"), content);
    for (const char* words : {"interview list", "check", "seal a"}) {
        QCOMPARE(cli.run(words), ExitCode::NoBook);
        QVERIFY(cli.out().isEmpty());
        QVERIFY2(cli.err().contains(told), qPrintable(cli.err()));
    }
    QCOMPARE(cli.run({QStringLiteral("play"), CliRunner::script(QStringLiteral("debugging"))}),
             ExitCode::NoBook);
    QCOMPARE(cli.read(QStringLiteral("b.db")), content);
}

void TestCliBook::heldBookIsReadButNotWritten()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("debugging"));
    QProcess holder;
    cli.start(holder, {QStringLiteral("play"), QStringLiteral("-")});
    holder.write(
        R"({"do":"start","candidate":"C","role":"R","level":"L5","kit":"behavioural-45","interviewer":"A"})"
        "\n");
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(cli.list("interview list").size(), 2); // what the holder wrote is seen at once
    for (const char* words :
         {"candidates list", "search pool", "check", "backup copy.db", "export @ --format md -o x.md"})
        QCOMPARE(cli.run(QString::fromLatin1(words).replace(u'@', id).split(u' ')), ExitCode::Done);
    for (const char* words : {"interview cancel @", "candidates rename a b", "seal @", "amend @ --text t",
                              "demo", "erase --candidate a", "restore copy.db"}) {
        QCOMPARE(cli.run(QString::fromLatin1(words).replace(u'@', id).split(u' ')), ExitCode::NoBook);
        QVERIFY2(cli.err().contains(QStringLiteral("panelbook-cli (process %1)").arg(holder.processId())),
                 words);
    }
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    QCOMPARE(cli.run("check"), ExitCode::Done);
}

void TestCliBook::backupIsRestored()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    cli.write(QStringLiteral("copy.db"), "what was there before");
    QCOMPARE(cli.run("backup copy.db"), ExitCode::Done);
    cli.play(QStringLiteral("behavioural"));
    QCOMPARE(cli.list("interview list").size(), 2);
    QCOMPARE(cli.run("restore copy.db"), ExitCode::Done);
    QCOMPARE(cli.list("interview list").size(), 1);
    // What was there is a backup itself, and comes back too.
    const QDir backups(cli.book() + QStringLiteral(".backups"));
    const QStringList files = backups.entryList({QStringLiteral("*.db")});
    QCOMPARE(files.size(), 1);
    QCOMPARE(cli.run({QStringLiteral("restore"), backups.filePath(files[0])}), ExitCode::Done);
    QCOMPARE(cli.list("interview list").size(), 2);
    QCOMPARE(cli.run("check"), ExitCode::Done);
}

void TestCliBook::restoreMakesAMissingBook()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    QCOMPARE(cli.run("backup copy.db"), ExitCode::Done);
    QCOMPARE(cli.run("--book new/other.db restore copy.db"), ExitCode::Done);
    QCOMPARE(cli.list("--book new/other.db interview list").size(), 1);
}

void TestCliBook::restoreRefusesWhatIsNoBackup_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("just a text").repeated(500);
    QTest::newRow("nothing") << QByteArray();
}

void TestCliBook::restoreRefusesWhatIsNoBackup()
{
    QFETCH(QByteArray, content);
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    const QByteArray before = cli.read(QStringLiteral("b.db"));
    cli.write(QStringLiteral("copy.db"), content);
    QCOMPARE(cli.run("restore copy.db"), ExitCode::NoBook);
    QVERIFY(cli.err().contains(QStringLiteral("copy.db")));
    QCOMPARE(cli.run("restore nowhere.db"), ExitCode::Failed);
    QCOMPARE(cli.read(QStringLiteral("b.db")), before);
    QVERIFY(!QFileInfo::exists(cli.book() + QStringLiteral(".backups")));
}

void TestCliBook::backupToAnUnwritablePlaceFails()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    cli.write(QStringLiteral("plain"), "a file");
    QCOMPARE(cli.run("backup plain/copy.db"), ExitCode::Failed);
    QVERIFY(!cli.err().isEmpty());
    const QString pipe = cli.file(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(cli.run("backup pipe"), ExitCode::Failed);
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
}

void TestCliBook::erasureLeavesNoWord()
{
    CliRunner cli;
    cli.write(
        QStringLiteral("s.jsonl"),
        R"({"do":"start","candidate":"Erasable Person","role":"R","level":"L5","kit":"system-design-60","interviewer":"A"}
{"do":"note","at":"00:01:00","text":"canarybird one"}
{"do":"note","at":"00:02:00","text":"to be replaced"}
{"do":"edit","at":"00:03:00","note":2,"text":"canarybird two"}
)");
    QCOMPARE(cli.run("play s.jsonl"), ExitCode::Done);
    cli.play(QStringLiteral("debugging"));
    QFile::remove(cli.file(QStringLiteral("s.jsonl")));
    QCOMPARE(cli.run("backup b.db.backups/2026-01-01T00-00-00.000Z-auto.db"), ExitCode::Done);
    QCOMPARE(filesWith(cli.folder(), "canarybird").size(), 2);
    QString id;
    for (const QJsonValue candidate : cli.list("candidates list")) {
        if (candidate[QStringLiteral("name")] == QStringLiteral("Erasable Person"))
            id = candidate[QStringLiteral("id")].toString();
    }
    QCOMPARE(cli.run({QStringLiteral("erase"), QStringLiteral("--candidate"), id.left(9),
                      QStringLiteral("--receipt"), QStringLiteral("receipt.json")}),
             ExitCode::Done);
    const QJsonDocument receipt = QJsonDocument::fromJson(cli.read(QStringLiteral("receipt.json")));
    QCOMPARE(receipt[QStringLiteral("candidate_id")].toString(), id);
    QCOMPARE(filesWith(cli.folder(), "canarybird"), QStringList());
    QCOMPARE(filesWith(cli.folder(), "Erasable"), QStringList());
    QCOMPARE(cli.list("interview list").size(), 1);
    QCOMPARE(cli.run("check"), ExitCode::Done);
}

void TestCliBook::erasureWithAnUnwritableReceiptErasesNobody()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    const QString id = cli.list("candidates list")[0][QStringLiteral("id")].toString();
    QCOMPARE(cli.run({QStringLiteral("erase"), QStringLiteral("--candidate"), id, QStringLiteral("--receipt"),
                      QStringLiteral("nowhere/receipt.json")}),
             ExitCode::Failed);
    QCOMPARE(cli.list("candidates list").size(), 1);
    QCOMPARE(cli.run({QStringLiteral("erase"), QStringLiteral("--candidate"), id}), ExitCode::Done);
    QCOMPARE(cli.json()[QStringLiteral("candidate_id")].toString(), id);
    QVERIFY(cli.list("candidates list").isEmpty());
}

void TestCliBook::erasureOfAnUnknownCandidateIsAProblem()
{
    CliRunner cli;
    cli.play(QStringLiteral("debugging"));
    QCOMPARE(cli.run("erase --candidate zzz --receipt r.json"), ExitCode::Problems);
    QVERIFY(!QFileInfo::exists(cli.file(QStringLiteral("r.json"))));
}

PANELBOOK_TEST_MAIN(TestCliBook)
#include "tst_clibook.moc"
