// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/agreement.h"
#include "domain/panel/concordance.h"
#include "domain/panel/fdistribution.h"
#include "domain/panel/intraclass.h"
#include "domain/panel/severity.h"
#include "domain/panel/withingroup.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace panelbook;

namespace {

QJsonArray publishedCases()
{
    QFile file(QStringLiteral(PANELBOOK_SOURCE_DIR "/tests/data/vectors/agreement.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("cases")].toArray();
}

QList<double> numbers(const QJsonValue& array)
{
    QList<double> result;
    for (const QJsonValue value : array.toArray())
        result.append(value.toDouble());
    return result;
}

/// A row a rater, a column a unit; nothing where one is missing.
RatingTable tableOf(const QJsonArray& rows, const QList<double>& levels)
{
    RatingTable table;
    table.levels = levels;
    for (int unit = 0; unit < rows[0].toArray().size(); ++unit)
        table.units.append(QString::number(unit + 1));
    for (int rater = 0; rater < rows.size(); ++rater) {
        table.raters.append(QStringLiteral("rater %1").arg(rater + 1));
        const QJsonArray row = rows[rater].toArray();
        for (int unit = 0; unit < row.size(); ++unit) {
            if (!row[unit].isNull())
                table.ratings.append({rater, unit, static_cast<int>(levels.indexOf(row[unit].toDouble()))});
        }
    }
    return table;
}

RatingTable tableOf(const char* json)
{
    return tableOf(QJsonDocument::fromJson(json).array(), {1, 2, 3, 4});
}

QList<CoefficientValue> allCoefficients(const RatingTable& table, const Bootstrap& bootstrap = {0})
{
    return agreementCoefficients(table, bootstrap) + intraclassCorrelations(table) +
           QList<CoefficientValue>{kendallW(table)};
}

Statistic find(const QList<CoefficientValue>& values, const QString& id)
{
    for (const CoefficientValue& value : values) {
        if (toId(value.coefficient) == id)
            return value.statistic;
    }
    qFatal("no such coefficient");
}

Statistic find(const QList<CoefficientValue>& values, Coefficient coefficient)
{
    return find(values, toId(coefficient));
}

bool near(double value, double expected, double tolerance = 1e-6)
{
    return std::abs(value - expected) <= tolerance;
}

/// Four judges and six targets of Shrout and Fleiss.
RatingTable judges()
{
    return tableOf(
        QJsonDocument::fromJson("[[9,6,8,7,10,6],[2,1,4,1,5,2],[5,3,6,2,6,4],[8,2,8,6,9,7]]").array(),
        {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private slots:
    void publishedExamplesHold_data()
    {
        QTest::addColumn<QJsonObject>("example");
        for (const QJsonValue example : publishedCases())
            QTest::newRow(qPrintable(example[QStringLiteral("name")].toString())) << example.toObject();
    }

    void publishedExamplesHold()
    {
        QFETCH(QJsonObject, example);
        const QList<double> levels = numbers(example[QStringLiteral("levels")]);
        const QJsonObject expected = example[QStringLiteral("expect")].toObject();
        const QJsonArray rows = example[QStringLiteral("ratings")].toArray();
        for (auto it = expected.begin(); !rows.isEmpty() && it != expected.end(); ++it) {
            const RatingTable table = tableOf(rows, levels);
            if (it.key() == QStringLiteral("severity_judges_blup")) {
                const auto model = severity(table);
                QVERIFY(model);
                const QList<double> effects = numbers(it.value());
                QCOMPARE(model->effects.size(), effects.size());
                for (int i = 0; i < effects.size(); ++i)
                    QVERIFY(near(model->effects[i].value, effects[i], 1e-5));
                continue;
            }
            const Statistic statistic = find(allCoefficients(table), it.key());
            QVERIFY2(statistic, qPrintable(it.key()));
            QVERIFY2(near(statistic->value, it.value().toDouble(), 5e-6), qPrintable(it.key()));
        }
        const QJsonArray units = example[QStringLiteral("ratings_of_one_unit")].toArray();
        for (int i = 0; i < units.size(); ++i) {
            const auto rwg = withinGroupAgreement(numbers(units[i]), levels.size());
            const auto adM = averageDeviation(numbers(units[i]));
            QVERIFY(near(rwg->value, expected[QStringLiteral("rwg")][i].toDouble()));
            QVERIFY(near(adM->value, expected[QStringLiteral("ad_m")][i].toDouble(), 5e-4));
        }
    }

    void whatIsNotDefinedHasAReason_data()
    {
        QTest::addColumn<QByteArray>("ratings");
        QTest::addColumn<Undefined>("alpha");
        QTest::addColumn<Undefined>("icc");
        QTest::addColumn<Undefined>("severities");
        QTest::newRow("all equal") << QByteArray("[[3,3,3],[3,3,3]]") << Undefined::NoVariation
                                   << Undefined::NoVariation << Undefined::NoVariation;
        QTest::newRow("no unit twice") << QByteArray("[[3,null,2],[null,1,null]]") << Undefined::NoPairs
                                       << Undefined::NoCompleteUnits << Undefined::NotConnected;
        QTest::newRow("one unit twice") << QByteArray("[[3,null,2],[4,1,null]]") << Undefined::OneUnit
                                        << Undefined::NoCompleteUnits << Undefined::TooFewRatings;
        QTest::newRow("one rater") << QByteArray("[[1,2,3]]") << Undefined::OneRater << Undefined::OneRater
                                   << Undefined::OneRater;
        QTest::newRow("all missing") << QByteArray("[[null,null],[null,null]]") << Undefined::NoRatings
                                     << Undefined::NoRatings << Undefined::NoRatings;
    }

    void whatIsNotDefinedHasAReason()
    {
        QFETCH(QByteArray, ratings);
        QFETCH(Undefined, alpha);
        QFETCH(Undefined, icc);
        QFETCH(Undefined, severities);
        const RatingTable table = tableOf(ratings.constData());
        for (const CoefficientValue& value : agreementCoefficients(table))
            QCOMPARE(value.statistic.error(), alpha);
        for (const CoefficientValue& value : intraclassCorrelations(table))
            QCOMPARE(value.statistic.error(), icc);
        QCOMPARE(kendallW(table).statistic.error(), icc);
        QCOMPARE(severity(table).error(), severities);
        QVERIFY(describe(alpha).endsWith(u'.'));
    }

    void unitsAlikeLeaveNothingToAgreeOn()
    {
        const auto values = allCoefficients(tableOf("[[1,2],[2,1]]"));
        QCOMPARE(find(values, Coefficient::Icc1k).error(), Undefined::UnitsAlike);
        QVERIFY(near(find(values, Coefficient::Icc11)->value, -1));
    }

    void ratersApartByAConstantAgreeInOrder()
    {
        const auto values = allCoefficients(tableOf("[[1,2,3],[2,3,4]]"));
        const Statistic icc = find(values, Coefficient::Icc31);
        QVERIFY(near(icc->value, 1));
        QVERIFY(!icc->interval);
        QVERIFY(near(find(values, Coefficient::KendallW)->value, 1));
        QVERIFY(find(values, Coefficient::Icc21)->value < 0.9);
    }

    void intraclassIntervalsAreThoseOfTheLiterature()
    {
        const auto values = intraclassCorrelations(judges());
        const auto holds = [&](Coefficient coefficient, double low, double high) {
            const auto interval = find(values, coefficient)->interval;
            return interval && near(interval->low, low, 1e-3) && near(interval->high, high, 1e-3);
        };
        QVERIFY(holds(Coefficient::Icc11, -0.1329, 0.7226));
        QVERIFY(holds(Coefficient::Icc21, 0.0188, 0.7611));
        QVERIFY(holds(Coefficient::Icc31, 0.3425, 0.9459));
        QVERIFY(holds(Coefficient::Icc1k, -0.8844, 0.9124));
        QVERIFY(holds(Coefficient::Icc2k, 0.0712, 0.9272));
        QVERIFY(holds(Coefficient::Icc3k, 0.6757, 0.9859));
    }

    void quantilesOfFAreThoseOfTheTables()
    {
        QVERIFY(near(fQuantile(0.975, 5, 10), 4.2361, 1e-4));
        QVERIFY(near(fQuantile(0.95, 1, 1), 161.4476, 1e-3));
        QVERIFY(near(fQuantile(0.5, 7, 7), 1, 1e-9));
        QVERIFY(near(fQuantile(0.975, 5, 1e7), 12.8325 / 5, 1e-4)); // χ² by its degrees of freedom
    }

    void tiesAreTakenOutOfConcordance() { QVERIFY(near(kendallW(judges()).statistic->value, 2874.0 / 3240)); }

    void weightedAgreementForgivesNeighbours()
    {
        const auto values = agreementCoefficients(tableOf("[[1,2,3,4,1,4],[2,2,3,3,1,4]]"));
        QVERIFY(find(values, Coefficient::GwetAc2Ordinal)->value > find(values, Coefficient::GwetAc1)->value);
        QVERIFY(find(values, Coefficient::GwetAc2Quadratic)->value >
                find(values, Coefficient::GwetAc2Ordinal)->value);
    }

    void bootstrapIntervalsFollowFromTheSeed()
    {
        const RatingTable table =
            tableOf(publishedCases()[0][QStringLiteral("ratings")].toArray(), {1, 2, 3, 4, 5});
        const auto once = agreementCoefficients(table, {1000, 1});
        const auto again = agreementCoefficients(table, {1000, 1});
        const auto other = agreementCoefficients(table, {1000, 2});
        bool differs = false;
        for (qsizetype i = 0; i < once.size(); ++i) {
            const Figure estimate = *once[i].statistic;
            QVERIFY(estimate.interval);
            QVERIFY(estimate.interval->low < estimate.value && estimate.value <= estimate.interval->high);
            QCOMPARE(estimate.interval->low, again[i].statistic->interval->low);
            differs = differs || estimate.interval->low != other[i].statistic->interval->low;
        }
        QVERIFY(differs);
        QVERIFY(!agreementCoefficients(table, {0})[0].statistic->interval);
    }

    void roundsWithoutVariationLeaveNoInterval()
    {
        const auto values = agreementCoefficients(tableOf("[[3,3,3,2],[3,3,3,3]]"));
        QVERIFY(values[0].statistic);
        QVERIFY(!values[0].statistic->interval);
    }

    void oneRatingOfAUnitIsNoneToAverage()
    {
        QCOMPARE(withinGroupAgreement({3}, 4).error(), Undefined::OneRater);
        QCOMPARE(averageDeviation({}).error(), Undefined::NoRatings);
        QCOMPARE(withinGroupAgreement({3, 3}, 1).error(), Undefined::OneLevel);
    }

    void severityShrinksTheMoreTheLessIsKnown()
    {
        // The third and the fourth rate alike two points above the others, the fourth only twice.
        const auto model =
            severity(tableOf("[[1,2,1,2,1,2],[2,1,1,2,1,1],[3,4,3,4,3,4],[3,4,null,null,null,null]]"));
        QVERIFY(model);
        QVERIFY(model->effects[2].value > model->effects[3].value);
        QVERIFY(model->effects[3].value > 0);
        const auto width = [&](int i) {
            return model->effects[i].interval->high - model->effects[i].interval->low;
        };
        QVERIFY(width(3) > width(2));
    }

    void severityOfRatersWhoDoNotDifferIsNothing()
    {
        const auto model = severity(tableOf("[[1,2,3,4],[2,1,4,3]]"));
        QVERIFY(model);
        QCOMPARE(model->raterVariance, 0.0);
        QCOMPARE(model->effects.size(), 2);
        QCOMPARE(model->effects[0].value, 0.0);
        QVERIFY(!model->effects[0].interval);
        QVERIFY(!describe(Undefined::RatersAlike).isEmpty());
    }

    void severityOfRatersApartByAConstantIsThatConstant()
    {
        const auto model = severity(tableOf("[[1,2,3],[2,3,4]]"));
        QVERIFY(model);
        QVERIFY(near(model->effects[1].value - model->effects[0].value, 1, 1e-3));
    }

    void partsOfAPanelAreToldApart()
    {
        const auto parts = connectedParts(tableOf("[[1,2,null,null],[null,3,null,null],[null,null,4,1]]"));
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0].raters, QStringList({QStringLiteral("rater 1"), QStringLiteral("rater 2")}));
        QCOMPARE(parts[1].units, QStringList({QStringLiteral("3"), QStringLiteral("4")}));
        QCOMPARE(parts[1].ratings.size(), 2);
    }
};

PANELBOOK_TEST_MAIN(TestAgreement)
#include "tst_agreement.moc"
