// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/sessionrecord.h"
#include "tests/support/sessions.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

class TestSessionRules : public QObject
{
    Q_OBJECT

private:
    static QString refusalOf(const Session& session, const SessionEvent& event, Milliseconds at = 60s)
    {
        const auto allowed = allow(session, event, at);
        return allowed ? QString() : describe(allowed.error());
    }
    static Session rated(int first, int second)
    {
        Session s = sampleSession();
        mustRecord(s, Rated{QStringLiteral("problem-solving"), static_cast<RatingValue>(first)}, 10s);
        mustRecord(s, Rated{QStringLiteral("communication"), static_cast<RatingValue>(second)}, 10s);
        return s;
    }

private slots:
    void timeDoesNotGoBack()
    {
        Session s = sampleSession();
        mustRecord(s, NoteTaken{QStringLiteral("x"), 0}, 20s);
        QVERIFY(!refusalOf(s, NoteTaken{QStringLiteral("y"), 0}, 19s).isEmpty());
        QVERIFY(refusalOf(s, NoteTaken{QStringLiteral("y"), 0}, 20s).isEmpty());
    }

    void eventsWantWhatTheyName_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < 12; ++i)
            QTest::addRow("case %d", i) << i;
    }
    void eventsWantWhatTheyName()
    {
        QFETCH(int, row);
        const QList<SessionEvent> refused{SegmentEntered{QStringLiteral("Dessert")},
                                          FollowUpAsked{1},
                                          NoteEdited{1, QStringLiteral("x")},
                                          NoteRemoved{1},
                                          Rated{QStringLiteral("charm"), RatingValue::Yes},
                                          Linked{1, QStringLiteral("communication")},
                                          Unlinked{1, QStringLiteral("communication")},
                                          QuestionAsked{QStringLiteral("behavioural.none")},
                                          Resumed{},
                                          Started{},
                                          Sealed{},
                                          NoteTaken{QString(maxNoteLength + 1, u'x'), 0}};
        QVERIFY(!refusalOf(sampleSession(), refused[row]).isEmpty());
    }

    void numbersAreThoseOfTheQuestionBeingAsked()
    {
        Session s = sampleSession();
        mustRecord(s, QuestionAsked{QStringLiteral("system-design.sample")}, 10s);
        QVERIFY(refusalOf(s, FollowUpAsked{1}).isEmpty());
        QVERIFY(!refusalOf(s, FollowUpAsked{2}).isEmpty());
        QVERIFY(!refusalOf(s, HintGiven{2}).isEmpty());
        QVERIFY(!refusalOf(s, ListenedFor{3}).isEmpty());
        QVERIFY(refusalOf(s, EstimateChanged{{{QStringLiteral("n"), 5}}}).isEmpty());
        QVERIFY(!refusalOf(s, EstimateChanged{{{QStringLiteral("m"), 5}}}).isEmpty());
        QVERIFY(!refusalOf(s, DefectFound{1}).isEmpty());
        mustRecord(s, QuestionAsked{QStringLiteral("debugging.sample")}, 11s);
        QVERIFY(refusalOf(s, ArtefactRevealed{QStringLiteral("a1"), QStringLiteral("show"), {}}).isEmpty());
        QVERIFY(!refusalOf(s, ArtefactRevealed{QStringLiteral("a9"), QStringLiteral("show"), {}}).isEmpty());
        QVERIFY(refusalOf(s, ArtefactRevealed{{}, QStringLiteral("none"), QStringLiteral("heap dump")})
                    .isEmpty());
        QVERIFY(!refusalOf(s, ConstraintGiven{QStringLiteral("k9")}).isEmpty());
        QVERIFY(!refusalOf(s, WhyReached{3}).isEmpty());
        mustRecord(s, QuestionAsked{QStringLiteral("code-review.sample")}, 12s);
        QVERIFY(refusalOf(s, DefectFound{1}).isEmpty());
        QVERIFY(!refusalOf(s, DefectFound{2}).isEmpty());
        QVERIFY(!refusalOf(s, WhyReached{1}).isEmpty());
        QVERIFY(!refusalOf(s, PointTicked{PointList::Tasks, 1}).isEmpty());
        mustRecord(s, QuestionAsked{QStringLiteral("pair-programming.sample")}, 13s);
        QVERIFY(refusalOf(s, PointTicked{PointList::Tasks, 2}).isEmpty());
        QVERIFY(!refusalOf(s, PointTicked{PointList::Tasks, 3}).isEmpty());
        QVERIFY(!refusalOf(s, PointTicked{PointList::Must, 1}).isEmpty());
    }

    void aNewPlanNamesPartsAndQuestionsThatExist()
    {
        const Session s = sampleSession();
        QVERIFY(refusalOf(s, Replanned{{{QStringLiteral("Design"), 12}}, {}}).isEmpty());
        QVERIFY(!refusalOf(s, Replanned{{{QStringLiteral("Dessert"), 12}}, {}}).isEmpty());
        QVERIFY(!refusalOf(s, Replanned{{}, {QStringLiteral("behavioural.none")}}).isEmpty());
    }

    void afterTheEndOnlyScoringGoesOn()
    {
        Session s = sampleSession();
        mustRecord(s, QuestionAsked{QStringLiteral("system-design.sample")}, 5s);
        mustRecord(s, Ended{}, 10s);
        QVERIFY(refusalOf(s, NoteTaken{QStringLiteral("late"), 0}).isEmpty());
        QVERIFY(refusalOf(s, Rated{QStringLiteral("communication"), RatingValue::Yes}).isEmpty());
        QVERIFY(!refusalOf(s, HintGiven{1}).isEmpty());
        QVERIFY(!refusalOf(s, Paused{}).isEmpty());
        QVERIFY(!refusalOf(s, Ended{}).isEmpty());
        mustRecord(s, Reopened{}, 11s);
        QVERIFY(refusalOf(s, HintGiven{1}).isEmpty());
    }

    void aNoteLinksItselfByItsNames()
    {
        Session s = sampleSession();
        mustRecord(s, NoteTaken{QStringLiteral("+ clear #comm"), 0}, 10s);
        QCOMPARE(s.notes.back().number, 1);
        QCOMPARE(s.evidenceFor(u"communication"), QList<int>{1});
    }

    void anEditDerivesLinksAnewAndKeepsExplicitOnes()
    {
        Session s = sampleSession();
        mustRecord(s, NoteTaken{QStringLiteral("+ clear #comm"), 0}, 10s);
        mustRecord(s, Linked{1, QStringLiteral("problem-solving")}, 11s);
        mustRecord(s, NoteEdited{1, QStringLiteral("+ clear")}, 12s);
        QVERIFY(s.evidenceFor(u"communication").isEmpty());
        QCOMPARE(s.evidenceFor(u"problem-solving"), QList<int>{1});
    }

    void noteNumbersAreNeverUsedAgain()
    {
        Session s = sampleSession();
        mustRecord(s, NoteTaken{QStringLiteral("a"), 0}, 1s);
        mustRecord(s, NoteTaken{QStringLiteral("b #comm"), 0}, 2s);
        mustRecord(s, NoteRemoved{2}, 3s);
        QVERIFY(s.evidence.isEmpty());
        mustRecord(s, NoteTaken{QStringLiteral("c"), 0}, 4s);
        QCOMPARE(s.notes.back().number, 3);
        QVERIFY(!s.findNote(2));
        QCOMPARE(s.findNote(3)->text, QStringLiteral("c"));
    }

    void aRecommendationWantsEveryDimension()
    {
        Session s = sampleSession();
        mustRecord(s, Rated{QStringLiteral("problem-solving"), RatingValue::Yes}, 10s);
        const QString refusal = refusalOf(s, Recommended{RecommendationValue::Yes, {}});
        QVERIFY(refusal.contains(QLatin1String("Communication")));
        mustRecord(s, Rated{QStringLiteral("communication"), RatingValue::NotAssessed}, 11s);
        QVERIFY(refusalOf(s, Recommended{RecommendationValue::Yes, {}}).isEmpty());
    }

    void theSealListsAllThatIsMissing()
    {
        Session s = rated(4, 3);
        mustRecord(s, NoteTaken{QStringLiteral("+ one #prob"), 0}, 11s);
        mustRecord(s, Ended{}, 12s);
        const QStringList missing = missingForSeal(s);
        QCOMPARE(missing.size(), 3);
        QVERIFY(missing[0].contains(QLatin1String("two")));
        QVERIFY(missing[1].contains(QLatin1String("Communication")));
        QVERIFY(missing[2].contains(QLatin1String("recommendation")));
        QVERIFY(refusalOf(s, Sealed{}).contains(missing[1]));
    }

    void enoughEvidenceLetsTheSealPass()
    {
        Session s = rated(4, 0);
        mustRecord(s, NoteTaken{QStringLiteral("+ one #prob"), 0}, 11s);
        mustRecord(s, NoteTaken{QStringLiteral("+ two #prob"), 0}, 12s);
        mustRecord(s, Ended{}, 13s);
        mustRecord(s, Recommended{RecommendationValue::StrongYes, QStringLiteral("clear")}, 14s);
        QVERIFY(missingForSeal(s).isEmpty());
        mustRecord(s, Sealed{}, 14s);
        QVERIFY(!refusalOf(s, NoteTaken{QStringLiteral("late"), 0}).isEmpty());
        QVERIFY(!refusalOf(s, Rated{QStringLiteral("communication"), RatingValue::Yes}).isEmpty());
    }

    void twoLinksOfOneNoteAreOnePieceOfEvidence()
    {
        Session s = rated(1, 0);
        mustRecord(s, NoteTaken{QStringLiteral("- one #prob"), 0}, 11s);
        mustRecord(s, Linked{1, QStringLiteral("problem-solving")}, 12s);
        QCOMPARE(s.evidenceFor(u"problem-solving").size(), qsizetype{1});
    }

    void undoGivesBackWhatWas()
    {
        Session s = sampleSession();
        mustRecord(s, QuestionAsked{QStringLiteral("system-design.sample")}, 1s);
        const auto undone = [&](const SessionEvent& event) {
            const auto back = inverse(s, event);
            Session after = s;
            mustRecord(after, event, 20s);
            mustRecord(after, back.value(), 21s);
            return after;
        };
        QVERIFY(undone(Rated{QStringLiteral("communication"), RatingValue::Yes}).ratings.isEmpty());
        mustRecord(s, Rated{QStringLiteral("communication"), RatingValue::No}, 2s);
        QCOMPARE(undone(Rated{QStringLiteral("communication"), RatingValue::Yes})
                     .ratings.value(QStringLiteral("communication"))
                     .value,
                 RatingValue::No);
        mustRecord(s, NoteTaken{QStringLiteral("x"), 0}, 3s);
        QVERIFY(undone(Linked{1, QStringLiteral("communication")}).evidence.isEmpty());
        QCOMPARE(
            undone(EstimateChanged{{{QStringLiteral("n"), 7}}}).estimates.first().value(QStringLiteral("n")),
            100.0);
        QVERIFY(!inverse(s, NoteTaken{QStringLiteral("x"), 0}));
        QVERIFY(!inverse(s, Sealed{}));
    }

    void cancelledInterviewsTakeNothing()
    {
        Session s = sampleSession();
        s.interview.state = InterviewState::Cancelled;
        QVERIFY(!refusalOf(s, NoteTaken{QStringLiteral("x"), 0}).isEmpty());
        s.interview.state = InterviewState::NoShow;
        QVERIFY(!refusalOf(s, NoteTaken{QStringLiteral("x"), 0}).isEmpty());
        s.interview.state = InterviewState::Planned;
        QVERIFY(!refusalOf(s, NoteTaken{QStringLiteral("x"), 0}).isEmpty());
        QVERIFY(refusalOf(s, Started{}).isEmpty());
    }
};

PANELBOOK_TEST_MAIN(TestSessionRules)
#include "tst_sessionrules.moc"
