// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/agenda.h"
#include "tests/support/panelcards.h"
#include "tests/support/testmain.h"

using namespace panelbook;

namespace {

const QString communication = QStringLiteral("communication");
const QString depth = QStringLiteral("technical-depth");

PanelCard card(int points, int notes = 2, RecommendationValue verdict = RecommendationValue::Yes)
{
    return sampleCard(QStringLiteral("Interviewer"), {{communication, communication, points, notes}},
                      verdict);
}

QList<TalkPoint> agenda(const QList<PanelCard>& cards)
{
    return agendaOf(cards, rollUp(cards));
}

QList<TalkReason> reasons(const QList<TalkPoint>& points)
{
    QList<TalkReason> found;
    for (const TalkPoint& point : points)
        found.append(point.reason);
    return found;
}

} // namespace

class TestAgenda : public QObject
{
    Q_OBJECT

private slots:
    void aPanelThatAgreesHasNothingToTalkAboutFirst()
    {
        QVERIFY(agenda({card(3), card(4), card(3)}).isEmpty());
    }

    void verdictsThatDifferComeFirst()
    {
        const auto points = agenda({card(3), card(2, 2, RecommendationValue::StrongNo)});
        QCOMPARE(reasons(points), (QList{TalkReason::VerdictsDiffer, TalkReason::RatingsSplit}));
        QCOMPARE(points[0].voices[0], (TalkVoice{1, 1, {}}));
        QCOMPARE(points[0].voices[1], (TalkVoice{0, 3, {}}));
    }

    void aSplitNamesEveryVoiceWithItsNotesLowestFirst()
    {
        const auto points = agenda({card(4), card(2, 3)});
        QCOMPARE(points[0].reason, TalkReason::RatingsSplit);
        QCOMPARE(points[0].competency, communication);
        QCOMPARE(points[0].voices, (QList<TalkVoice>{{1, 2, {1, 2, 3}}, {0, 4, {1, 2}}}));
    }

    void aSplitThatRestsOnOneNoteIsNamed()
    {
        const auto points = agenda({card(3), card(2, 1)});
        QCOMPARE(reasons(points), (QList{TalkReason::RatingsSplit, TalkReason::ThinEvidence}));
        QCOMPARE(points[1].voices, (QList<TalkVoice>{{1, 2, {1}}}));
    }

    void thinEvidenceOfAPanelThatAgreesIsNoMatter() { QVERIFY(agenda({card(3, 1), card(3, 1)}).isEmpty()); }

    void aStrongNoIsTalkedAboutEvenWhenAllAgree()
    {
        const auto points = agenda({card(1), card(2)});
        QCOMPARE(reasons(points), QList{TalkReason::StrongNo});
        QCOMPARE(points[0].voices.size(), 1);
    }

    void aStrongNoHiddenInAMedianIsStillNamed()
    {
        const auto one = sampleCard(QStringLiteral("A"), {{QStringLiteral("tools"), depth, 1},
                                                          {QStringLiteral("tests"), depth, 3},
                                                          {QStringLiteral("design"), depth, 3}});
        QCOMPARE(reasons(agenda({one})), QList{TalkReason::StrongNo});
    }

    void aCompetencyThatNobodyAssessedIsNamed()
    {
        QCOMPARE(reasons(agenda({card(0), card(0)})), QList{TalkReason::NobodyAssessed});
    }

    void redFlagsAreNamedWithTheirNotes()
    {
        PanelCard flagged = card(3);
        flagged.scorecard.session.notes.append({9, {}, QStringLiteral("! Blamed a colleague by name"), {}});
        const auto points = agenda({card(3), flagged});
        QCOMPARE(reasons(points), QList{TalkReason::RedFlagNoted});
        QCOMPARE(points[0].voices, (QList<TalkVoice>{{1, {}, {9}}}));
    }

    void secondThoughtsAreNamed()
    {
        PanelCard changed = card(2);
        changed.reratings = {{communication, RatingValue::Yes, QStringLiteral("Misheard"), {}}};
        QCOMPARE(reasons(agenda({card(3), changed})), QList{TalkReason::ChangedSince});
    }
};

PANELBOOK_TEST_MAIN(TestAgenda)
#include "tst_agenda.moc"
