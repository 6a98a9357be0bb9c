// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirunner.h"
#include "tests/support/testmain.h"

using namespace panelbook;

/// stats agreement, interviewer, question.
class TestCliStats : public QObject
{
    Q_OBJECT

private slots:
    void publishedExamplesHold_data();
    void publishedExamplesHold();
    void whatIsNotDefinedIsNullWithItsReason();
    void peopleReadATable();
    void columnsStandInAnyOrder();
    void everyBadLineIsTold_data();
    void everyBadLineIsTold();
    void mistakesAreUsage_data();
    void mistakesAreUsage();
    void aMissingFileIsNotRead();
    void interviewersReadTheirOwnFigures();
    void questionsHaveTheirUses();
    void aBookWithoutEndedInterviewsSaysSo();
};

namespace {

QJsonArray publishedCases()
{
    QFile file(QStringLiteral(PANELBOOK_SOURCE_DIR "/tests/data/vectors/agreement.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("cases")].toArray();
}

QByteArray cell(const QJsonValue& rating)
{
    return rating.isNull() ? QByteArray() : QByteArray::number(rating.toDouble());
}

/// A line a rating of a matrix with a row a rater (or, turned, a row a unit).
QByteArray csvOf(const QJsonArray& rows, bool turned)
{
    QByteArray csv = "rater,unit,rating\n";
    for (int row = 0; row < rows.size(); ++row) {
        const QJsonArray cells = rows[row].toArray();
        for (int column = 0; column < cells.size(); ++column) {
            const int rater = turned ? column : row;
            const int unit = turned ? row : column;
            csv += "r" + QByteArray::number(rater) + ",u" + QByteArray::number(unit) + ',' +
                   cell(cells[column]) + '\n';
        }
    }
    return csv;
}

bool near(double value, double expected)
{
    return std::abs(value - expected) < 5e-4;
}

QJsonObject statistics(CliRunner& cli, const QByteArray& csv, const QString& levels = {})
{
    QStringList arguments{QStringLiteral("stats"), QStringLiteral("agreement"), QStringLiteral("--json"),
                          cli.write(QStringLiteral("ratings.csv"), csv)};
    if (!levels.isEmpty())
        arguments += {QStringLiteral("--levels"), levels};
    return cli.run(arguments) == ExitCode::Done ? cli.json().object() : QJsonObject();
}

} // namespace

void TestCliStats::publishedExamplesHold_data()
{
    QTest::addColumn<QJsonObject>("example");
    for (const QJsonValue example : publishedCases())
        QTest::newRow(qPrintable(example[QStringLiteral("name")].toString())) << example.toObject();
}

void TestCliStats::publishedExamplesHold()
{
    QFETCH(QJsonObject, example);
    CliRunner cli;
    const QJsonArray perUnit = example[QStringLiteral("ratings_of_one_unit")].toArray();
    const QJsonArray rows = example[QStringLiteral("ratings")].toArray();
    QStringList levels;
    for (const QJsonValue level : example[QStringLiteral("levels")].toArray())
        levels.append(QString::number(level.toInt()));
    const QJsonObject result =
        statistics(cli, perUnit.isEmpty() ? csvOf(rows, false) : csvOf(perUnit, true), levels.join(u','));
    const QJsonObject expected = example[QStringLiteral("expect")].toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!it->isArray()) {
            QVERIFY2(near(result[it.key()].toDouble(), it->toDouble()), qPrintable(it.key()));
            continue;
        }
        const bool isSeverity = it.key() == QStringLiteral("severity_judges_blup");
        for (int i = 0; i < it->toArray().size(); ++i) {
            const QJsonValue value = isSeverity
                                         ? result[QStringLiteral("severity")][QStringLiteral("r%1").arg(i)]
                                                 [QStringLiteral("estimate")]
                                         : result[it.key()][QStringLiteral("u%1").arg(i)];
            QVERIFY2(near(value.toDouble(), it->toArray()[i].toDouble()), qPrintable(it.key()));
        }
    }
    for (const char* key : {"raters", "units", "ratings", "connected", "interval", "why"})
        QVERIFY2(result.contains(QLatin1String(key)), key);
}

void TestCliStats::whatIsNotDefinedIsNullWithItsReason()
{
    CliRunner cli;
    const QJsonObject equal = statistics(cli, "rater,unit,rating\na,x,3\nb,x,3\na,y,3\nb,y,3\n");
    const QJsonObject apart = statistics(cli, "rater,unit,rating\na,x,3\na,y,2\nb,z,3\nb,w,1\n");
    const QJsonObject missing = statistics(cli, "rater,unit,rating\na,x,\nb,x,NA\na,y,not-assessed\n");
    for (const QJsonObject& result : {equal, apart, missing}) {
        for (const char* key :
             {"alpha_nominal", "alpha_ordinal", "alpha_interval", "gwet_ac1", "gwet_ac2_ordinal",
              "gwet_ac2_quadratic", "icc_1_1", "icc_3_k", "kendall_w", "severity"}) {
            QVERIFY2(result[QLatin1String(key)].isNull(), key);
            QVERIFY2(result[QStringLiteral("why")][QLatin1String(key)].toString().endsWith(u'.'), key);
        }
    }
    QVERIFY(equal[QStringLiteral("connected")].toBool());
    QVERIFY(!apart[QStringLiteral("connected")].toBool());
    QVERIFY(missing[QStringLiteral("rwg")].isNull());
    QCOMPARE(missing[QStringLiteral("ratings")].toInt(), 0);
}

void TestCliStats::peopleReadATable()
{
    CliRunner cli;
    cli.write(QStringLiteral("r.csv"),
              csvOf(publishedCases()[2][QStringLiteral("ratings")].toArray(), false));
    QCOMPARE(
        cli.run({QStringLiteral("stats"), QStringLiteral("agreement"), cli.file(QStringLiteral("r.csv"))}),
        ExitCode::Done);
    QVERIFY(cli.out().contains("Raters: 4, units: 6, ratings: 24"));
    QVERIFY(cli.out().contains("0.290   0.019 to 0.761"));
    QVERIFY(cli.out().contains("r0     2.300"));
    QVERIFY(cli.err().isEmpty());
}

void TestCliStats::columnsStandInAnyOrder()
{
    CliRunner cli;
    const QJsonObject plain = statistics(cli, "rater,unit,rating\na,x,1\nb,x,2\na,y,3\nb,y,3\n");
    const QJsonObject turned = statistics(
        cli, "\xef\xbb\xbfRating;note;Unit;Rater\r\n1;;x;a\r\n2;\"a;b\";x;b\r\n3;;y;a\r\n3;;y;b\r\n");
    QVERIFY(!plain.isEmpty());
    QCOMPARE(plain, turned);
}

void TestCliStats::everyBadLineIsTold_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("no file to speak of") << QByteArray() << QStringList{QStringLiteral(":1: ")};
    QTest::newRow("no header") << QByteArray("a,x,3\n")
                               << QStringList{QStringLiteral(":1: "), QStringLiteral(":1: "),
                                              QStringLiteral(":1: ")};
    QTest::newRow("two bad lines") << QByteArray("rater,unit,rating\na,x,three\na,y,2\n,y,1\n")
                                   << QStringList{QStringLiteral(":2: "), QStringLiteral(":4: ")};
    QTest::newRow("off the scale") << QByteArray("rater,unit,rating\na,x,5\n")
                                   << QStringList{QStringLiteral(":2: ")};
    QTest::newRow("not a number after all") << QByteArray("rater,unit,rating\na,x,nan\nb,x,inf\n")
                                            << QStringList{QStringLiteral(":2: "), QStringLiteral(":3: ")};
    QTest::newRow("twice") << QByteArray("rater,unit,rating\na,x,1\na,x,1\n")
                           << QStringList{QStringLiteral(":3: ")};
    QTest::newRow("open quotation mark")
        << QByteArray("rater,unit,rating\na,\"x,1\n") << QStringList{QStringLiteral(":2: ")};
    QTest::newRow("no text") << QByteArray("rater,unit,rating\na,\xff,1\n")
                             << QStringList{QStringLiteral(":2: ")};
}

void TestCliStats::everyBadLineIsTold()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, places);
    CliRunner cli;
    const QStringList arguments{QStringLiteral("stats"), QStringLiteral("agreement"),
                                QStringLiteral("--levels"), QStringLiteral("1,2,3,4"),
                                cli.write(QStringLiteral("bad.csv"), csv)};
    QCOMPARE(cli.run(arguments), ExitCode::Problems);
    QVERIFY(cli.out().isEmpty());
    for (const QString& place : places)
        QVERIFY2(cli.err().contains(QStringLiteral("bad.csv") + place), qPrintable(cli.err()));
    QCOMPARE(cli.run(arguments + QStringList{QStringLiteral("--json")}), ExitCode::Problems);
    QCOMPARE(cli.json()[QStringLiteral("problems")].toArray().size(), places.size());
}

void TestCliStats::mistakesAreUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("no file") << QStringLiteral("stats agreement");
    QTest::newRow("two files") << QStringLiteral("stats agreement a.csv b.csv");
    QTest::newRow("levels without numbers") << QStringLiteral("stats agreement --levels low,high a.csv");
    QTest::newRow("one level") << QStringLiteral("stats agreement --levels 1 a.csv");
    QTest::newRow("a level twice") << QStringLiteral("stats agreement --levels 1,1 a.csv");
}

void TestCliStats::mistakesAreUsage()
{
    QFETCH(QString, words);
    CliRunner cli;
    QCOMPARE(cli.run(qPrintable(words)), ExitCode::Usage);
    QVERIFY(!cli.err().isEmpty());
}

void TestCliStats::aMissingFileIsNotRead()
{
    CliRunner cli;
    QCOMPARE(cli.run("stats agreement nowhere.csv"), ExitCode::Failed);
}

void TestCliStats::interviewersReadTheirOwnFigures()
{
    CliRunner cli;
    QCOMPARE(cli.run("demo --interviews 60"), ExitCode::Done);
    const QJsonObject most = cli.object("stats interviewer");
    for (const char* key :
         {"interviewer", "interviews", "ratings", "segments", "drift", "halo", "contrast", "severity"})
        QVERIFY2(most.contains(QLatin1String(key)), key);
    const QString name = most[QStringLiteral("interviewer")].toString();
    QCOMPARE(cli.run({QStringLiteral("stats"), QStringLiteral("interviewer"), name.toUpper(),
                      QStringLiteral("--json")}),
             ExitCode::Done);
    QCOMPARE(cli.json().object(), most);
    QVERIFY(most[QStringLiteral("drift")][QStringLiteral("value")].isDouble());
    QVERIFY(!most[QStringLiteral("drift")][QStringLiteral("caution")].toString().isEmpty());
    QCOMPARE(cli.run("stats interviewer"), ExitCode::Done);
    QVERIFY(cli.out().contains("95 % INTERVAL"));
    QCOMPARE(cli.run("stats interviewer Nobody"), ExitCode::Problems);
}

void TestCliStats::questionsHaveTheirUses()
{
    CliRunner cli;
    cli.play(QStringLiteral("system-design"));
    const QJsonArray all = cli.list("stats question");
    QCOMPARE(all[0][QStringLiteral("uses")].toInt(), 1);
    QVERIFY(all[0][QStringLiteral("spent")].toDouble() > 0);
    QVERIFY(all[0][QStringLiteral("discrimination")][QStringLiteral("value")].isNull());
    const QJsonObject one = cli.object("stats question system-design.url");
    QCOMPARE(one[QStringLiteral("question")].toString(), QStringLiteral("system-design.url-shortener"));
    QVERIFY(one[QStringLiteral("leaked")].isNull());
    QCOMPARE(cli.run("stats question behavioural.never-asked"), ExitCode::Problems);
}

void TestCliStats::aBookWithoutEndedInterviewsSaysSo()
{
    CliRunner cli;
    QCOMPARE(cli.run("stats interviewer"), ExitCode::NoBook);
    QCOMPARE(
        cli.run({QStringLiteral("interview"), QStringLiteral("new"), QStringLiteral("--candidate"),
                 QStringLiteral("A"), QStringLiteral("--role"), QStringLiteral("R"),
                 QStringLiteral("--level"), QStringLiteral("L4"), QStringLiteral("--kit"),
                 QStringLiteral("system-design-60"), QStringLiteral("--interviewer"), QStringLiteral("I")}),
        ExitCode::Done);
    QCOMPARE(cli.run("stats interviewer"), ExitCode::Done);
    QVERIFY(cli.out().isEmpty());
    QVERIFY(!cli.err().isEmpty());
    QVERIFY(cli.list("stats question").isEmpty());
}

PANELBOOK_TEST_MAIN(TestCliStats)
#include "tst_clistats.moc"
