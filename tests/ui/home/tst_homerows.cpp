// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/pages/home/homerows.h"
#include "ui/pages/home/verificationtext.h"

using namespace panelbook;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 48), Qt::UTC);

InterviewSummary summary(InterviewState state, std::optional<QDateTime> planned = {})
{
    InterviewSummary s(InterviewId::create(), CandidateId::create());
    s.candidateName = QStringLiteral("Candidate One");
    s.role = QStringLiteral("Backend Engineer");
    s.level = Level::L5;
    s.kitTitle = QStringLiteral("System design, 60 min");
    s.questionTitles = {QStringLiteral("URL shortener"), QStringLiteral("API rate limiter")};
    s.state = state;
    s.planned = planned;
    s.dimensions = 4;
    return s;
}

QDateTime at(int hour, int minute, int day = 23)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

class TestHomeRows : public QObject
{
    Q_OBJECT

private slots:
    void nothingPlannedGivesNoRows();
    void nextInterviewOfTodayIsToBeStarted();
    void runningInterviewComesFirst();
    void plannedRowSaysWhatIsPrepared();
    void interviewWithoutTimeWaitsUnderToday();
    void interviewThatNeverBeganStaysUnderToday();
    void comingDaysAreShortAndNeverNext();
    void endedInterviewTellsWhatIsMissing_data();
    void endedInterviewTellsWhatIsMissing();
    void timeAwayIsRounded_data();
    void timeAwayIsRounded();
    void verificationSpeaksPlainly_data();
    void verificationSpeaksPlainly();
};

void TestHomeRows::nothingPlannedGivesNoRows()
{
    QVERIFY(homeRows({}, now).isEmpty());
}

void TestHomeRows::nextInterviewOfTodayIsToBeStarted()
{
    const auto rows = homeRows(
        {summary(InterviewState::Planned, at(10, 0)), summary(InterviewState::Planned, at(13, 30))}, now);
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0].next);
    QCOMPARE(rows[0].action, QStringLiteral("Start"));
    QCOMPARE(rows[0].time, QStringLiteral("10:00"));
    QCOMPARE(rows[0].when, QStringLiteral("in 12 min"));
    QVERIFY(!rows[1].next);
    QCOMPARE(rows[1].action, QStringLiteral("Prepare"));
    QCOMPARE(rows[1].when, QStringLiteral("in 3 h 42 min"));
}

void TestHomeRows::runningInterviewComesFirst()
{
    InterviewSummary live = summary(InterviewState::Live);
    live.started = at(9, 20);
    live.notes = 12;
    const auto rows = homeRows({summary(InterviewState::Planned, at(9, 50)), live}, now);
    QCOMPARE(rows[0].kind, HomeRow::Kind::GoOn);
    QCOMPARE(rows[0].action, QStringLiteral("Go on"));
    QVERIFY(rows[0].next);
    QVERIFY(rows[0].detail.contains(QStringLiteral("12 note")));
    QCOMPARE(rows[0].when, QStringLiteral("28 min ago"));
    QVERIFY(!rows[1].next);
    QCOMPARE(rows[1].action, QStringLiteral("Prepare"));
}

void TestHomeRows::plannedRowSaysWhatIsPrepared()
{
    const HomeRow row = homeRows({summary(InterviewState::Planned, at(10, 0))}, now).front();
    QCOMPARE(row.name, QStringLiteral("Candidate One"));
    QCOMPARE(row.role, QStringLiteral("Backend Engineer, L5"));
    QCOMPARE(row.round, QStringLiteral("System design"));
    QCOMPARE(row.detail, QStringLiteral("60 min · URL shortener, API rate limiter"));
}

void TestHomeRows::interviewWithoutTimeWaitsUnderToday()
{
    const HomeRow row = homeRows({summary(InterviewState::Planned)}, now).front();
    QCOMPARE(row.kind, HomeRow::Kind::Today);
    QCOMPARE(row.time, QStringLiteral("Any time"));
    QVERIFY(row.when.isEmpty());
    QVERIFY(row.next);
}

void TestHomeRows::interviewThatNeverBeganStaysUnderToday()
{
    const HomeRow row = homeRows({summary(InterviewState::Planned, at(16, 0, 20))}, now).front();
    QCOMPARE(row.kind, HomeRow::Kind::Today);
    QCOMPARE(row.time, QStringLiteral("20 Nov 16:00"));
    QCOMPARE(row.when, QStringLiteral("65 h ago"));
}

void TestHomeRows::comingDaysAreShortAndNeverNext()
{
    QList<InterviewSummary> week;
    for (int day = 24; day < 30; ++day)
        week << summary(InterviewState::Planned, at(10, 0, day));
    const auto rows = homeRows(week, now);
    QCOMPARE(rows.size(), 4);
    for (const HomeRow& row : rows) {
        QCOMPARE(row.kind, HomeRow::Kind::Later);
        QVERIFY(!row.next);
    }
}

void TestHomeRows::endedInterviewTellsWhatIsMissing_data()
{
    QTest::addColumn<int>("rated");
    QTest::addColumn<bool>("recommended");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing rated") << 0 << false << QStringLiteral("0 of 4 dimension(s) rated, 31 note(s)");
    QTest::newRow("half rated") << 2 << false << QStringLiteral("2 of 4 dimension(s) rated, 31 note(s)");
    QTest::newRow("no recommendation")
        << 4 << false << QStringLiteral("the recommendation is missing, 31 note(s)");
    QTest::newRow("complete") << 4 << true
                              << QStringLiteral("rated and recommended, to be sealed, 31 note(s)");
}

void TestHomeRows::endedInterviewTellsWhatIsMissing()
{
    QFETCH(int, rated);
    QFETCH(bool, recommended);
    QFETCH(QString, text);
    InterviewSummary s = summary(InterviewState::Ended);
    s.notes = 31;
    s.started = at(13, 0, 20);
    for (int i = 0; i < rated; ++i)
        s.ratings.append({QString::number(i), RatingValue::Yes, 1});
    if (recommended)
        s.recommendation = RecommendationValue::Yes;
    const HomeRow row = homeRows({s}, now).front();
    QCOMPARE(row.kind, HomeRow::Kind::Finish);
    QCOMPARE(row.detail, text);
    QCOMPARE(row.action, QStringLiteral("Finish"));
    QCOMPARE(row.when, QStringLiteral("68 h ago"));
}

void TestHomeRows::timeAwayIsRounded_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64(0) << QStringLiteral("now");
    QTest::newRow("half a minute ahead") << qint64(30) << QStringLiteral("in 1 min");
    QTest::newRow("half an hour ago") << qint64(-1800) << QStringLiteral("30 min ago");
    QTest::newRow("an hour and a half") << qint64(5400) << QStringLiteral("in 1 h 30 min");
    QTest::newRow("full hours") << qint64(6 * 3600) << QStringLiteral("in 6 h");
    QTest::newRow("half a day") << qint64(13 * 3600) << QStringLiteral("in 13 h");
    QTest::newRow("a week") << qint64(-7 * 24 * 3600) << QStringLiteral("7 day(s) ago");
}

void TestHomeRows::timeAwayIsRounded()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(relativeText(now.addSecs(seconds), now), text);
}

void TestHomeRows::verificationSpeaksPlainly_data()
{
    QTest::addColumn<bool>("readable");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<bool>("own");
    QTest::addColumn<QString>("says");
    QTest::newRow("sound, own key") << true << true << true << QStringLiteral("It is your own key.");
    QTest::newRow("sound, new key") << true << true << false
                                    << QStringLiteral("ask Interviewer A to read its fingerprint to you");
    QTest::newRow("changed") << true << false << false
                             << QStringLiteral("Do not rely on “card.scorecard”. A note was changed.");
    QTest::newRow("no scorecard") << false << false << false
                                  << QStringLiteral("“card.scorecard” is no scorecard that can be read.");
}

void TestHomeRows::verificationSpeaksPlainly()
{
    QFETCH(bool, readable);
    QFETCH(bool, valid);
    QFETCH(bool, own);
    QFETCH(QString, says);
    const KeyStanding standing{own ? KeyStanding::Kind::Own : KeyStanding::Kind::First, std::nullopt};
    Verification found;
    found.readable = readable;
    found.valid = valid;
    found.signer = QStringLiteral("Interviewer A");
    found.reason = QStringLiteral("A note was changed.");
    found.sealedAt = QStringLiteral("2026-11-23T11:04:00.000Z");
    const QString text = verificationText(found, standing, QStringLiteral("card.scorecard"));
    QVERIFY2(text.contains(says), qPrintable(text));
}

PANELBOOK_TEST_MAIN(TestHomeRows)
#include "tst_homerows.moc"
