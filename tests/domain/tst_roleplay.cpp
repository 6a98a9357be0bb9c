// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/roleplay.h"
#include "domain/sessions/sessionrecord.h"
#include "tests/support/scriptsession.h"
#include "tests/support/sessions.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>

using namespace panelbook;
using namespace std::chrono_literals;

namespace {

const QString checkout = QStringLiteral("debugging.checkout-at-2-am");
const QString incident = QStringLiteral("debugging.sample");
const QString review = QStringLiteral("code-review.sample");

Roleplay played()
{
    return foldRoleplay(scorecardFromScript(QStringLiteral("debugging")).session, checkout);
}

/// The sample interview with a question asked after one minute.
Session asking(const QString& question)
{
    Session session = sampleSession();
    mustRecord(session, QuestionAsked{question}, 1min);
    return session;
}

} // namespace

class TestRoleplay : public QObject
{
    Q_OBJECT

private slots:
    // The script asks the question at 04:00; the expected numbers are counted by hand from its lines.
    void theScriptsSignalsAreCounted()
    {
        const Roleplay roleplay = played();
        QCOMPARE(roleplay.signalsAsked(), 6);  // a1 a6 a10 a3 a5 a11
        QCOMPARE(roleplay.signalsUseful(), 5); // all but a10
        QCOMPARE(roleplay.deadEnds(), 1);      // a10
        QCOMPARE(roleplay.firstUsefulSignal(), std::optional<Milliseconds>(2min + 40s)); // a1 at 06:40
    }

    void theScriptsMitigationAndCauseAreTimed()
    {
        const Roleplay roleplay = played();
        QCOMPARE(roleplay.mitigation(), std::optional<Milliseconds>(14min + 20s)); // 18:20
        QCOMPARE(roleplay.whys.lastKey(), 3);
        QCOMPARE(roleplay.cause(), std::optional<Milliseconds>(19min + 40s)); // 23:40
    }

    void theScriptsHypothesesAndCardAreCounted()
    {
        const Roleplay roleplay = played();
        QCOMPARE(roleplay.hypotheses.size(), 2);
        QCOMPARE(roleplay.hypothesesBeforeFirstChange(), 2); // 10:55 and 13:31, before 18:20
        QCOMPARE(roleplay.cards.size(), 1);
        QCOMPARE(roleplay.cards.front().after, Milliseconds(11min + 30s));
        // The card at 15:30, the next useful artefact (a3) at 16:30.
        QCOMPARE(roleplay.cards.front().untilUsefulStep, std::optional<Milliseconds>(1min));
    }

    void pausesDoNotCount()
    {
        Session session = asking(incident);
        mustRecord(session, Paused{}, 2min);
        mustRecord(session, Resumed{}, 12min);
        mustRecord(session, ArtefactRevealed{QStringLiteral("a1"), QStringLiteral("show"), {}}, 13min);
        QCOMPARE(foldRoleplay(session, incident).firstUsefulSignal(), std::optional<Milliseconds>(2min));
        QCOMPARE(sinceAsked(session, incident, 15min), Milliseconds(4min));
        mustRecord(session, Paused{}, 15min);
        QCOMPARE(sinceAsked(session, incident, 30min), Milliseconds(4min));
    }

    void whatHappensDuringAnotherQuestionIsNotOfTheRoleplay()
    {
        Session session = asking(incident);
        mustRecord(session, QuestionAsked{review}, 2min);
        mustRecord(session, DefectFound{1}, 3min);
        mustRecord(session, QuestionAsked{incident}, 4min);
        mustRecord(session, ActionTaken{QStringLiteral("rolls back"), QStringLiteral("mitigates")}, 5min);
        QCOMPARE(foldRoleplay(session, incident).mitigation(), std::optional<Milliseconds>(4min));
        QCOMPARE(foldCodeReview(session, review).found.size(), 1);
        QCOMPARE(foldCodeReview(session, review).found.value(1).after, Milliseconds(1min));
    }

    void nothingHappenedIsEmpty()
    {
        QCOMPARE(foldRoleplay(sampleSession(), incident), Roleplay());
        QCOMPARE(foldRoleplay(asking(review), review), Roleplay());
        QVERIFY(!played().reveals.isEmpty());
        QCOMPARE(Roleplay().firstUsefulSignal(), std::nullopt);
        QCOMPARE(Roleplay().cause(), std::nullopt);
    }

    void theSameThingAskedTwiceCountsOnce()
    {
        Session session = asking(incident);
        mustRecord(session, ArtefactRevealed{QStringLiteral("a1"), QStringLiteral("read"), {}}, 2min);
        mustRecord(session, ArtefactRevealed{QStringLiteral("a1"), QStringLiteral("show"), {}}, 3min);
        mustRecord(session, ArtefactRevealed{{}, QStringLiteral("none"), QStringLiteral("Heap dump")}, 4min);
        mustRecord(session, ArtefactRevealed{{}, QStringLiteral("none"), QStringLiteral("heap dump")}, 5min);
        const Roleplay roleplay = foldRoleplay(session, incident);
        QCOMPARE(roleplay.signalsAsked(), 2);
        QCOMPARE(roleplay.signalsUseful(), 1);
        QCOMPARE(roleplay.reveals.size(), 4);
    }

    void aDiagnosisIsNoChange()
    {
        Session session = asking(incident);
        mustRecord(session, ActionTaken{QStringLiteral("reads the logs"), QStringLiteral("diagnoses")}, 2min);
        mustRecord(session, HypothesisStated{QStringLiteral("the pool"), true}, 3min);
        mustRecord(session, ActionTaken{QStringLiteral("restarts all"), QStringLiteral("worsens")}, 4min);
        mustRecord(session, HypothesisStated{QStringLiteral("the network"), false}, 5min);
        QCOMPARE(foldRoleplay(session, incident).hypothesesBeforeFirstChange(), 1);
    }

    void hypothesesCanBeSettledAndOpenedAgain()
    {
        Session session = asking(incident);
        const SessionEvent settled = HypothesisSettled{1, QStringLiteral("confirmed")};
        QVERIFY(!allow(session, settled, 2min)); // none was stated
        mustRecord(session, HypothesisStated{QStringLiteral("the pool"), true}, 2min);
        mustRecord(session, settled, 3min);
        QCOMPARE(foldRoleplay(session, incident).hypotheses.front().outcome, QStringLiteral("confirmed"));
        mustRecord(session, HypothesisSettled{1, QStringLiteral("ruled-out")}, 4min);
        QCOMPARE(foldRoleplay(session, incident).hypotheses.front().outcome, QStringLiteral("ruled-out"));
    }

    void ticksAreTakenBackByTheirInverse()
    {
        Session session = asking(incident);
        const SessionEvent why = WhyReached{2};
        const auto back = inverse(session, why);
        mustRecord(session, why, 2min);
        QCOMPARE(foldRoleplay(session, incident).whys.keys(), QList<int>{2});
        mustRecord(session, *back, 3min);
        QVERIFY(foldRoleplay(session, incident).whys.isEmpty());
    }

    void theIncidentClockRunsAndJumps()
    {
        Debugging night;
        night.incidentStart = QStringLiteral("23:50");
        Roleplay roleplay;
        QCOMPARE(incidentClock(night, roleplay, 12min), QStringLiteral("00:02"));
        roleplay.incidentTime = QStringLiteral("02:25");
        roleplay.incidentTimeSince = 12min;
        QCOMPARE(incidentClock(night, roleplay, 15min), QStringLiteral("02:28"));
        QCOMPARE(incidentClock(Debugging(), Roleplay(), 5min), QString());
    }

    void newVerbsSurviveTheBook_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {R"({"do":"settle","hypothesis":1,"outcome":"ruled-out"})",
              R"({"do":"incident-time","time":"02:25"})", R"({"do":"tick","list":"handover","number":2})",
              R"({"do":"tick","list":"decoy","number":1,"done":false})",
              R"({"do":"defect","number":4,"hinted":true})", R"({"do":"why","number":2,"reached":false})"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void newVerbsSurviveTheBook()
    {
        QFETCH(QString, line);
        const QJsonObject json = QJsonDocument::fromJson(line.toUtf8()).object();
        const auto event = eventFromJson(json);
        QVERIFY(event);
        QCOMPARE(toJson(*event), json);
        QCOMPARE(storedEventFromJson(toJson(*event)).value(), *event);
    }

    void wrongVerbsAreRefused_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {R"({"do":"settle","hypothesis":1,"outcome":"maybe"})",
              R"({"do":"incident-time","time":"25:00"})", R"({"do":"tick","list":"wishes","number":2})",
              R"({"do":"tick","list":"handover","number":0})"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongVerbsAreRefused()
    {
        QFETCH(QString, line);
        QVERIFY(!eventFromJson(QJsonDocument::fromJson(line.toUtf8()).object()));
    }
};

PANELBOOK_TEST_MAIN(TestRoleplay)
#include "tst_roleplay.moc"
