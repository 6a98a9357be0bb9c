// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"
#include "tests/support/testmain.h"
#include "ui/models/questionfilter.h"

#include <QAbstractItemModelTester>

using namespace panelbook;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);

BankRow row()
{
    BankRow r;
    r.id = QStringLiteral("system-design.sample");
    r.kind = QuestionKind::SystemDesign;
    r.title = QStringLiteral("Rate limiter");
    r.levels = {Level::L4, Level::L5};
    r.minutes = 20;
    r.language = QStringLiteral("go");
    r.tags = {QStringLiteral("caching")};
    r.own = true;
    r.mark.favourite = true;
    r.competencies = {QStringLiteral("judgement")};
    r.searched = searchable(QStringLiteral("Rate limiter Überlast café"));
    return r;
}

QuestionFilter filterOn(void (*set)(QuestionFilter&))
{
    QuestionFilter filter;
    set(filter);
    return filter;
}

} // namespace

class TestQuestionFilter : public QObject
{
    Q_OBJECT

private slots:
    void rowFits_data();
    void rowFits();
    void askedLatelyMeansNinetyDays_data();
    void askedLatelyMeansNinetyDays();
    void levelsAreNamedShortly_data();
    void levelsAreNamedShortly();
    void proxyFollowsTheFilter();
};

void TestQuestionFilter::rowFits_data()
{
    QTest::addColumn<QuestionFilter>("filter");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing wanted") << QuestionFilter() << true;
    QTest::newRow("its kind") << filterOn([](auto& f) { f.kinds = {QuestionKind::SystemDesign}; }) << true;
    QTest::newRow("one of two kinds") << filterOn([](auto& f) {
        f.kinds = {QuestionKind::Debugging, QuestionKind::SystemDesign};
    }) << true;
    QTest::newRow("another kind") << filterOn([](auto& f) { f.kinds = {QuestionKind::Debugging}; }) << false;
    QTest::newRow("its level") << filterOn([](auto& f) { f.level = Level::L5; }) << true;
    QTest::newRow("another level") << filterOn([](auto& f) { f.level = Level::L6; }) << false;
    QTest::newRow("exactly its length") << filterOn([](auto& f) { f.maxMinutes = 20; }) << true;
    QTest::newRow("shorter") << filterOn([](auto& f) { f.maxMinutes = 15; }) << false;
    QTest::newRow("its competency") << filterOn([](auto& f) { f.competency = QStringLiteral("judgement"); })
                                    << true;
    QTest::newRow("another competency")
        << filterOn([](auto& f) { f.competency = QStringLiteral("learning"); }) << false;
    QTest::newRow("its language") << filterOn([](auto& f) { f.language = QStringLiteral("go"); }) << true;
    QTest::newRow("another language")
        << filterOn([](auto& f) { f.language = QStringLiteral("java"); }) << false;
    QTest::newRow("its tag") << filterOn([](auto& f) { f.tag = QStringLiteral("caching"); }) << true;
    QTest::newRow("another tag") << filterOn([](auto& f) { f.tag = QStringLiteral("cost"); }) << false;
    QTest::newRow("one's own") << filterOn([](auto& f) { f.own = true; }) << true;
    QTest::newRow("favourites") << filterOn([](auto& f) { f.favourites = true; }) << true;
    QTest::newRow("retired") << filterOn([](auto& f) { f.retired = true; }) << false;
    QTest::newRow("never asked") << filterOn([](auto& f) { f.notAskedLately = true; }) << true;
    QTest::newRow("beginnings of words")
        << filterOn([](auto& f) { f.text = QStringLiteral("rate lim"); }) << true;
    QTest::newRow("in any order") << filterOn([](auto& f) { f.text = QStringLiteral("LIMITER rate"); })
                                  << true;
    QTest::newRow("without diacritics")
        << filterOn([](auto& f) { f.text = QStringLiteral("uberlast cafe"); }) << true;
    QTest::newRow("with diacritics") << filterOn([](auto& f) { f.text = QStringLiteral("Café"); }) << true;
    QTest::newRow("one word missing")
        << filterOn([](auto& f) { f.text = QStringLiteral("rate feed"); }) << false;
    QTest::newRow("blanks alone") << filterOn([](auto& f) { f.text = QStringLiteral("   "); }) << true;
}

void TestQuestionFilter::rowFits()
{
    QFETCH(const QuestionFilter, filter);
    QTEST(fits(row(), filter, now), "expected");
}

void TestQuestionFilter::askedLatelyMeansNinetyDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("expected");
    QTest::newRow("today") << 0 << false;
    QTest::newRow("89 days ago") << 89 << false;
    QTest::newRow("90 days ago") << 90 << true;
}

void TestQuestionFilter::askedLatelyMeansNinetyDays()
{
    QFETCH(const int, days);
    BankRow asked = row();
    asked.asked = 1;
    asked.lastAsked = now.addDays(-days);
    QTEST(fits(asked, filterOn([](auto& f) { f.notAskedLately = true; }), now), "expected");
}

void TestQuestionFilter::levelsAreNamedShortly_data()
{
    QTest::addColumn<QList<Level>>("levels");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QList<Level>() << QString();
    QTest::newRow("one") << QList<Level>{Level::L4} << QStringLiteral("L4");
    QTest::newRow("neighbours") << QList<Level>{Level::L4, Level::L5, Level::L6} << QStringLiteral("L4–L6");
    QTest::newRow("with a gap") << QList<Level>{Level::L3, Level::L6} << QStringLiteral("L3, L6");
}

void TestQuestionFilter::levelsAreNamedShortly()
{
    QFETCH(const QList<Level>, levels);
    QTEST(levelsText(levels), "expected");
}

void TestQuestionFilter::proxyFollowsTheFilter()
{
    BankModel model(bankColumns());
    QuestionsProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester sourceTester(&model);
    const QAbstractItemModelTester proxyTester(&proxy);
    BankRow other = row();
    other.id = QStringLiteral("debugging.sample");
    other.kind = QuestionKind::Debugging;
    model.setRows({row(), other});
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setFilter(filterOn([](auto& f) { f.kinds = {QuestionKind::Debugging}; }), now);
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(proxy.index(0, 0).data(BankRowRole).value<BankRow>().id, other.id);
    QVERIFY(proxy.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Debugging")));
}

PANELBOOK_TEST_MAIN(TestQuestionFilter)
#include "tst_questionfilter.moc"
