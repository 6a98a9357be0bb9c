// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/nudge.h"
#include "tests/support/sessions.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

namespace {

std::optional<Nudge> at(const Session& session, Milliseconds now, const QSet<QString>& putAway = {})
{
    return nudge(session, foldTimeline(session, now), putAway);
}

} // namespace

class TestNudge : public QObject
{
    Q_OBJECT

private slots:
    void nothingBeforeHalfOfTheTime()
    {
        const Session session = sampleSession(); // 30 minutes
        QVERIFY(!at(session, 14min));
        QVERIFY(at(session, 15min));
    }

    void theFirstDimensionWithoutEvidenceIsNamed()
    {
        Session session = sampleSession();
        const QList<Dimension> dimensions = session.interview.rubric.dimensions;
        QCOMPARE(at(session, 16min)->dimension, dimensions[0].id);
        mustRecord(session, NoteTaken{QStringLiteral("+ seen #") + dimensions[0].id}, 16min);
        QCOMPARE(at(session, 16min)->dimension, dimensions[1].id);
        mustRecord(session, Rated{dimensions[1].id, RatingValue::NotAssessed}, 17min);
        QVERIFY(!at(session, 17min));
    }

    void timeLeftIsThatOfThePartOrElseOfTheInterview()
    {
        Session session = sampleSession(); // parts of 10 and 20 minutes
        mustRecord(session, SegmentEntered{session.interview.kit.segments[1].name}, 10min);
        QCOMPARE(at(session, 16min)->left, Milliseconds(14min));
        QCOMPARE(at(session, 40min)->left, Milliseconds(0));
    }

    void aFollowUpOfTheSameCompetencyIsProposedOnce()
    {
        Session session = sampleSession();
        session.interview.rubric.dimensions[0].competency = QStringLiteral("judgement");
        QCOMPARE(at(session, 16min)->followUp, 0); // nothing is being asked
        mustRecord(session, QuestionAsked{session.interview.questions[0].question.id}, 16min);
        QCOMPARE(at(session, 16min)->followUp, 1);
        mustRecord(session, FollowUpAsked{1}, 17min);
        QCOMPARE(at(session, 17min)->followUp, 0);
    }

    void quietWhilePausedAndAfterTheEnd()
    {
        Session session = sampleSession();
        mustRecord(session, Paused{}, 16min);
        QVERIFY(!at(session, 17min));
        mustRecord(session, Resumed{}, 18min);
        QVERIFY(at(session, 19min));
        mustRecord(session, Ended{}, 20min);
        QVERIFY(!at(session, 21min));
    }

    void whatWasPutAwayIsNotNamedAgain()
    {
        const Session session = sampleSession();
        const QList<Dimension> dimensions = session.interview.rubric.dimensions;
        QCOMPARE(at(session, 16min, {dimensions[0].id})->dimension, dimensions[1].id);
        QVERIFY(!at(session, 16min, {dimensions[0].id, dimensions[1].id}));
    }

    void whatHasToBeAskedAboutComesFirst()
    {
        Session session = sampleSession();
        session.interview.questions[2].required = true;
        session.interview.questions[2].question.competencies = {QStringLiteral("communication")};
        QCOMPARE(at(session, 16min)->dimension, QStringLiteral("communication"));
    }

    void inTheLastMinutesWhatAFollowUpCanFillComesFirst()
    {
        Session session = sampleSession();
        session.interview.rubric.dimensions[1].competency = QStringLiteral("judgement");
        mustRecord(session, QuestionAsked{session.interview.questions[0].question.id}, 9min);
        QCOMPARE(at(session, 24min)->dimension, QStringLiteral("problem-solving"));
        QCOMPARE(at(session, 26min)->dimension, QStringLiteral("communication"));
    }

    void aPlanThatNoLongerHoldsIsMoreUrgent()
    {
        const Session session = sampleSession();
        const Timeline timeline = foldTimeline(session, 16min); // the first part has 10 minutes
        QVERIFY(std::holds_alternative<PlanProposal>(advice(session, timeline, {})));
        QVERIFY(std::holds_alternative<Nudge>(advice(session, timeline, {{}, {0}})));
        const QSet<QString> both{QStringLiteral("problem-solving"), QStringLiteral("communication")};
        QVERIFY(std::holds_alternative<std::monostate>(advice(session, timeline, {both, {0}})));
    }
};

PANELBOOK_TEST_MAIN(TestNudge)
#include "tst_nudge.moc"
