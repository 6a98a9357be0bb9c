// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ownbank.h"
#include "tests/cli/clirunner.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

using namespace panelbook;

/// questions import, export, and one's own questions in the lists.
class TestCliQuestions : public QObject
{
    Q_OBJECT

private slots:
    void listsAreImported_data();
    void listsAreImported();
    void ownQuestionsAreListedAndShown();
    void importTellsWhatItDid();
    void aBrokenFileIsRefusedWithItsLine_data();
    void aBrokenFileIsRefusedWithItsLine();
    void oneBrokenFileKeepsAllOut();
    void theSameIdInTwoFilesIsAProblem();
    void conflictsKeepOnesOwnText();
    void whatIsExportedIsImported();
    void severalKindsMakeAFileEach();
    void exportRefusesWhatItCannotDo();
    void exportNeedsABook();
    void aBookThatCannotBeReadIsRemarkedOn();
    void ownQuestionsAreAskedInScripts();
    void mistakesAreUsage_data();
    void mistakesAreUsage();
};

namespace {

constexpr auto twoQuestions = "title,prompt,kind\nOne,Why?,behavioural\nTwo,How?,screen\n";

/// What the window does when somebody changes a question.
void changeHere(const QString& book, const QString& id, const QString& prompt)
{
    const FakeClock clock;
    const auto workspace = Workspace::open(book, BookAccess::Write, Durability::Synced, clock);
    ContentLibrary library;
    OwnBank bank(**workspace, library);
    Question question = library.question(id).value();
    question.prompt = prompt;
    QVERIFY(bank.save(question));
}

QJsonObject found(const QJsonArray& list, const char* id)
{
    for (const QJsonValue entry : list) {
        if (entry[QStringLiteral("id")] == QLatin1String(id))
            return entry.toObject();
    }
    return {};
}

} // namespace

void TestCliQuestions::listsAreImported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("CSV") << QStringLiteral("a.csv") << QString() << QByteArray("title,prompt\nOne,Why?\n");
    QTest::newRow("Markdown") << QStringLiteral("a.md") << QString() << QByteArray("# One\n\nWhy?\n");
    QTest::newRow("JSON") << QStringLiteral("a.json") << QString()
                          << QByteArray("{\"schema\": \"panelbook.questions/1\", \"kind\": \"behavioural\", "
                                        "\"questions\": [{\"id\": \"behavioural.one\", \"title\": \"One\", "
                                        "\"prompt\": \"Why?\", \"levels\": [\"L4\"], \"minutes\": 5, "
                                        "\"competencies\": [\"impact\"]}]}");
    QTest::newRow("another name") << QStringLiteral("list.txt") << QStringLiteral("csv")
                                  << QByteArray("title;prompt\nOne;Why?\n");
    QTest::newRow("Markdown by name")
        << QStringLiteral("list.txt") << QStringLiteral("markdown") << QByteArray("One\n===\nWhy?\n");
}

void TestCliQuestions::listsAreImported()
{
    QFETCH(QString, name);
    QFETCH(QString, format);
    QFETCH(QByteArray, content);
    CliRunner cli;
    QStringList arguments{QStringLiteral("questions"), QStringLiteral("import"), cli.write(name, content)};
    if (!format.isEmpty())
        arguments += {QStringLiteral("--format"), format};
    QCOMPARE(cli.run(arguments), ExitCode::Done);
    QVERIFY(cli.out().contains("1"));
    QVERIFY(QFile::exists(cli.book()));
    const QJsonObject question = cli.object("questions show behavioural.one");
    QCOMPARE(question[QStringLiteral("prompt")].toString(), QStringLiteral("Why?"));
    QCOMPARE(cli.object("check")[QStringLiteral("ok")].toBool(), true);
}

void TestCliQuestions::ownQuestionsAreListedAndShown()
{
    CliRunner cli;
    const qsizetype bundled = cli.list("questions list").size();
    QVERIFY(!QFile::exists(cli.book()));
    cli.write(QStringLiteral("a.csv"), twoQuestions);
    QCOMPARE(cli.run("questions import a.csv"), ExitCode::Done);
    const QJsonArray all = cli.list("questions list");
    QCOMPARE(all.size(), bundled + 2);
    QCOMPARE(found(all, "screen.two")[QStringLiteral("source")].toString(), QStringLiteral("own"));
    QCOMPARE(found(all, "system-design.url-shortener")[QStringLiteral("source")].toString(),
             QStringLiteral("bundled"));
    QVERIFY(!found(cli.list("questions list --kind behavioural"), "behavioural.one").isEmpty());
    QCOMPARE(cli.run("questions show behavioural.one"), ExitCode::Done);
    QVERIFY(cli.out().contains("Why?"));
    cli.write(QStringLiteral("b.csv"), "title,kind\nZebracrossing,screen\n");
    QCOMPARE(cli.run("questions import b.csv"), ExitCode::Done);
    QCOMPARE(
        found(cli.list("search zebracrossing"), "screen.zebracrossing")[QStringLiteral("kind")].toString(),
        QStringLiteral("question"));
}

void TestCliQuestions::importTellsWhatItDid()
{
    CliRunner cli;
    cli.write(QStringLiteral("a.csv"), twoQuestions);
    const QJsonObject first = cli.object("questions import a.csv");
    QCOMPARE(first[QStringLiteral("ok")].toBool(), true);
    QCOMPARE(first[QStringLiteral("imported")].toInt(), 2);
    QCOMPARE(first[QStringLiteral("new")].toInt(), 2);
    QCOMPARE(first[QStringLiteral("questions")].toArray(),
             (QJsonArray{QStringLiteral("behavioural.one"), QStringLiteral("screen.two")}));
    const QJsonObject second = cli.object("questions import a.csv");
    QCOMPARE(second[QStringLiteral("imported")].toInt(), 0);
    QCOMPARE(second[QStringLiteral("unchanged")].toInt(), 2);
    cli.write(QStringLiteral("a.csv"), "title,prompt\nOne,Why now?\n");
    QCOMPARE(cli.object("questions import a.csv")[QStringLiteral("updated")].toInt(), 1);
}

void TestCliQuestions::aBrokenFileIsRefusedWithItsLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::newRow("CSV") << QStringLiteral("a.csv") << QByteArray("title,kind\nOne,screen\nTwo,nonsense\n")
                         << 3;
    QTest::newRow("an open quotation mark")
        << QStringLiteral("a.csv") << QByteArray("title\nOne\n\"Two\nThree\n") << 3;
    QTest::newRow("Markdown") << QStringLiteral("a.md") << QByteArray("# One\n\n```\ncode\n") << 3;
    QTest::newRow("cut off JSON") << QStringLiteral("a.json") << QByteArray("{\n\"schema\":\n") << 3;
    QTest::newRow("JSON of another schema")
        << QStringLiteral("a.json")
        << QByteArray("{\"schema\": \"panelbook.questions/1\",\n\"kind\": \"screen\",\n\"questions\": "
                      "[\n{\"id\": \"screen.a\"}]}")
        << 4;
}

void TestCliQuestions::aBrokenFileIsRefusedWithItsLine()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    CliRunner cli;
    cli.write(name, content);
    QCOMPARE(cli.run({QStringLiteral("questions"), QStringLiteral("import"), name}), ExitCode::Problems);
    QVERIFY2(cli.err().contains(QStringLiteral("%1:%2: ").arg(name).arg(line)), qPrintable(cli.err()));
    QVERIFY(cli.out().isEmpty());
    QCOMPARE(cli.run({QStringLiteral("--json"), QStringLiteral("questions"), QStringLiteral("import"), name}),
             ExitCode::Problems);
    const QJsonObject told = cli.json().object();
    QCOMPARE(told[QStringLiteral("ok")].toBool(true), false);
    QCOMPARE(told[QStringLiteral("problems")][0][QStringLiteral("line")].toInt(), line);
    QCOMPARE(told[QStringLiteral("problems")][0][QStringLiteral("file")].toString(), name);
    QVERIFY(!QFile::exists(cli.book()));
}

void TestCliQuestions::oneBrokenFileKeepsAllOut()
{
    CliRunner cli;
    cli.write(QStringLiteral("a.csv"), twoQuestions);
    cli.write(QStringLiteral("b.csv"), "title,level\nThree,L9\n");
    QCOMPARE(cli.run("questions import a.csv b.csv"), ExitCode::Problems);
    QVERIFY(cli.err().contains(QStringLiteral("b.csv:2: ")));
    QVERIFY(found(cli.list("questions list"), "behavioural.one").isEmpty());
    QCOMPARE(cli.run("questions import a.csv nowhere.csv"), ExitCode::Failed);
    QVERIFY(found(cli.list("questions list"), "behavioural.one").isEmpty());
}

void TestCliQuestions::theSameIdInTwoFilesIsAProblem()
{
    CliRunner cli;
    cli.write(QStringLiteral("a.csv"), "title,prompt\nOne,Why?\n");
    cli.write(QStringLiteral("same.csv"), "title,prompt\nOne,Why?\n");
    cli.write(QStringLiteral("other.csv"), "title,prompt\nOne,How?\n");
    QCOMPARE(cli.run("questions import a.csv other.csv"), ExitCode::Problems);
    QVERIFY(cli.err().contains(QStringLiteral("other.csv:2: ")));
    QCOMPARE(cli.run("questions import a.csv same.csv"), ExitCode::Done);
}

void TestCliQuestions::conflictsKeepOnesOwnText()
{
    CliRunner cli;
    const auto prompt = [&] {
        return cli.object("questions show behavioural.one")[QStringLiteral("prompt")].toString();
    };
    cli.write(QStringLiteral("a.csv"), "title,prompt\nOne,Why?\n");
    cli.run("questions import a.csv");
    changeHere(cli.book(), QStringLiteral("behavioural.one"), QStringLiteral("Why here?"));
    cli.write(QStringLiteral("a.csv"), "title,prompt\nOne,Why there?\nTwo,How?\n");
    const QJsonObject kept = cli.object("questions import a.csv");
    QCOMPARE(kept[QStringLiteral("imported")].toInt(), 1);
    QCOMPARE(kept[QStringLiteral("conflicts")].toArray(), QJsonArray{QStringLiteral("behavioural.one")});
    QCOMPARE(prompt(), QStringLiteral("Why here?"));
    QCOMPARE(cli.run("questions import a.csv"), ExitCode::Done);
    QVERIFY(cli.err().contains(QStringLiteral("behavioural.one")));
    QVERIFY(cli.err().contains(QStringLiteral("--take-theirs")));
    QCOMPARE(cli.run("questions import a.csv --take-theirs"), ExitCode::Done);
    QCOMPARE(prompt(), QStringLiteral("Why there?"));
}

void TestCliQuestions::whatIsExportedIsImported()
{
    CliRunner cli;
    cli.write(QStringLiteral("a.csv"), "title,prompt\nOne,Why?\nTwo,How?\n");
    cli.run("questions import a.csv");
    QCOMPARE(cli.run("questions export -o out.json"), ExitCode::Done);
    QCOMPARE(cli.lines(), QStringList{QStringLiteral("out.json")});
    QCOMPARE(cli.run("questions check out.json"), ExitCode::Done);
    CliRunner colleague;
    colleague.write(QStringLiteral("in.json"), cli.read(QStringLiteral("out.json")));
    QCOMPARE(colleague.object("questions import in.json")[QStringLiteral("new")].toInt(), 2);
    // Bundled ones can be shared too.
    const QJsonObject told = cli.object("questions export behavioural.two -o one.json");
    QCOMPARE(told[QStringLiteral("files")].toArray(), QJsonArray{QStringLiteral("one.json")});
    QVERIFY(!cli.read(QStringLiteral("one.json")).contains("behavioural.one"));
    QCOMPARE(cli.run("questions export system-design.url-shortener -o bundled.json"), ExitCode::Done);
    QCOMPARE(cli.object("questions import bundled.json")[QStringLiteral("unchanged")].toInt(), 1);
}

void TestCliQuestions::severalKindsMakeAFileEach()
{
    CliRunner cli;
    cli.write(QStringLiteral("a.csv"), twoQuestions);
    cli.run("questions import a.csv");
    QCOMPARE(cli.run("questions export -o out.json"), ExitCode::Done);
    QCOMPARE(cli.lines().size(), qsizetype{2});
    QCOMPARE(cli.run("questions check out-behavioural.json out-screen.json"), ExitCode::Done);
}

void TestCliQuestions::exportRefusesWhatItCannotDo()
{
    CliRunner cli;
    cli.write(QStringLiteral("a.csv"), twoQuestions);
    cli.run("questions import a.csv");
    QCOMPARE(cli.run("questions export nonsense -o out.json"), ExitCode::Problems);
    QCOMPARE(cli.run("questions export behavioural.one -o nowhere/out.json"), ExitCode::Failed);
    QCOMPARE(cli.run("questions export behavioural.one -o b.db"), ExitCode::Refused);
    QCOMPARE(cli.run("questions list"), ExitCode::Done);
}

void TestCliQuestions::exportNeedsABook()
{
    CliRunner cli;
    QCOMPARE(cli.run("questions export -o out.json"), ExitCode::NoBook);
    QVERIFY(QDir(cli.folder()).isEmpty());
    cli.run("demo --interviews 1");
    QCOMPARE(cli.run("questions export -o out.json"), ExitCode::Refused);
}

void TestCliQuestions::aBookThatCannotBeReadIsRemarkedOn()
{
    CliRunner cli;
    cli.write(QStringLiteral("b.db"), "This is no book.");
    QCOMPARE(cli.run("questions list"), ExitCode::Done);
    QVERIFY(cli.err().contains(QStringLiteral("b.db")));
    QCOMPARE(cli.run("kits list"), ExitCode::Done);
    QCOMPARE(cli.run("rubrics list --quiet"), ExitCode::Done);
    QVERIFY(cli.err().isEmpty());
}

void TestCliQuestions::ownQuestionsAreAskedInScripts()
{
    CliRunner cli;
    cli.write(QStringLiteral("a.csv"), "title,prompt\nOne,Why?\n");
    cli.run("questions import a.csv");
    const QByteArray script =
        "{\"do\":\"start\",\"candidate\":\"Candidate One\",\"role\":\"Engineer\",\"level\":\"L5\","
        "\"kit\":\"behavioural-45\",\"interviewer\":\"Interviewer A\","
        "\"started\":\"2026-11-23T10:00:00Z\"}\n"
        "{\"do\":\"ask\",\"at\":\"00:01:00\",\"question\":\"behavioural.one\"}\n";
    QCOMPARE(cli.run({QStringLiteral("play"), QStringLiteral("-")}, script), ExitCode::Done);
    QCOMPARE(cli.out(), QByteArray("ACK 1\nACK 2\n"));
}

void TestCliQuestions::mistakesAreUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no file") << QStringLiteral("questions import");
    QTest::newRow("another format") << QStringLiteral("questions import a.csv --format yaml");
    QTest::newRow("no output") << QStringLiteral("questions export behavioural.one");
    QTest::newRow("another option") << QStringLiteral("questions export -o a.json --take-theirs");
}

void TestCliQuestions::mistakesAreUsage()
{
    QFETCH(QString, line);
    CliRunner cli;
    QCOMPARE(cli.run(line.split(u' ')), ExitCode::Usage);
    QVERIFY(!cli.err().isEmpty());
    QCOMPARE(cli.run({QStringLiteral("questions"), QStringLiteral("import"), QStringLiteral("--help")}),
             ExitCode::Done);
    QVERIFY(QDir(cli.folder()).isEmpty());
}

PANELBOOK_TEST_MAIN(TestCliQuestions)
#include "tst_cliquestions.moc"
