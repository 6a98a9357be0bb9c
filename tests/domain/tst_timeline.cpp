// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/sessionrecord.h"
#include "domain/sessions/timeline.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sessions.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

class TestTimeline : public QObject
{
    Q_OBJECT

private:
    static Moment momentOf(const Clock& clock) { return {clock.utcNow(), clock.sinceBoot(), clock.bootId()}; }

    /// A session whose events carry both clocks, as the window records them.
    static Session clocked(const Clock& clock)
    {
        Session s = sampleSession();
        s.events.clear();
        s.interview.state = InterviewState::Planned;
        append(s, clock, Started{});
        return s;
    }
    static void append(Session& s, const Clock& clock, const SessionEvent& event)
    {
        const Moment m = momentOf(clock);
        record(s, {0, offsetAt(s, m), m.utc, m.boot, m.bootId, event});
    }

private slots:
    void theFirstPartBeginsWithTheInterview()
    {
        const Timeline t = foldTimeline(sampleSession(), 90s);
        QCOMPARE(t.current, qsizetype{0});
        QCOMPARE(t.segments[0].spent, Milliseconds(90s));
        QCOMPARE(t.left(), Milliseconds(30min - 90s));
        QVERIFY(!t.segments[1].entered());
    }

    void pausesCountForNobody()
    {
        Session s = sampleSession();
        mustRecord(s, QuestionAsked{QStringLiteral("system-design.sample")}, 60s);
        mustRecord(s, Paused{}, 120s);
        QVERIFY(foldTimeline(s, 200s).paused);
        mustRecord(s, Resumed{}, 300s);
        const Timeline t = foldTimeline(s, 360s);
        QCOMPARE(t.now, Milliseconds(360s));
        QCOMPARE(t.active, Milliseconds(180s));
        QCOMPARE(t.pausedFor, Milliseconds(180s));
        QCOMPARE(t.questions[0].spent, Milliseconds(120s));
    }

    void askingAPlannedQuestionEntersItsPart()
    {
        Session s = sampleSession();
        mustRecord(s, QuestionAsked{QStringLiteral("system-design.sample")}, 120s);
        const Timeline t = foldTimeline(s, 180s);
        QCOMPARE(t.current, qsizetype{1});
        QCOMPARE(t.segments[0].spent, Milliseconds(120s));
        QCOMPARE(t.segments[1].begin.value(), Milliseconds(120s));
    }

    void aTickKeepsItsTimeUntilItIsTakenBack()
    {
        Session s = sampleSession();
        mustRecord(s, QuestionAsked{QStringLiteral("pair-programming.sample")}, 60s);
        mustRecord(s, PointTicked{PointList::Tasks, 2}, 90s);
        const QMap<int, Milliseconds> ticked{{2, 90s}};
        QCOMPARE(foldTimeline(s, 95s).questions[0].ticked.value(PointList::Tasks), ticked);
        mustRecord(s, PointTicked{PointList::Tasks, 2, false}, 100s);
        QVERIFY(foldTimeline(s, 110s).questions[0].ticked.value(PointList::Tasks).isEmpty());
    }

    void aDimensionGetsTheTimeOfTheQuestionsThatGaveItsEvidence()
    {
        Session s = sampleSession();
        mustRecord(s, NoteTaken{QStringLiteral("before any question #comm"), 0}, 30s);
        mustRecord(s, QuestionAsked{QStringLiteral("system-design.sample")}, 60s);
        mustRecord(s, NoteTaken{QStringLiteral("#comm"), 0}, 70s);
        mustRecord(s, NoteTaken{QStringLiteral("#comm again"), 0}, 80s);
        mustRecord(s, QuestionAsked{QStringLiteral("debugging.sample")}, 100s);
        mustRecord(s, Paused{}, 110s);
        mustRecord(s, NoteTaken{QStringLiteral("#problem #comm"), 0}, 120s);
        mustRecord(s, Resumed{}, 130s);
        const Timeline t = foldTimeline(s, 150s);
        QCOMPARE(timeFor(s, t, u"communication"), Milliseconds(70s));
        QCOMPARE(timeFor(s, t, u"problem-solving"), Milliseconds(30s));
        QCOMPARE(timeFor(s, t, u"charm"), Milliseconds(0));
    }

    void aNewPlanChangesThePartsThatItNames()
    {
        Session s = sampleSession();
        mustRecord(s, Replanned{{{QStringLiteral("design"), 12}}, {s.interview.questions[1].question.id}},
                   60s);
        const Timeline t = foldTimeline(s, 70s);
        QCOMPARE(t.segments[0].plannedMinutes, 10);
        QCOMPARE(t.segments[1].plannedMinutes, 12);
        QCOMPARE(t.leftOut, QStringList(s.interview.questions[1].question.id));
    }

    void anOverrunIsTheTimeBeyondThePlan()
    {
        Session s = sampleSession();
        mustRecord(s, SegmentEntered{QStringLiteral("design")}, 12min);
        const Timeline t = foldTimeline(s, 40min);
        QCOMPARE(t.segments[0].overrun(), Milliseconds(2min));
        QCOMPARE(t.segments[1].overrun(), Milliseconds(8min));
        QCOMPARE(t.left(), Milliseconds(-10min));
    }

    void theEndStopsTheClockAndReopeningStartsIt()
    {
        Session s = sampleSession();
        mustRecord(s, Ended{}, 100s);
        QCOMPARE(foldTimeline(s, 999s).active, Milliseconds(100s));
        QVERIFY(foldTimeline(s, 999s).ended);
        mustRecord(s, NoteTaken{QStringLiteral("late"), 0}, 200s);
        mustRecord(s, Reopened{}, 300s);
        QCOMPARE(foldTimeline(s, 360s).active, Milliseconds(160s));
    }

    void questionsKeepWhatWasAskedHintedAndHeard()
    {
        Session s = sampleSession();
        mustRecord(s, QuestionAsked{QStringLiteral("system-design.sample")}, 10s);
        mustRecord(s, FollowUpAsked{1}, 20s);
        mustRecord(s, HintGiven{1}, 30s);
        mustRecord(s, ListenedFor{1}, 40s);
        mustRecord(s, ListenedFor{2}, 41s);
        mustRecord(s, ListenedFor{1, false}, 42s);
        mustRecord(s, QuestionAsked{QStringLiteral("debugging.sample")}, 50s);
        mustRecord(s, QuestionAsked{QStringLiteral("system-design.sample")}, 60s);
        const Timeline t = foldTimeline(s, 70s);
        QCOMPARE(t.questions.size(), qsizetype{2});
        QCOMPARE(t.questions[0].followUps, QList<int>{1});
        QCOMPARE(t.questions[0].hints, QList<int>{1});
        QCOMPARE(t.questions[0].heard, QSet<int>{2});
        QCOMPARE(t.questions[0].spent, Milliseconds(50s));
        QVERIFY(!t.findQuestion(u"code-review.sample"));
    }

    void suspendCountsAsTime()
    {
        FakeClock clock;
        const Session s = clocked(clock);
        clock.advance(25min);
        QCOMPARE(offsetAt(s, momentOf(clock)), Milliseconds(25min));
    }

    void aSetWallClockChangesNoTimer_data()
    {
        QTest::addColumn<qint64>("jumpMs");
        QTest::newRow("an hour back") << qint64{-3'600'000};
        QTest::newRow("a day on") << qint64{86'400'000};
        QTest::newRow("ten years back") << qint64{-315'360'000'000};
    }
    void aSetWallClockChangesNoTimer()
    {
        QFETCH(qint64, jumpMs);
        FakeClock clock;
        const Session s = clocked(clock);
        clock.advance(10min);
        clock.jump(Milliseconds(jumpMs));
        QCOMPARE(offsetAt(s, momentOf(clock)), Milliseconds(10min));
        QCOMPARE(clockJump(s, momentOf(clock)).value(), Milliseconds(jumpMs));
    }

    void smallDriftIsNoJump()
    {
        FakeClock clock;
        const Session s = clocked(clock);
        clock.advance(10min);
        clock.jump(1900ms);
        QVERIFY(!clockJump(s, momentOf(clock)));
    }

    void afterARestartOfTheMachineTheWallClockDecides()
    {
        FakeClock clock;
        const Session s = clocked(clock);
        clock.advance(10min);
        clock.reboot(5min);
        QCOMPARE(offsetAt(s, momentOf(clock)), Milliseconds(15min));
        QVERIFY(!clockJump(s, momentOf(clock)));
    }

    void timeNeverRunsBackwards()
    {
        FakeClock clock;
        Session s = clocked(clock);
        clock.advance(10min);
        append(s, clock, NoteTaken{QStringLiteral("x"), 0});
        clock.reboot(-2h);
        QCOMPARE(offsetAt(s, momentOf(clock)), Milliseconds(10min));
    }

    void playedScriptsGoOnByTheWallClock()
    {
        Session s = sampleSession();
        mustRecord(s, NoteTaken{QStringLiteral("x"), 0}, 5min);
        FakeClock clock;
        clock.advance(8min);
        QCOMPARE(offsetAt(s, momentOf(clock)), Milliseconds(8min));
    }

    void anInterviewWithoutEventsHasNoTime()
    {
        Session s = sampleSession();
        s.events.clear();
        FakeClock clock;
        QCOMPARE(offsetAt(s, momentOf(clock)), Milliseconds(0));
        QCOMPARE(foldTimeline(s, 0ms).current, qsizetype{-1});
    }
};

PANELBOOK_TEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
