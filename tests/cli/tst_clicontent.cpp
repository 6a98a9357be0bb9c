// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirunner.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace panelbook;

/// The verbs that need no book: questions, kits, rubrics, estimate.
class TestCliContent : public QObject
{
    Q_OBJECT

private slots:
    void listsHaveThePromisedKeys_data();
    void listsHaveThePromisedKeys();
    void questionsAreFiltered();
    void idsMayBeShortened();
    void ambiguousAndUnknownIdsAreProblems();
    void everyItemIsShown_data();
    void everyItemIsShown();
    void shippedQuestionsHaveNoProblems();
    void problemsAreToldWithFileAndPlace();
    void unreadableQuestionFilesExitFive();
    void estimateComputesWithChangedAssumptions();
    void estimateRefusesWhatItDoesNotKnow_data();
    void estimateRefusesWhatItDoesNotKnow();
    void noneOfThemMakesABook();
};

void TestCliContent::listsHaveThePromisedKeys_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("keys");
    const auto keys = [](const char* words) { return QString::fromLatin1(words).split(u' '); };
    QTest::newRow("questions") << QStringLiteral("questions list")
                               << keys("id kind title levels minutes competencies tags source");
    QTest::newRow("kits") << QStringLiteral("kits list") << keys("id title");
    QTest::newRow("rubrics") << QStringLiteral("rubrics list") << keys("id title");
}

void TestCliContent::listsHaveThePromisedKeys()
{
    QFETCH(QString, verb);
    QFETCH(QStringList, keys);
    CliRunner cli;
    const QJsonArray list = cli.list(qPrintable(verb));
    QVERIFY(!list.isEmpty());
    for (const QJsonValue item : list) {
        for (const QString& key : keys)
            QVERIFY2(!item.toObject().value(key).isUndefined(), qPrintable(key));
    }
    QCOMPARE(cli.run(qPrintable(verb)), ExitCode::Done);
    QCOMPARE(cli.lines().size(), list.size() + 1);
}

void TestCliContent::questionsAreFiltered()
{
    CliRunner cli;
    const QJsonArray all = cli.list("questions list");
    const QJsonArray some = cli.list("questions list --kind behavioural --level L6 --competency ownership");
    QVERIFY(!some.isEmpty() && some.size() < all.size());
    for (const QJsonValue item : some) {
        QCOMPARE(item[QStringLiteral("kind")].toString(), QStringLiteral("behavioural"));
        QVERIFY(item[QStringLiteral("levels")].toArray().contains(QStringLiteral("L6")));
        QVERIFY(item[QStringLiteral("competencies")].toArray().contains(QStringLiteral("ownership")));
    }
}

void TestCliContent::idsMayBeShortened()
{
    CliRunner cli;
    QCOMPARE(cli.object("questions show system-design.url")[QStringLiteral("id")].toString(),
             QStringLiteral("system-design.url-shortener"));
    QCOMPARE(cli.object("kits show system-design-6")[QStringLiteral("id")].toString(),
             QStringLiteral("system-design-60"));
    // A whole id is meant even where others begin with it.
    QCOMPARE(cli.object("rubrics show debugging")[QStringLiteral("id")].toString(),
             QStringLiteral("debugging"));
}

void TestCliContent::ambiguousAndUnknownIdsAreProblems()
{
    CliRunner cli;
    QCOMPARE(cli.run("questions show system-design."), ExitCode::Problems);
    QVERIFY(cli.err().contains(QStringLiteral("system-design.")));
    QCOMPARE(cli.run("kits show nonsense"), ExitCode::Problems);
    QVERIFY(cli.err().contains(QStringLiteral("nonsense")));
    QVERIFY(cli.out().isEmpty());
}

void TestCliContent::everyItemIsShown_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("questions") << QStringLiteral("questions");
    QTest::newRow("kits") << QStringLiteral("kits");
    QTest::newRow("rubrics") << QStringLiteral("rubrics");
}

void TestCliContent::everyItemIsShown()
{
    QFETCH(QString, what);
    CliRunner cli;
    for (const QJsonValue item : cli.list(qPrintable(what + QStringLiteral(" list")))) {
        const QString id = item[QStringLiteral("id")].toString();
        QCOMPARE(cli.run({what, QStringLiteral("show"), id}), ExitCode::Done);
        QVERIFY(QString::fromUtf8(cli.out()).contains(id));
        QVERIFY(cli.lines().size() > 3);
    }
}

void TestCliContent::shippedQuestionsHaveNoProblems()
{
    CliRunner cli;
    QStringList arguments{QStringLiteral("questions"), QStringLiteral("check"), QStringLiteral("--json")};
    QDirIterator files(QStringLiteral(PANELBOOK_SOURCE_DIR "/resources/questions"),
                       {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        arguments.append(files.next());
    QVERIFY(arguments.size() > 10);
    QCOMPARE(cli.run(arguments), ExitCode::Done);
    QVERIFY(cli.json()[QStringLiteral("ok")].toBool());
    QVERIFY(cli.json()[QStringLiteral("problems")].toArray().isEmpty());
}

void TestCliContent::problemsAreToldWithFileAndPlace()
{
    CliRunner cli;
    cli.write(QStringLiteral("q.json"), R"({"schema": "panelbook.questions/1", "kind": "check", "questions": [
        {"id": "check.one", "title": "", "prompt": "Why?", "levels": ["L9"], "minutes": 5,
         "competencies": ["impact"], "flavour": 1}]})");
    QCOMPARE(cli.run("questions check q.json"), ExitCode::Problems);
    const QString told = QString::fromUtf8(cli.out());
    for (const char* place : {"q.json: /questions/0/title: a text of 1 to 80 characters",
                              "q.json: /questions/0/levels/0: one of: L3, L4, L5, L6",
                              "q.json: /questions/0/flavour: no such key"})
        QVERIFY2(told.contains(QLatin1String(place)), place);
    QCOMPARE(cli.run("questions check q.json --json"), ExitCode::Problems);
    const QJsonArray problems = cli.json()[QStringLiteral("problems")].toArray();
    QCOMPARE(problems.size(), 3);
    for (const char* key : {"file", "pointer", "expected"})
        QVERIFY(problems[0][QLatin1String(key)].isString());
}

void TestCliContent::unreadableQuestionFilesExitFive()
{
    CliRunner cli;
    QCOMPARE(cli.run("questions check nowhere.json"), ExitCode::Failed);
    QVERIFY(cli.err().contains(QStringLiteral("nowhere.json")));
}

void TestCliContent::estimateComputesWithChangedAssumptions()
{
    CliRunner cli;
    const auto valueOf = [](const QJsonObject& sheet, const char* list, const QString& name) {
        for (const QJsonValue line : sheet[QLatin1String(list)].toArray()) {
            if (line[QStringLiteral("name")] == name)
                return line[QStringLiteral("value")].toDouble();
        }
        return -1.0;
    };
    const QJsonObject plain = cli.object("estimate system-design.url-shortener");
    const QJsonObject changed = cli.object("estimate system-design.url-shortener new_m=50M");
    QCOMPARE(plain[QStringLiteral("id")].toString(), QStringLiteral("system-design.url-shortener"));
    QCOMPARE(valueOf(plain, "assumptions", QStringLiteral("new_m")), 1e8);
    QCOMPARE(valueOf(changed, "assumptions", QStringLiteral("new_m")), 5e7);
    const QJsonObject result = plain[QStringLiteral("results")][0].toObject();
    for (const char* key : {"name", "label", "value", "unit", "text"})
        QVERIFY2(!result.value(QLatin1String(key)).isUndefined(), key);
    const QString first = result[QStringLiteral("name")].toString();
    QCOMPARE(valueOf(plain, "results", first), 2 * valueOf(changed, "results", first));
    QCOMPARE(cli.run("estimate system-design.url-shortener"), ExitCode::Done);
    QVERIFY(cli.out().contains("100 million"));
}

void TestCliContent::estimateRefusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("another name") << QStringLiteral("estimate system-design.url-shortener nonsense=1");
    QTest::newRow("no number") << QStringLiteral("estimate system-design.url-shortener new_m=many");
    QTest::newRow("a question without a sheet") << QStringLiteral("estimate debugging.checkout-at-2-am");
    QTest::newRow("no such question") << QStringLiteral("estimate nonsense");
}

void TestCliContent::estimateRefusesWhatItDoesNotKnow()
{
    QFETCH(QString, line);
    CliRunner cli;
    QCOMPARE(cli.run(line.split(u' ')), ExitCode::Problems);
    QVERIFY(cli.out().isEmpty());
    QVERIFY(!cli.err().isEmpty());
}

void TestCliContent::noneOfThemMakesABook()
{
    CliRunner cli;
    for (const char* words : {"questions list", "kits list", "rubrics list",
                              "estimate system-design.url-shortener", "verify nowhere.scorecard"})
        cli.run(words);
    QVERIFY(QDir(cli.folder()).isEmpty());
}

PANELBOOK_TEST_MAIN(TestCliContent)
#include "tst_clicontent.moc"
