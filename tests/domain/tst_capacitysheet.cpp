// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/estimates/capacitysheet.h"
#include "domain/jsonread.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>

using namespace panelbook;

class TestCapacitySheet : public QObject
{
    Q_OBJECT

private:
    static CapacitySheet sheet()
    {
        CapacitySheet s;
        s.assumptions = {{QStringLiteral("new_m"), QStringLiteral("New links a month"), 1e8, {}},
                         {QStringLiteral("ratio"), QStringLiteral("Reads a write"), 100, {}}};
        s.results = {{QStringLiteral("w"), QStringLiteral("Writes"), QStringLiteral("new_m / MONTH"),
                      QStringLiteral("/s")},
                     {QStringLiteral("r"), QStringLiteral("Reads"), QStringLiteral("w * ratio"),
                      QStringLiteral("/s")}};
        return s;
    }

private slots:
    void resultsFollowFromAssumptionsAndEarlierResults()
    {
        const auto estimates = evaluate(sheet());
        QVERIFY(estimates);
        QCOMPARE(estimates->results[0].text, QStringLiteral("38.6/s"));
        QCOMPARE(estimates->results[1].text, QStringLiteral("3,858/s"));
        QCOMPARE(estimates->results[1].value, 1e8 / 2'592'000 * 100);
    }

    void aChangedAssumptionChangesWhatFollows()
    {
        const auto estimates = evaluate(sheet(), {{QStringLiteral("new_m"), 5e7}});
        QCOMPARE(estimates->assumptions[0].text, QStringLiteral("50 million"));
        QCOMPARE(estimates->results[1].text, QStringLiteral("1,929/s"));
    }

    void anUnknownNameIsAnError()
    {
        const auto estimates = evaluate(sheet(), {{QStringLiteral("w"), 1}});
        QVERIFY(!estimates);
        QCOMPARE(estimates.error().kind, ErrorKind::UnknownName);
    }

    void formulasThatDoNotComputeAreTold_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::newRow("syntax") << QStringLiteral("new_m *");
        QTest::newRow("unknown name") << QStringLiteral("new_m * nobody");
        QTest::newRow("division by zero") << QStringLiteral("1 / (ratio - ratio)");
        QTest::newRow("later result") << QStringLiteral("r + 1");
    }
    void formulasThatDoNotComputeAreTold()
    {
        QFETCH(QString, formula);
        CapacitySheet s = sheet();
        s.results[0].formula = formula;
        const auto estimates = evaluate(s);
        QVERIFY(!estimates);
        QCOMPARE(estimates.error().kind, ErrorKind::InvalidInput);
    }

    void quantitiesReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("text");
        const auto row = [](double value, const char* unit, const char* text) {
            QTest::newRow(text) << value << QString::fromUtf8(unit) << QString::fromUtf8(text);
        };
        row(38.58, "/s", "38.6/s");
        row(3e12, "B", "3 TB");
        row(500, "B", "500 B");
        row(1.93e6, "B/s", "1.93 MB/s");
        row(6e9, "", "6 billion");
        row(0.17037, "%", "0.17 %");
        row(3, "x", "3×");
        row(11574.07, "/s", "11,574/s");
        row(37500, "$", "$37,500");
        row(0.0075, "$", "$0.0075");
        row(2.5e9, "bit/s", "2.5e+03 Mbit/s");
        row(3.52e12, "", "3.52 trillion");
        row(0, "", "0");
        row(15, "min", "15 min");
    }
    void quantitiesReadAsPeopleWriteThem()
    {
        QFETCH(double, value);
        QFETCH(QString, unit);
        QTEST(formatQuantity(value, unit), "text");
    }

    void typedQuantitiesAreUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        const auto row = [](const char* typed, double value) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << value;
        };
        row("5e7", 5e7);
        row("50 million", 5e7);
        row("50M", 5e7);
        row("1,000", 1000);
        row("3×", 3);
        row("500 KB", 5e5);
        row("500 B", 500);
        row("38.6/s", 38.6);
        row("2.5 billion", 2.5e9);
        row("$50", 50);
        row("-4", -4);
    }
    void typedQuantitiesAreUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(double, value);
        QCOMPARE(parseQuantity(typed).value_or(-1), value);
    }

    void otherTextIsNoQuantity()
    {
        for (const char* text : {"", "many", "5 5x7", "1e", "--3", "5 zillion"})
            QVERIFY2(!parseQuantity(QLatin1String(text)), text);
    }

    void everyDisplayedAssumptionReadsBack()
    {
        for (const double value : {1.0, 100.0, 38.6, 5e7, 6e9, 3e12})
            QCOMPARE(parseQuantity(formatQuantity(value, {})).value_or(-1), value);
    }
};

PANELBOOK_TEST_MAIN(TestCapacitySheet)
#include "tst_capacitysheet.moc"
