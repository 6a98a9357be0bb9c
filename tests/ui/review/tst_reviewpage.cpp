// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/reviewfixture.h"
#include "ui/pages/review/evidenceline.h"
#include "ui/pages/review/evidencelist.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace panelbook;

namespace {

const QString problemSolving = QStringLiteral("problem-solving");
const QString technicalDesign = QStringLiteral("technical-design");
const QString tradeOffs = QStringLiteral("trade-offs");
const QString communication = QStringLiteral("communication");

const QStringList unrated{QStringLiteral("seal"), QStringLiteral("recommend"), QStringLiteral("rate")};
const QStringList unrecommended{QStringLiteral("seal"), QStringLiteral("recommend")};

QList<EvidenceLine*> linesOf(const ReviewFixture& f, const QString& dimension)
{
    return f.part<EvidenceList>(QStringLiteral("evidenceList"), dimension).lines();
}

void rateAll(ReviewFixture& f, const QString& point)
{
    for (const QString& dimension : {problemSolving, technicalDesign, tradeOffs, communication})
        f.part<QAbstractButton>(QStringLiteral("rating-%1").arg(point), dimension).click();
}

} // namespace

class TestReviewPage : public QObject
{
    Q_OBJECT

private slots:
    void cardShowsRatingAnchorAndEvidence();
    void headerSaysWhoAndHowLong();
    void timesOfQuestionsAndDimensionsAreTold();
    void ratingIsRecordedOnceAndShowsItsAnchor();
    void ratingByDigit();
    void notAssessedNeverBecomesANumber();
    void recommendationIsLockedUntilEverythingIsRated();
    void recommendationIsRecorded();
    void reasonIsRecordedWhenItIsLeft();
    void reasonIsRecordedWhenThePageIsLeft();
    void reasonIsRecordedWhenTypingRests();
    void evidenceIsLinkedByKeyboard();
    void judgementWithoutBehaviourIsRemarked();
    void attachmentsAreListed();
    void linkIsRemovedByKeyboard();
    void noteIsMendedAndRecorded();
    void mendedNoteCanBeTakenBack();
    void shorthandInAMendedNoteMovesItsLink();
    void missingThingsAreListedWithAWayToEach();
    void nextMissingWalksThroughTheList();
    void alikeRatingsAreQuestioned();
    void ratingWithoutEvidenceIsMarked();
    void keyboardAloneScoresAnInterview();
    void panesAreReachedByF6();
    void changesFromElsewhereAreShown();
    void refusedChangeIsTold();
    void liveInterviewCanBeScored();
    void interviewIsReopened();
    void backToNotesGoesLive();
    void nothingToScoreIsSaid_data();
    void nothingToScoreIsSaid();
    void unknownInterviewIsTold();
    void pageWithoutInterviewTeaches();
    void pageFitsTheSmallestWindow();
};

void TestReviewPage::cardShowsRatingAnchorAndEvidence()
{
    const ReviewFixture f;
    QVERIFY(f.text(QStringLiteral("anchor"), problemSolving).startsWith(QStringLiteral("3 · ")));
    const auto lines = linesOf(f, problemSolving);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(
        lines[0]->accessibleName(),
        QStringLiteral(
            "06:20, strength: Clarified first: custom aliases? expiry? analytics? who may create? (linked)"));
    QVERIFY(!f.part<QLabel>(QStringLiteral("gap"), problemSolving).isVisible());
}

void TestReviewPage::headerSaysWhoAndHowLong()
{
    const ReviewFixture f;
    QCOMPARE(f.text(QStringLiteral("reviewTitle")), QStringLiteral("Score and seal · Candidate One"));
    const QString facts = f.text(QStringLiteral("reviewFacts"));
    for (const char* part : {"L5", "13 notes", "ended 4 min ago"})
        QVERIFY2(facts.contains(QLatin1String(part)), qPrintable(facts));
    QVERIFY(!f.page->windowTitlePart().contains(QStringLiteral("Candidate")));
}

void TestReviewPage::timesOfQuestionsAndDimensionsAreTold()
{
    const ReviewFixture f;
    QStringList texts;
    const auto labels = f.part<QWidget>(QStringLiteral("times")).findChildren<QLabel*>();
    for (const QLabel* label : labels)
        texts.append(label->text());
    const Session session = f.stored().session;
    const Timeline times = foldTimeline(session, session.lastAt());
    QVERIFY(texts.contains(clockText(times.questions.front().spent)));
    QVERIFY(texts.contains(QStringLiteral("Problem solving")));
    QVERIFY(texts.contains(clockText(timeFor(session, times, problemSolving))));
}

void TestReviewPage::ratingIsRecordedOnceAndShowsItsAnchor()
{
    ReviewFixture f(unrated);
    f.part<QAbstractButton>(QStringLiteral("rating-4"), technicalDesign).click();
    QCOMPARE(f.stored().session.ratings[technicalDesign].value, RatingValue::StrongYes);
    QVERIFY(f.text(QStringLiteral("anchor"), technicalDesign).startsWith(QStringLiteral("4 · ")));
    const qsizetype events = f.stored().session.events.size();
    f.part<QAbstractButton>(QStringLiteral("rating-4"), technicalDesign).click();
    QCOMPARE(f.stored().session.events.size(), events);
}

void TestReviewPage::ratingByDigit()
{
    ReviewFixture f(unrated);
    QTRY_VERIFY(f.page->isActiveWindow());
    QCOMPARE(f.focused(), QStringLiteral("rating-1"));
    f.press(Qt::Key_2);
    QCOMPARE(f.stored().session.ratings[problemSolving].value, RatingValue::No);
}

void TestReviewPage::notAssessedNeverBecomesANumber()
{
    ReviewFixture f(unrated);
    f.part<QAbstractButton>(QStringLiteral("rating-not-assessed"), tradeOffs).click();
    QCOMPARE(f.stored().session.ratings[tradeOffs].value, RatingValue::NotAssessed);
    QVERIFY(f.text(QStringLiteral("anchor"), tradeOffs).startsWith(QStringLiteral("Not assessed")));
    QVERIFY(!f.part<QLabel>(QStringLiteral("gap"), tradeOffs).isVisible());
}

void TestReviewPage::recommendationIsLockedUntilEverythingIsRated()
{
    ReviewFixture f(unrated);
    auto& yes = f.part<QAbstractButton>(QStringLiteral("verdict.yes"));
    auto& lock = f.part<QLabel>(QStringLiteral("verdictLock"));
    QVERIFY(!yes.isEnabled());
    QVERIFY(lock.isVisible());
    QVERIFY(lock.text().contains(QStringLiteral("Problem solving")));
    QVERIFY(!f.part<QPlainTextEdit>(QStringLiteral("reason")).isEnabled());
    rateAll(f, QStringLiteral("3"));
    QVERIFY(yes.isEnabled());
    QVERIFY(!lock.isVisible());
}

void TestReviewPage::recommendationIsRecorded()
{
    ReviewFixture f(unrecommended);
    f.part<QAbstractButton>(QStringLiteral("verdict.no")).click();
    QCOMPARE(f.stored().session.recommendation->value, RecommendationValue::No);
    QVERIFY(f.part<QAbstractButton>(QStringLiteral("verdict.no")).isChecked());
    f.part<QAbstractButton>(QStringLiteral("verdict.strong-yes")).click();
    QCOMPARE(f.stored().session.recommendation->value, RecommendationValue::StrongYes);
}

void TestReviewPage::reasonIsRecordedWhenItIsLeft()
{
    ReviewFixture f(unrecommended);
    QTRY_VERIFY(f.page->isActiveWindow());
    f.part<QAbstractButton>(QStringLiteral("verdict.yes")).click();
    auto& reason = f.part<QPlainTextEdit>(QStringLiteral("reason"));
    reason.setFocus();
    f.type(QStringLiteral("Sizes first. "));
    QVERIFY(f.stored().session.recommendation->reason.isEmpty());
    f.press(Qt::Key_Tab);
    QCOMPARE(f.stored().session.recommendation->reason, QStringLiteral("Sizes first."));
}

void TestReviewPage::reasonIsRecordedWhenThePageIsLeft()
{
    ReviewFixture f;
    f.part<QPlainTextEdit>(QStringLiteral("reason")).setPlainText(QStringLiteral("Another view"));
    f.page->hide();
    QCOMPARE(f.stored().session.recommendation->reason, QStringLiteral("Another view"));
}

void TestReviewPage::reasonIsRecordedWhenTypingRests()
{
    ReviewFixture f;
    f.part<QPlainTextEdit>(QStringLiteral("reason")).setPlainText(QStringLiteral("Resting"));
    QTRY_COMPARE_WITH_TIMEOUT(f.stored().session.recommendation->reason, QStringLiteral("Resting"), 10000);
}

void TestReviewPage::evidenceIsLinkedByKeyboard()
{
    ReviewFixture f;
    QTRY_VERIFY(f.page->isActiveWindow());
    f.part<QPushButton>(QStringLiteral("linkNote"), problemSolving).setFocus();
    f.press(Qt::Key_Space);
    auto& picker = f.part<QWidget>(QStringLiteral("notePicker"), problemSolving);
    QTRY_VERIFY(picker.isVisible());
    auto& search = *picker.findChild<QLineEdit*>(QStringLiteral("noteSearch"));
    QTest::keyClicks(&search, QStringLiteral("302"));
    QCOMPARE(picker.findChild<QListView*>(QStringLiteral("noteList"))->model()->rowCount(), 2);
    QTest::keyClick(&search, Qt::Key_Down);
    QTest::keyClick(&search, Qt::Key_Return);
    QCOMPARE(f.stored().session.evidenceFor(problemSolving), (QList<int>{2, 3, 5}));
    QCOMPARE(linesOf(f, problemSolving).size(), 3);
    QTest::keyClick(&search, Qt::Key_Return);
    QCOMPARE(f.stored().session.evidenceFor(problemSolving), (QList<int>{2, 3}));
    QTest::keyClick(&search, Qt::Key_Escape);
    QTRY_VERIFY(!picker.isVisible());
}

void TestReviewPage::judgementWithoutBehaviourIsRemarked()
{
    ReviewFixture f;
    EvidenceLine* line = linesOf(f, problemSolving).front();
    auto* remark = line->findChild<QLabel*>(QStringLiteral("remark"));
    QVERIFY(!remark->isVisible());
    const int note = line->row().number;
    line->startEditing();
    auto* edit = line->findChild<QPlainTextEdit*>();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("+ great attitude #problem-solving"));
    line->finishEditing();
    QCOMPARE(linesOf(f, problemSolving).front()->row().number, note);
    QTRY_VERIFY(remark->isVisible());
    QVERIFY(remark->text().contains(QStringLiteral("“great attitude”")));
    QCOMPARE(line->accessibleDescription(), remark->text());
}

void TestReviewPage::attachmentsAreListed()
{
    ReviewFixture f;
    QVERIFY(f.part<QLabel>(QStringLiteral("attachments")).isHidden());
    QVERIFY(f.book.open(f.id)->record(Attached{QStringLiteral("board.png"), 0, "picture"}));
    f.page->enter({.place = Place::Review, .interview = f.id});
    QVERIFY(f.text(QStringLiteral("attachments")).contains(QStringLiteral("board.png at ")));
    QVERIFY(f.part<QLabel>(QStringLiteral("attachments")).isVisible());
}

void TestReviewPage::linkIsRemovedByKeyboard()
{
    ReviewFixture f;
    QTRY_VERIFY(f.page->isActiveWindow());
    linesOf(f, problemSolving).front()->setFocus();
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Up);
    f.press(Qt::Key_Delete);
    QCOMPARE(f.stored().session.evidenceFor(problemSolving), (QList<int>{3}));
    QCOMPARE(QApplication::focusWidget(), linesOf(f, problemSolving).front());
    f.press(Qt::Key_Delete);
    QVERIFY(f.stored().session.evidenceFor(problemSolving).isEmpty());
    QCOMPARE(f.focused(), QStringLiteral("linkNote"));
    QCOMPARE(f.stored().session.notes.size(), 13);
}

void TestReviewPage::noteIsMendedAndRecorded()
{
    ReviewFixture f;
    QTRY_VERIFY(f.page->isActiveWindow());
    const qsizetype events = f.stored().session.events.size();
    linesOf(f, technicalDesign).at(1)->setFocus();
    f.press(Qt::Key_F2);
    QCOMPARE(f.focused(), QStringLiteral("noteEdit"));
    f.type(QStringLiteral(" for it"));
    QVERIFY(f.noteText(6).endsWith(QStringLiteral("#technical-design for it")));
    f.press(Qt::Key_Return);
    QCOMPARE(f.focused(), QStringLiteral("evidenceLine"));
    QVERIFY(linesOf(f, technicalDesign).at(1)->accessibleName().contains(QStringLiteral("for it")));
    QCOMPARE(f.stored().session.events.size(), events + 1);
    QVERIFY(std::holds_alternative<NoteEdited>(f.stored().session.events.back().event));
}

void TestReviewPage::mendedNoteCanBeTakenBack()
{
    ReviewFixture f;
    QTRY_VERIFY(f.page->isActiveWindow());
    const QString before = f.noteText(6);
    linesOf(f, technicalDesign).at(1)->setFocus();
    f.press(Qt::Key_Return);
    f.type(QStringLiteral(" oops"));
    f.press(Qt::Key_Escape);
    QCOMPARE(f.noteText(6), before);
    QCOMPARE(f.focused(), QStringLiteral("evidenceLine"));
}

void TestReviewPage::shorthandInAMendedNoteMovesItsLink()
{
    ReviewFixture f;
    QTRY_VERIFY(f.page->isActiveWindow());
    linesOf(f, communication).front()->setFocus();
    f.press(Qt::Key_F2);
    f.press(Qt::Key_A, Qt::ControlModifier);
    f.type(QStringLiteral("- Talks to the board #trade-offs"));
    QVERIFY(linesOf(f, communication).front()->editing());
    f.press(Qt::Key_Return);
    QCOMPARE(f.stored().session.evidenceFor(communication), (QList<int>{13}));
    QVERIFY(f.stored().session.evidenceFor(tradeOffs).contains(9));
    QCOMPARE(linesOf(f, communication).size(), 1);
}

void TestReviewPage::missingThingsAreListedWithAWayToEach()
{
    ReviewFixture f(unrated);
    QTRY_VERIFY(f.page->isActiveWindow());
    QStringList told;
    for (const auto* jump :
         f.page->findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^jump\\."))))
        told << jump->accessibleName();
    QCOMPARE(told, missingForSeal(f.stored().session));
    f.part<QPushButton>(QStringLiteral("jump.trade-offs")).click();
    QVERIFY(f.part<QWidget>(QStringLiteral("card.trade-offs")).isAncestorOf(QApplication::focusWidget()));
    f.press(Qt::Key_3);
    QCOMPARE(f.stored().session.ratings[tradeOffs].value, RatingValue::Yes);
    QVERIFY(!f.page->findChild<QPushButton*>(QStringLiteral("jump.trade-offs")));
}

void TestReviewPage::nextMissingWalksThroughTheList()
{
    ReviewFixture f(unrecommended + QStringList{QStringLiteral("link")});
    QTRY_VERIFY(f.page->isActiveWindow());
    f.press(Qt::Key_F8);
    QCOMPARE(f.focused(), QStringLiteral("verdict.strong-no"));
    f.part<QAbstractButton>(QStringLiteral("rating-4"), tradeOffs).click();
    f.part<EvidenceList>(QStringLiteral("evidenceList"), tradeOffs).lines().front()->setFocus();
    f.press(Qt::Key_Delete);
    f.press(Qt::Key_F8);
    QCOMPARE(f.focused(), QStringLiteral("linkNote"));
    f.press(Qt::Key_F8);
    QCOMPARE(f.focused(), QStringLiteral("verdict.strong-no"));
    f.part<QAbstractButton>(QStringLiteral("rating-3"), tradeOffs).click();
    f.part<QAbstractButton>(QStringLiteral("verdict.yes")).click();
    f.press(Qt::Key_F8);
    QCOMPARE(f.news, QStringList{QStringLiteral("Nothing is missing. You can seal the scorecard.")});
}

void TestReviewPage::alikeRatingsAreQuestioned()
{
    ReviewFixture f(unrated);
    rateAll(f, QStringLiteral("3"));
    const auto labels = f.part<QWidget>(QStringLiteral("sealChecklist")).findChildren<QLabel*>();
    const bool asked = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(QStringLiteral("one impression"));
    });
    QVERIFY(asked);
}

void TestReviewPage::ratingWithoutEvidenceIsMarked()
{
    ReviewFixture f(unrated + QStringList{QStringLiteral("note"), QStringLiteral("edit")});
    f.part<QAbstractButton>(QStringLiteral("rating-3"), tradeOffs).click();
    QVERIFY(f.part<QLabel>(QStringLiteral("gap"), tradeOffs).isVisible());
    QVERIFY(f.text(QStringLiteral("gap"), tradeOffs).startsWith(QStringLiteral("No evidence.")));
    QVERIFY(!f.part<QPushButton>(QStringLiteral("linkNote"), tradeOffs).isEnabled());
}

void TestReviewPage::keyboardAloneScoresAnInterview()
{
    ReviewFixture f(unrated);
    QTRY_VERIFY(f.page->isActiveWindow());
    const auto tabTo = [&](const QString& name) {
        for (int i = 0; i < 60 && f.focused() != name; ++i)
            f.press(Qt::Key_Tab);
        QCOMPARE(f.focused(), name);
    };
    for (const int digit : {Qt::Key_3, Qt::Key_2, Qt::Key_3, Qt::Key_3}) {
        f.press(digit);
        tabTo(QStringLiteral("evidenceLine"));
        tabTo(QStringLiteral("linkNote"));
        f.press(Qt::Key_Tab);
    }
    tabTo(QStringLiteral("verdict.strong-no"));
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Return);
    tabTo(QStringLiteral("reason"));
    f.type(QStringLiteral("Solid."));
    f.press(Qt::Key_Tab);
    const Session session = f.stored().session;
    QVERIFY(missingForSeal(session).isEmpty());
    QCOMPARE(session.ratings[technicalDesign].value, RatingValue::No);
    QCOMPARE(session.recommendation->value, RecommendationValue::Yes);
    QCOMPARE(session.recommendation->reason, QStringLiteral("Solid."));
}

void TestReviewPage::panesAreReachedByF6()
{
    ReviewFixture f;
    QTRY_VERIFY(f.page->isActiveWindow());
    const auto in = [&](const char* pane) {
        return f.part<QWidget>(QLatin1String(pane)).isAncestorOf(QApplication::focusWidget());
    };
    QVERIFY(in("cards"));
    f.press(Qt::Key_F6);
    QVERIFY(in("reviewSide"));
    f.press(Qt::Key_F6);
    QVERIFY(in("reviewHeader"));
    f.press(Qt::Key_F6);
    QVERIFY(in("cards"));
    f.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(in("reviewHeader"));
}

void TestReviewPage::changesFromElsewhereAreShown()
{
    ReviewFixture f(unrated);
    const auto elsewhere = f.book.open(f.id);
    QVERIFY(elsewhere->record(Rated{problemSolving, RatingValue::StrongYes}));
    QVERIFY(f.text(QStringLiteral("anchor"), problemSolving).startsWith(QStringLiteral("4 · ")));
}

void TestReviewPage::refusedChangeIsTold()
{
    ReviewFixture f;
    QObject::disconnect(&f.book.workspace(), nullptr, f.page.get(), nullptr);
    QVERIFY(f.book.seals.seal(f.id, QStringLiteral("Interviewer A")));
    f.part<QAbstractButton>(QStringLiteral("rating-1"), problemSolving).click();
    QCOMPARE(f.errors.size(), 1);
    QCOMPARE(f.stored().session.ratings[problemSolving].value, RatingValue::Yes);
}

void TestReviewPage::liveInterviewCanBeScored()
{
    ReviewFixture f(unrated + QStringList{QStringLiteral("end")});
    rateAll(f, QStringLiteral("3"));
    f.part<QAbstractButton>(QStringLiteral("verdict.yes")).click();
    QVERIFY(!f.part<QAction>(QStringLiteral("reopenInterview")).isVisible());
    f.trigger(QStringLiteral("seal"));
    QCOMPARE(f.gone.size(), 1);
    QCOMPARE(f.gone.front().place, Place::Live);
}

void TestReviewPage::interviewIsReopened()
{
    ReviewFixture f;
    f.part<QPushButton>(QStringLiteral("reopenButton")).click();
    QCOMPARE(f.stored().session.interview.state, InterviewState::Live);
    QCOMPARE(f.gone.size(), 1);
    QCOMPARE(f.gone.front().place, Place::Live);
    QCOMPARE(f.gone.front().interview, f.id);
}

void TestReviewPage::backToNotesGoesLive()
{
    ReviewFixture f;
    f.trigger(QStringLiteral("backToNotes"));
    QCOMPARE(f.gone.size(), 1);
    QCOMPARE(f.gone.front().interview, f.id);
}

void TestReviewPage::nothingToScoreIsSaid_data()
{
    QTest::addColumn<InterviewState>("state");
    QTest::newRow("planned") << InterviewState::Planned;
    QTest::newRow("cancelled") << InterviewState::Cancelled;
    QTest::newRow("no-show") << InterviewState::NoShow;
}

void TestReviewPage::nothingToScoreIsSaid()
{
    QFETCH(const InterviewState, state);
    ReviewFixture f;
    const InterviewId id = f.book.planned();
    if (state == InterviewState::Cancelled)
        QVERIFY(f.book.interviews.cancel(id));
    if (state == InterviewState::NoShow)
        QVERIFY(f.book.interviews.markNoShow(id));
    f.page->enter({.place = Place::Review, .interview = id});
    QVERIFY(f.part<QLabel>(QStringLiteral("reviewMessage")).isVisible());
    QVERIFY(!f.part<QWidget>(QStringLiteral("reviewSide")).isVisible());
    QVERIFY(!f.part<QPushButton>(QStringLiteral("sealButton")).isEnabled());
    f.part<QPushButton>(QStringLiteral("goHome")).click();
    QCOMPARE(f.gone.back().place, Place::Home);
    f.page->enter({.place = Place::Review, .interview = f.id});
    QVERIFY(f.part<QWidget>(QStringLiteral("card.trade-offs")).isVisible());
}

void TestReviewPage::unknownInterviewIsTold()
{
    ReviewFixture f;
    f.page->enter({.place = Place::Review, .interview = InterviewId::create()});
    QVERIFY(f.part<QLabel>(QStringLiteral("reviewMessage")).isVisible());
    QVERIFY(!f.text(QStringLiteral("reviewMessage")).isEmpty());
    f.trigger(QStringLiteral("seal"));
    f.trigger(QStringLiteral("backToNotes"));
    QVERIFY(f.gone.isEmpty());
}

void TestReviewPage::pageWithoutInterviewTeaches()
{
    PageBook book;
    ReviewPage page(book.context());
    page.show();
    page.enter({.place = Place::Review});
    const auto* message = page.findChild<QLabel*>(QStringLiteral("reviewMessage"));
    QVERIFY(message && message->isVisible() && message->text().contains(QStringLiteral("Today")));
}

void TestReviewPage::pageFitsTheSmallestWindow()
{
    const ReviewFixture f;
    QVERIFY2(f.page->minimumSizeHint().width() <= 1024,
             qPrintable(QString::number(f.page->minimumSizeHint().width())));
    QVERIFY(f.page->minimumSizeHint().height() <= 640);
}

PANELBOOK_WIDGET_TEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
