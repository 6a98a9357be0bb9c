// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eventsentences.h"
#include "exchange/reporttext.h"
#include "tests/exchange/samplereports.h"
#include "tests/support/scriptsession.h"
#include "tests/support/sessions.h"
#include "tests/support/testmain.h"

#include <QTranslator>

using namespace panelbook;
using namespace std::chrono_literals;

namespace {

/// Translates the context "Report" into capitals.
class CapitalTranslator final : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "Report") == 0 ? QString::fromUtf8(source).toUpper() : QString();
    }
    bool isEmpty() const override { return false; }
};

Report reportOf(const char* name)
{
    return makeReport(sealedScorecardFromScript(QLatin1String(name)));
}

const ReportDimension& dimension(const Report& report, const char* id)
{
    for (const ReportDimension& d : report.dimensions) {
        if (d.id == QLatin1String(id))
            return d;
    }
    qFatal("no dimension %s", id);
}

QList<int> numbers(const QList<ReportNote>& notes)
{
    QList<int> result;
    for (const ReportNote& note : notes)
        result.append(note.number);
    return result;
}

/// An interview in which the incident of the debugging kit is being played.
Session incident()
{
    Session session = scorecardFromScript(QStringLiteral("debugging")).session;
    play(session, Reopened{});
    return session;
}

/// An interview in which code is being reviewed.
Session review()
{
    Session session = sampleSession();
    play(session, QuestionAsked{QStringLiteral("code-review.sample")});
    return session;
}

/// An interview in which two people program.
Session pairing()
{
    Session session = sampleSession();
    play(session, QuestionAsked{QStringLiteral("pair-programming.sample")});
    return session;
}

/// An interview in which the URL shortener is being discussed.
Session design()
{
    Session session = scorecardFromScript(QStringLiteral("system-design")).session;
    play(session, Reopened{});
    play(session, QuestionAsked{QStringLiteral("system-design.url-shortener")});
    return session;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void scriptedScorecardsCarryValidSeals();
    void titleNamesCandidateRoleLevelAndRound();
    void timesComeFromTheEvents();
    void stretchesFollowEachOtherWithoutGaps();
    void notesKeepWhatWasTypedAndSayWhatItMeans();
    void evidenceFollowsTagsAndLinks();
    void ratingsCarryTheAnchorOfTheLevel();
    void questionsKeepWhatWasAskedGivenHeardAndChanged();
    void recordTellsEachEvent_data();
    void recordTellsEachEvent();
    void recordTellsNewPlans();
    void recordTellsTicks();
    void dimensionsKnowTheTimeOfTheirQuestions();
    void recordLeavesOutNotesRatingsAndTheSeal();
    void sealLineNamesSignerKeyAndContent();
    void draftHasNoSealLine();
    void plannedInterviewMakesAnEmptyReport();
    void amendmentLineNamesItsSigner();
    void datesFollowTheLanguage();
    void wordsFollowTheTranslator();
};

void TestReport::scriptedScorecardsCarryValidSeals()
{
    for (const char* name : {"system-design", "behavioural", "debugging"}) {
        Scorecard scorecard = sealedScorecardFromScript(QLatin1String(name));
        amend(scorecard, QStringLiteral("Later"));
        QCOMPARE(scorecard.seals.size(), 2);
        for (const Seal& seal : scorecard.seals)
            QVERIFY(signatureHolds(seal));
        QCOMPARE(scorecard.seals[0].digest, contentDigest(contentTables(scorecard.session)));
        QCOMPARE(scorecard.seals[1].digest, amendmentDigest(scorecard.amendments[0]));
        QCOMPARE(scorecard.seals[1].previous, blake2b256(scorecard.seals[0].signature));
        QCOMPARE(scorecard.session.interview.state, InterviewState::Sealed);
    }
}

void TestReport::titleNamesCandidateRoleLevelAndRound()
{
    QCOMPARE(reportOf("system-design").title,
             QStringLiteral("Candidate One · Backend Engineer · L5 · System design"));
}

void TestReport::timesComeFromTheEvents()
{
    const Report report = reportOf("system-design");
    QCOMPARE(report.minutesTaken, 58);
    QCOMPARE(report.times.now, Milliseconds(58min + 12s));
    QCOMPARE(report.times.pausedFor, Milliseconds(2min + 30s));
    QVERIFY(report.times.ended);
}

void TestReport::stretchesFollowEachOtherWithoutGaps()
{
    const Report report = reportOf("system-design");
    QVERIFY(report.stretches.size() >= 3);
    QCOMPARE(report.stretches.front().begin, Milliseconds(0));
    QCOMPARE(report.stretches.back().end, report.times.now);
    for (qsizetype i = 0; i + 1 < report.stretches.size(); ++i)
        QCOMPARE(report.stretches[i].end, report.stretches[i + 1].begin);
    QCOMPARE(report.stretches[1].name, QStringLiteral("Scope and figures"));
    QCOMPARE(report.stretches[1].begin, Milliseconds(5min));
}

void TestReport::notesKeepWhatWasTypedAndSayWhatItMeans()
{
    const Report report = reportOf("system-design");
    QCOMPARE(report.notes.size(), 13);
    const ReportNote& note = report.notes[4];
    QCOMPARE(note.number, 5);
    QCOMPARE(note.at, Milliseconds(10min + 41s));
    QCOMPARE(note.kind, NoteKind::Quote);
    QCOMPARE(
        note.text,
        QStringLiteral("\"I'd take 302, because with 301 we lose the clicks we are paid for\" #technical"));
    QCOMPARE(note.body, QStringLiteral("I'd take 302, because with 301 we lose the clicks we are paid for"));
    QCOMPARE(note.question, QStringLiteral("URL shortener"));
    QCOMPARE(note.dimensions, QStringList(QStringLiteral("Technical design")));
    QCOMPARE(report.notes[0].question, QString());
    QVERIFY(report.notes[8].text.contains(QStringLiteral("ask for the reasoning twice")));
}

void TestReport::evidenceFollowsTagsAndLinks()
{
    QCOMPARE(numbers(dimension(reportOf("system-design"), "problem-solving").evidence), (QList<int>{2, 3}));
    const Report behavioural = reportOf("behavioural");
    QCOMPARE(numbers(dimension(behavioural, "communication").evidence), (QList<int>{2, 4}));
    QCOMPARE(numbers(dimension(behavioural, "quality").evidence), QList<int>{6});
    QCOMPARE(numbers(dimension(behavioural, "delivery").evidence), QList<int>());
}

void TestReport::ratingsCarryTheAnchorOfTheLevel()
{
    const Report report = reportOf("behavioural");
    const ReportDimension& ownership = dimension(report, "ownership");
    const Dimension* source = findDimension(report.scorecard.session.interview.rubric, u"ownership");
    QCOMPARE(ownership.rating->value, RatingValue::StrongYes);
    QCOMPARE(ownership.rating->at, Milliseconds(38min));
    QCOMPARE(ownership.anchor, source->anchors[Level::L5][3]);
    QCOMPARE(dimension(report, "delivery").rating->value, RatingValue::NotAssessed);
    QCOMPARE(dimension(report, "delivery").anchor, QString());
}

void TestReport::questionsKeepWhatWasAskedGivenHeardAndChanged()
{
    const Report report = reportOf("system-design");
    QCOMPARE(report.questions.size(), 2);
    const ReportQuestion& shortener = report.questions[0];
    const Question& source = report.scorecard.session.findQuestion(shortener.id)->question;
    QCOMPARE(shortener.begin, Milliseconds(5min + 38s));
    QCOMPARE(shortener.followUps, QStringList(source.followUps[0].text));
    QCOMPARE(shortener.hints, QStringList(source.hints[0]));
    QCOMPARE(shortener.heard, QStringList(source.listenFor[0]));
    QCOMPARE(shortener.changedAssumptions.size(), 1);
    QCOMPARE(shortener.changedAssumptions[0].name, QStringLiteral("new_m"));
    QCOMPARE(shortener.changedAssumptions[0].value, 5e7);
    QVERIFY(report.questions[1].changedAssumptions.isEmpty());
}

void TestReport::recordTellsEachEvent_data()
{
    QTest::addColumn<SessionEvent>("event");
    QTest::addColumn<Session>("session");
    QTest::addColumn<QString>("text");
    const auto row = [session = design()](const char* name, const SessionEvent& event, const char* text) {
        QTest::newRow(name) << event << session << QString::fromUtf8(text);
    };
    const auto rowOfIncident = [session = incident()](const char* name, const SessionEvent& event,
                                                      const char* text) {
        QTest::newRow(name) << event << session << QString::fromUtf8(text);
    };
    row("segment", SegmentEntered{QStringLiteral("Close")}, "The segment “Close” began.");
    row("pause", Paused{}, "The interview was paused.");
    row("ask", QuestionAsked{QStringLiteral("system-design.api-rate-limiter")},
        "The question “API rate limiter” was asked.");
    row("edit", NoteEdited{1, QStringLiteral("x")}, "Note 1 was edited.");
    row("remove", NoteRemoved{1}, "Note 1 was removed.");
    row("estimate", EstimateChanged{{{QStringLiteral("new_m"), 2e8}}}, "An assumption was changed: ");
    row("attach", Attached{QStringLiteral("board.png"), 0, "x"}, "“board.png” was attached.");
    row("link", Linked{1, QStringLiteral("trade-offs")}, "Note 1 was linked to Trade-off analysis.");
    row("unlink", Unlinked{2, QStringLiteral("problem-solving")},
        "Note 2 was unlinked from Problem solving.");
    row("end", Ended{}, "The interview ended.");
    row("recommend", Recommended{RecommendationValue::StrongNo, {}},
        "The recommendation was given: Strong no.");
    row("clock forward", ClockJumped{1h + 1min}, "The computer's clock was set forward by 1:01:00.");
    row("clock back", ClockJumped{-90s}, "The computer's clock was set back by 01:30.");
    row("follow-up", FollowUpAsked{2}, "Follow-up 2 was asked: “");
    row("hint", HintGiven{2}, "Hint 2 was given: “");
    row("heard", ListenedFor{2, true}, "Listened for and heard: “");
    row("tick taken back", ListenedFor{2, false}, "No longer counted as heard: “");
    rowOfIncident("shown", ArtefactRevealed{QStringLiteral("a1"), QStringLiteral("show"), {}},
                  "” was shown.");
    rowOfIncident("read", ArtefactRevealed{QStringLiteral("a1"), QStringLiteral("read"), {}},
                  "” was read out.");
    rowOfIncident("not to be had", ArtefactRevealed{{}, QStringLiteral("none"), QStringLiteral("heap dump")},
                  "The candidate asked for “heap dump”, which is not to be had.");
    rowOfIncident("constraint", ConstraintGiven{QStringLiteral("k1")}, "Constraint k1 was given: “");
    rowOfIncident("testable", HypothesisStated{QStringLiteral("A %1"), true}, "Hypothesis, testable: “A %1”");
    rowOfIncident("not testable", HypothesisStated{QStringLiteral("B"), false},
                  "Hypothesis, not testable: “B”");
    rowOfIncident("mitigates", ActionTaken{QStringLiteral("C"), QStringLiteral("mitigates")},
                  "Action that mitigates: “C”");
    rowOfIncident("diagnoses", ActionTaken{QStringLiteral("C"), QStringLiteral("diagnoses")},
                  "Action that diagnoses: “C”");
    rowOfIncident("worsens", ActionTaken{QStringLiteral("C"), QStringLiteral("worsens")},
                  "Action that makes it worse: “C”");
    rowOfIncident("no effect", ActionTaken{QStringLiteral("C"), QStringLiteral("none")},
                  "Action without effect: “C”");
    rowOfIncident("why", WhyReached{1}, "Why 1 was reached: “");
    QTest::newRow("defect") << SessionEvent(DefectFound{1}) << review()
                            << QStringLiteral("Defect 1 was found: “race”");
}

void TestReport::recordTellsEachEvent()
{
    QFETCH(SessionEvent, event);
    QFETCH(Session, session);
    QFETCH(QString, text);
    play(session, event, 1s);
    const ReportEvent last = recordOf(session).back();
    QCOMPARE(last.verb, verb(event));
    QCOMPARE(last.at, session.lastAt());
    QCOMPARE(last.sequence, session.events.back().sequence);
    QVERIFY2(last.text.contains(text), qPrintable(last.text));
    QVERIFY2(!last.text.contains(QStringLiteral("“”")), qPrintable(last.text));
}

void TestReport::recordTellsNewPlans()
{
    Session session = design();
    play(session, Replanned{{{QStringLiteral("Close"), 1}}, {}}, 1s);
    QCOMPARE(recordOf(session).back().text, QStringLiteral("The plan was changed: Close 1 min."));
    play(session,
         Replanned{{{QStringLiteral("Close"), 2}, {QStringLiteral("Scope and figures"), 9}},
                   {QStringLiteral("system-design.api-rate-limiter")}},
         2s);
    QCOMPARE(recordOf(session).back().text,
             QStringLiteral("The plan was changed: Scope and figures 9 min, Close 2 min. "
                            "Left out: API rate limiter."));
}

void TestReport::recordTellsTicks()
{
    Session session = pairing();
    play(session, PointTicked{PointList::Tasks, 2}, 1s);
    QCOMPARE(recordOf(session).back().text, QStringLiteral("Ticked: “mend one”"));
    const Report report = makeReport({session, {}, {}});
    QCOMPARE(report.questions.front().ticked, QStringList{QStringLiteral("mend one")});
    play(session, PointTicked{PointList::Tasks, 2, false}, 2s);
    QCOMPARE(recordOf(session).back().text, QStringLiteral("No longer ticked: “mend one”"));
}

void TestReport::dimensionsKnowTheTimeOfTheirQuestions()
{
    const Report report = reportOf("system-design");
    for (const ReportDimension& dimension : report.dimensions) {
        QCOMPARE(dimension.spent, timeFor(report.scorecard.session, report.times, dimension.id));
        QCOMPARE(dimension.spent.count() > 0, !dimension.evidence.isEmpty());
    }
}

void TestReport::recordLeavesOutNotesRatingsAndTheSeal()
{
    for (const ReportEvent& event : reportOf("system-design").record) {
        QVERIFY2(!QStringList({QStringLiteral("note"), QStringLiteral("rate"), QStringLiteral("seal")})
                      .contains(event.verb),
                 qPrintable(event.text));
    }
}

void TestReport::sealLineNamesSignerKeyAndContent()
{
    const Report report = reportOf("system-design");
    const Seal& seal = report.scorecard.seals.front();
    const QString digest = QString::fromLatin1(seal.digest.toHex());
    QCOMPARE(report.sealLine,
             QStringLiteral("Sealed 23 Nov 2026 11:04 UTC by Interviewer A · key %1 · content %2…%3")
                 .arg(fingerprint(seal.publicKey), digest.left(4), digest.right(4)));
    QVERIFY(!report.draft());
}

void TestReport::draftHasNoSealLine()
{
    const Report report = makeReport(scorecardFromScript(QStringLiteral("behavioural")));
    QVERIFY(report.draft());
    QCOMPARE(report.sealLine, QString());
    for (const auto state : {InterviewState::Planned, InterviewState::Live, InterviewState::Ended,
                             InterviewState::Cancelled, InterviewState::NoShow})
        QVERIFY(ReportText::draftMark(state).startsWith(QStringLiteral("DRAFT")));
}

void TestReport::plannedInterviewMakesAnEmptyReport()
{
    Scorecard scorecard = scorecardFromScript(QStringLiteral("debugging"));
    Session planned;
    planned.interview = scorecard.session.interview;
    planned.interview.state = InterviewState::Planned;
    planned.interview.started.reset();
    const Report report = makeReport({planned, {}, {}});
    QCOMPARE(report.minutesTaken, 0);
    QVERIFY(report.stretches.isEmpty());
    QVERIFY(report.notes.isEmpty());
    QCOMPARE(report.dimensions.size(), planned.interview.rubric.dimensions.size());
    QVERIFY(!report.dimensions.front().rating);
    QCOMPARE(ReportText::byline(report), QStringList(QStringLiteral("Interviewer C")));
}

void TestReport::amendmentLineNamesItsSigner()
{
    Scorecard scorecard = sealedScorecardFromScript(QStringLiteral("debugging"));
    amend(scorecard, QStringLiteral("Later"));
    const QString language = QStringLiteral("en");
    QCOMPARE(ReportText::amendmentLine(scorecard, scorecard.amendments[0], language),
             QStringLiteral("Amendment 1 · 24 Nov 2026 16:04 UTC · Interviewer C"));
    scorecard.seals.removeLast();
    QCOMPARE(ReportText::amendmentLine(scorecard, scorecard.amendments[0], language),
             QStringLiteral("Amendment 1 · 24 Nov 2026 16:04 UTC"));
}

void TestReport::datesFollowTheLanguage()
{
    const QDateTime utc(QDate(2026, 12, 3), QTime(9, 5), Qt::UTC);
    QCOMPARE(ReportText::moment(utc, QStringLiteral("en")), QStringLiteral("3 Dec 2026 09:05 UTC"));
    QCOMPARE(ReportText::moment(utc, QStringLiteral("de")), QStringLiteral("3 Dez. 2026 09:05 UTC"));
    QCOMPARE(ReportText::moment(QStringLiteral("2026-12-03T09:05:00.000Z"), QStringLiteral("en")),
             QStringLiteral("3 Dec 2026 09:05 UTC"));
    QCOMPARE(ReportText::moment(QStringLiteral("yesterday"), QStringLiteral("en")),
             QStringLiteral("yesterday"));
}

void TestReport::wordsFollowTheTranslator()
{
    CapitalTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const Report report = makeReport(sealedScorecardFromScript(QStringLiteral("debugging")));
    QCOMPARE(report.record.front().text, QStringLiteral("THE INTERVIEW STARTED."));
    QCOMPARE(ReportText::kind(NoteKind::RedFlag), QStringLiteral("RED FLAG"));
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(ReportText::kind(NoteKind::RedFlag), QStringLiteral("Red flag"));
}

PANELBOOK_TEST_MAIN(TestReport)
#include "tst_report.moc"
