// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/nudge.h"
#include "tests/support/sessions.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

namespace {

std::optional<Nudge> at(const Session& session, Milliseconds now)
{
    return nudge(session, foldTimeline(session, now));
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
};

PANELBOOK_TEST_MAIN(TestNudge)
#include "tst_nudge.moc"
