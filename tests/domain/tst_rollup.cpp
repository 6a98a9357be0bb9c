// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/rollup.h"
#include "tests/support/panelcards.h"
#include "tests/support/testmain.h"

using namespace panelbook;

namespace {

const QString communication = QStringLiteral("communication");
const QString depth = QStringLiteral("technical-depth");
const QString ownership = QStringLiteral("ownership");

PanelCard ofCommunication(const QString& interviewer, int points)
{
    return sampleCard(interviewer, {{communication, communication, points}});
}

} // namespace

class TestRollUp : public QObject
{
    Q_OBJECT

private slots:
    void theLowerMedianIsAPointThatSomebodyGave_data()
    {
        QTest::addColumn<QList<int>>("values");
        QTest::addColumn<int>("median");
        QTest::newRow("one") << QList{3} << 3;
        QTest::newRow("two: the lower") << QList{4, 2} << 2;
        QTest::newRow("three") << QList{4, 1, 3} << 3;
        QTest::newRow("four: the lower of the middle") << QList{4, 1, 2, 3} << 2;
    }
    void theLowerMedianIsAPointThatSomebodyGave()
    {
        QFETCH(QList<int>, values);
        QTEST(*lowerMedian(values), "median");
    }

    void nothingHasNoMedian() { QVERIFY(!lowerMedian({})); }

    void roundsWithDifferentRubricsMeetInTheirCompetencies()
    {
        const auto rows = rollUp(
            {sampleCard(QStringLiteral("Interviewer A"), {{QStringLiteral("trade-offs"), depth, 3}}),
             sampleCard(QStringLiteral("Interviewer B"), {{QStringLiteral("hypotheses"), depth, 4},
                                                          {QStringLiteral("tools"), depth, 2},
                                                          {QStringLiteral("hand-over"), communication, 3}})});
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].competency, depth);
        QCOMPARE(*rows[0].cells[0].value, 3);
        QCOMPARE(*rows[0].cells[1].value, 2);
        QCOMPARE(rows[0].cells[1].dimensions.size(), 2);
        QVERIFY(rows[1].cells[0].dimensions.isEmpty());
        QVERIFY(!rows[1].cells[0].value);
    }

    void notAssessedNeverBecomesANumber()
    {
        const auto rows =
            rollUp({ofCommunication(QStringLiteral("A"), 0), ofCommunication(QStringLiteral("B"), 4)});
        QVERIFY(!rows[0].cells[0].value);
        QCOMPARE(rows[0].divergence, (Divergence{1, 0, false}));
    }

    void splitMeansBothSidesOfTheLine_data()
    {
        QTest::addColumn<int>("one");
        QTest::addColumn<int>("other");
        QTest::addColumn<int>("spread");
        QTest::addColumn<bool>("split");
        QTest::newRow("agree") << 3 << 3 << 0 << false;
        QTest::newRow("one point, same side") << 3 << 4 << 1 << false;
        QTest::newRow("one point, over the line") << 2 << 3 << 1 << true;
        QTest::newRow("as far as it goes") << 1 << 4 << 3 << true;
        QTest::newRow("both no") << 1 << 2 << 1 << false;
    }
    void splitMeansBothSidesOfTheLine()
    {
        QFETCH(int, one);
        QFETCH(int, other);
        const auto rows =
            rollUp({ofCommunication(QStringLiteral("A"), one), ofCommunication(QStringLiteral("B"), other)});
        QTEST(rows[0].divergence.spread, "spread");
        QTEST(rows[0].divergence.split, "split");
    }

    void whatDividesThePanelStandsFirst()
    {
        const QList<SampleRating> first{
            {depth, depth, 3}, {communication, communication, 2}, {ownership, ownership, 3}};
        const QList<SampleRating> second{
            {depth, depth, 3}, {communication, communication, 3}, {ownership, ownership, 1}};
        const auto rows =
            rollUp({sampleCard(QStringLiteral("A"), first), sampleCard(QStringLiteral("B"), second)});
        QCOMPARE(rows[0].competency, ownership);     // split by two points
        QCOMPARE(rows[1].competency, communication); // split by one
        QCOMPARE(rows[2].competency, depth);
    }

    void aSecondThoughtCountsAndTheFirstStaysBesideIt()
    {
        PanelCard card = ofCommunication(QStringLiteral("A"), 2);
        card.reratings = {{communication, RatingValue::StrongYes, QStringLiteral("Misheard"), {}},
                          {communication, RatingValue::Yes, QStringLiteral("After the hand-over"), {}}};
        const auto rows = rollUp({card});
        const RatedDimension& rated = rows[0].cells[0].dimensions[0];
        QCOMPARE(*rows[0].cells[0].value, 3);
        QCOMPARE(*rated.first, RatingValue::No);
        QCOMPARE(*rated.value, RatingValue::Yes);
        QCOMPARE(rated.reason, QStringLiteral("After the hand-over"));
    }

    void anUnratedDimensionStaysUnrated()
    {
        PanelCard card = ofCommunication(QStringLiteral("A"), 2);
        card.scorecard.session.ratings.clear();
        const auto rows = rollUp({card});
        QVERIFY(!rows[0].cells[0].dimensions[0].first);
        QVERIFY(!rows[0].cells[0].value);
    }

    void noScorecardsMakeNoRows() { QVERIFY(rollUp({}).isEmpty()); }
};

PANELBOOK_TEST_MAIN(TestRollUp)
#include "tst_rollup.moc"
