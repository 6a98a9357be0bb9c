// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/replan.h"
#include "domain/sessions/sessionrecord.h"
#include "tests/support/sessions.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

namespace {

/// An hour: 5, 10, 25, 12 and 8 minutes, with one question each in "Deep dive" and "Failures".
Session hour()
{
    Session session = sampleSession();
    session.interview.kit.segments = {{QStringLiteral("Opening"), 5},
                                      {QStringLiteral("Scope"), 10},
                                      {QStringLiteral("Deep dive"), 25},
                                      {QStringLiteral("Failures"), 12},
                                      {QStringLiteral("Wrap-up"), 8}};
    session.interview.questions.resize(2);
    session.interview.questions[0].segment = QStringLiteral("Deep dive");
    session.interview.questions[1].segment = QStringLiteral("Failures");
    return session;
}

std::optional<PlanProposal> at(const Session& session, Milliseconds now)
{
    return replan(session, foldTimeline(session, now));
}

int plannedMinutes(const Session& session, Milliseconds now)
{
    int all = 0;
    const Timeline timeline = foldTimeline(session, now);
    for (const SegmentSpan& span : timeline.segments)
        all += span.plannedMinutes;
    return all;
}

} // namespace

class TestReplan : public QObject
{
    Q_OBJECT

private slots:
    void anInterviewOnTimeNeedsNoNewPlan()
    {
        const Session session = hour();
        QVERIFY(!at(session, 4min));
        QVERIFY(!at(session, 5min + 59s));
        QVERIFY(at(session, 6min + 1s));
    }

    void whatIsOverIsSpreadInProportion()
    {
        Session session = hour();
        mustRecord(session, SegmentEntered{QStringLiteral("Scope")}, 5min);
        const auto proposal = at(session, 21min);
        QCOMPARE(proposal->minutesOver, 6);
        const QList<PlanProposal::Change> changes{{QStringLiteral("Deep dive"), 25, 22},
                                                  {QStringLiteral("Failures"), 12, 10},
                                                  {QStringLiteral("Wrap-up"), 8, 7}};
        QCOMPARE(proposal->changes, changes);
        QVERIFY(proposal->leftOut.isEmpty());
    }

    void anAcceptedPlanHoldsAndKeepsTheEnd()
    {
        Session session = hour();
        mustRecord(session, SegmentEntered{QStringLiteral("Scope")}, 7min);
        const Milliseconds now = 24min + 20s;
        mustRecord(session, at(session, now)->plan, now);
        QVERIFY(!at(session, now));
        QCOMPARE(plannedMinutes(session, now), 60);
        const Timeline timeline = foldTimeline(session, now);
        QCOMPARE(timeline.segments[0].plannedMinutes, 7);
        QVERIFY(timeline.segments[1].overrun() <= Milliseconds(0));
        QVERIFY(at(session, now + 3min)); // it may fall behind again
    }

    void timeSavedBeforeIsNoReasonForANewPlan()
    {
        Session session = hour();
        mustRecord(session, SegmentEntered{QStringLiteral("Scope")}, 1min);
        QVERIFY(!at(session, 14min)); // 3 minutes over in this part, 4 saved in the first
    }

    void lateFromAnEarlierPartIsTakenFromThePartsToCome()
    {
        Session session = hour();
        mustRecord(session, SegmentEntered{QStringLiteral("Scope")}, 9min);
        const auto proposal = at(session, 10min);
        QCOMPARE(proposal->minutesOver, 4);
        QCOMPARE(proposal->plan.minutes.value(QStringLiteral("Opening")), 9);
        QVERIFY(!proposal->plan.minutes.contains(QStringLiteral("Scope")));
    }

    void aQuestionIsLeftOutBeforePartsLoseHalfOfTheirTime()
    {
        Session session = hour();
        mustRecord(session, SegmentEntered{QStringLiteral("Deep dive")}, 15min);
        mustRecord(session, QuestionAsked{session.interview.questions[0].question.id}, 15min);
        const auto proposal = at(session, 51min);
        QCOMPARE(proposal->minutesOver, 11);
        QCOMPARE(proposal->leftOut, session.interview.questions[1].question.id);
        const QList<PlanProposal::Change> changes{{QStringLiteral("Failures"), 12, 2},
                                                  {QStringLiteral("Wrap-up"), 8, 7}};
        QCOMPARE(proposal->changes, changes);
        mustRecord(session, proposal->plan, 51min);
        QCOMPARE(foldTimeline(session, 51min).leftOut, QStringList(proposal->leftOut));
        QCOMPARE(plannedMinutes(session, 51min), 60);
    }

    void aQuestionThatHasToBeAskedIsNeverLeftOut()
    {
        Session session = hour();
        session.interview.questions[1].required = true;
        mustRecord(session, SegmentEntered{QStringLiteral("Deep dive")}, 15min);
        QVERIFY(at(session, 51min)->leftOut.isEmpty());
        const Replanned without{{}, {session.interview.questions[1].question.id}};
        QVERIFY(!allow(session, without, 51min));
    }

    void aQuestionThatWasAskedIsNotLeftOut()
    {
        Session session = hour();
        mustRecord(session, QuestionAsked{session.interview.questions[1].question.id}, 1min);
        mustRecord(session, SegmentEntered{QStringLiteral("Deep dive")}, 2min);
        QVERIFY(at(session, 51min)->leftOut.isEmpty());
    }

    void everyPartKeepsAMinute()
    {
        Session session = hour();
        mustRecord(session, SegmentEntered{QStringLiteral("Scope")}, 5min);
        const auto proposal = at(session, 2h);
        for (const PlanProposal::Change& change : proposal->changes)
            QVERIFY(change.to >= 1);
        mustRecord(session, proposal->plan, 2h);
        QVERIFY(!at(session, 2h));
    }

    void nothingIsProposedWhereNothingCanBeGiven()
    {
        Session session = hour();
        mustRecord(session, Paused{}, 20min);
        QVERIFY(!at(session, 21min));
        mustRecord(session, Resumed{}, 22min);
        QVERIFY(at(session, 22min));
        mustRecord(session, SegmentEntered{QStringLiteral("Wrap-up")}, 23min);
        QVERIFY(!at(session, 90min)); // no part is to come
        mustRecord(session, Ended{}, 90min);
        QVERIFY(!at(session, 91min));
    }

    void undoGivesTheOldPlanBack()
    {
        Session session = hour();
        mustRecord(session, SegmentEntered{QStringLiteral("Deep dive")}, 15min);
        const Timeline before = foldTimeline(session, 51min);
        const SessionEvent plan = at(session, 51min)->plan;
        const auto back = inverse(session, plan);
        mustRecord(session, plan, 51min);
        QVERIFY(foldTimeline(session, 51min) != before);
        mustRecord(session, *back, 51min);
        QCOMPARE(foldTimeline(session, 51min), before);
    }
};

PANELBOOK_TEST_MAIN(TestReplan)
#include "tst_replan.moc"
