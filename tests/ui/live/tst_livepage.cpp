// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "tests/ui/live/desk.h"
#include "ui/pages/live/capacitypanel.h"
#include "ui/pages/live/livepage.h"
#include "ui/pages/live/noteseditor.h"
#include "ui/pages/live/rubricpanel.h"
#include "ui/widgets/ratingbar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/tickrow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace panelbook;
using namespace std::chrono_literals;

class TestLivePage : public QObject
{
    Q_OBJECT

private slots:
    void aPlannedInterviewWaitsForEnter()
    {
        Desk desk(QStringLiteral("system-design-60"), false);
        QVERIFY(desk.find<QPushButton>("startButton")->isVisible());
        QCOMPARE(desk.stored().interview.state, InterviewState::Planned);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.stored().interview.state, InterviewState::Live);
        QVERIFY(desk.notes().hasFocus());
    }

    void theNotesHaveTheKeyboardAtOnce()
    {
        Desk desk;
        QVERIFY(desk.notes().hasFocus());
        desk.type("+ first");
        QCOMPARE(desk.stored().notes.front().text, QStringLiteral("+ first"));
    }

    void aRatingByKeyLeavesTheKeyboardInTheNotes()
    {
        Desk desk;
        desk.type("+ sizes it ");
        desk.press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(desk.stored().ratings.value(QStringLiteral("problem-solving")).value, RatingValue::Yes);
        desk.press(Qt::Key_Down, Qt::AltModifier);
        desk.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(desk.stored().ratings.value(QStringLiteral("technical-design")).value,
                 RatingValue::StrongNo);
        desk.press(Qt::Key_0, Qt::AltModifier);
        QCOMPARE(desk.stored().ratings.value(QStringLiteral("technical-design")).value,
                 RatingValue::NotAssessed);
        QVERIFY(desk.notes().hasFocus());
        desk.type("unasked");
        QCOMPARE(desk.stored().notes.front().text, QStringLiteral("+ sizes it unasked"));
    }

    void clickingNeverTakesTheKeyboardFromTheNotes()
    {
        Desk desk;
        desk.ask();
        for (auto* bar : desk.page.findChildren<RatingBar*>())
            QTest::mouseClick(bar->findChild<QAbstractButton*>(QStringLiteral("rating-3")), Qt::LeftButton);
        QTest::mouseClick(desk.find<TickRow>("listenFor1"), Qt::LeftButton);
        QTest::mouseClick(desk.find<TickRow>("followUp1"), Qt::LeftButton);
        QTest::mouseClick(desk.find<QAbstractButton>("tab-1"), Qt::LeftButton);
        QTest::mouseClick(desk.find<QWidget>("dimension-communication"), Qt::LeftButton);
        QVERIFY(desk.notes().hasFocus());
        QCOMPARE(desk.stored().ratings.size(), 4);
        QCOMPARE(desk.find<RubricPanel>("rubric")->current(), QStringLiteral("communication"));
    }

    void compactLeavesClockNotesAndRatings()
    {
        Desk desk;
        QSignalSpy reshaped(&desk.page, &Page::reshaped);
        desk.ask();
        desk.press(Qt::Key_F8);
        QCOMPARE(reshaped.count(), 1);
        QVERIFY(desk.page.wantsCompactWindow());
        for (const char* part : {"liveHeader", "questionPanel", "rubric"})
            QVERIFY2(!desk.find<QWidget>(part)->isVisible(), part);
        QCOMPARE(desk.text("compactElapsed"), QStringLiteral("00:00"));
        QVERIFY(desk.text("compactPart").contains(QStringLiteral("left")));
        QCOMPARE(desk.text("compactQuestion"), desk.text("questionTitle"));
        QVERIFY(desk.notes().hasFocus());
    }

    void compactKeepsTheEditorAndItsUndo()
    {
        Desk desk;
        desk.type("+ first");
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_F8);
        desk.type("second");
        QCOMPARE(desk.stored().notes.size(), 2);
        desk.press(Qt::Key_F8);
        QVERIFY(!desk.page.wantsCompactWindow());
        QVERIFY(desk.find<QWidget>("rubric")->isVisible());
        QVERIFY(desk.notes().hasFocus());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.notes().toPlainText().isEmpty());
    }

    void compactRatesByKey()
    {
        Desk desk;
        desk.press(Qt::Key_F8);
        desk.press(Qt::Key_Down, Qt::AltModifier);
        auto* design = desk.find<QAbstractButton>("compact-technical-design");
        QVERIFY(design->isChecked());
        QCOMPARE(design->accessibleName(), QStringLiteral("Technical design: not rated"));
        desk.press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(design->accessibleName(), QStringLiteral("Technical design: rated 2 of 4"));
        QTest::mouseClick(desk.find<QAbstractButton>("compact-communication"), Qt::LeftButton);
        QVERIFY(!design->isChecked());
        QCOMPARE(desk.find<RubricPanel>("rubric")->current(), QStringLiteral("communication"));
        QVERIFY(desk.notes().hasFocus());
    }

    void compactTellsAnOverrunAndWhatToAskFirst()
    {
        Desk desk;
        desk.press(Qt::Key_F8);
        QVERIFY(desk.text("compactNext").startsWith(QStringLiteral("next: ")));
        desk.book.clock().advance(20min);
        desk.press(Qt::Key_P, Qt::ControlModifier);
        desk.press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(desk.text("compactPart").contains(QStringLiteral("over")));
    }

    void endingLeavesTheSmallWindow()
    {
        Desk desk;
        desk.press(Qt::Key_F8);
        desk.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!desk.page.wantsCompactWindow());
    }

    void dimensionsStayAtTheEnds()
    {
        Desk desk;
        auto* rubric = desk.find<RubricPanel>("rubric");
        desk.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(rubric->current(), QStringLiteral("problem-solving"));
        for (int i = 0; i < 9; ++i)
            desk.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(rubric->current(), QStringLiteral("communication"));
    }

    void theNextQuestionIsAskedAndShown()
    {
        Desk desk;
        QCOMPARE(desk.text("questionTime"), QStringLiteral("not asked yet"));
        desk.ask();
        const QList<PlannedQuestion> planned = desk.stored().interview.questions;
        QCOMPARE(desk.last<QuestionAsked>()->question, planned[0].question.id);
        QCOMPARE(desk.text("questionTitle"), planned[0].question.title);
        QVERIFY(desk.text("questionPosition").startsWith(QStringLiteral("Question 1 of 2")));
        desk.ask();
        QCOMPARE(desk.text("questionTitle"), planned[1].question.title);
        QVERIFY(!desk.find<QAction>("askNext")->isEnabled());
    }

    void followUpsAndHintsAreLoggedOnce()
    {
        Desk desk;
        desk.ask();
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(desk.last<FollowUpAsked>()->number, 2);
        QVERIFY(desk.find<TickRow>("followUp2")->isChecked());
        const qsizetype events = desk.stored().events.size();
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(desk.stored().events.size(), events);
        desk.press(Qt::Key_H, Qt::ControlModifier);
        desk.press(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(desk.last<HintGiven>()->number, 2);
        QVERIFY(desk.notes().hasFocus());
    }

    void ticksFollowWhatWasRecorded()
    {
        Desk desk;
        auto* row = desk.find<TickRow>("listenFor1");
        QSignalSpy notified(&desk.page, &Page::notify);
        row->click(); // nothing has been asked yet
        QCOMPARE(notified.size(), 1);
        QVERIFY(!row->isChecked());
        desk.ask();
        row = desk.find<TickRow>("listenFor1");
        row->click();
        QVERIFY(row->isChecked());
        QCOMPARE(*desk.last<ListenedFor>(), (ListenedFor{1, true}));
        row->click();
        QVERIFY(!row->isChecked());
        QCOMPARE(*desk.last<ListenedFor>(), (ListenedFor{1, false}));
        desk.press(Qt::Key_Backspace, Qt::AltModifier);
        QVERIFY(row->isChecked());
    }

    void tasksAreTickedByKeyAndMouse()
    {
        Desk desk(QStringLiteral("pair-programming-60"));
        desk.ask();
        desk.book.clock().advance(2min + 5s);
        desk.press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(*desk.last<PointTicked>(), (PointTicked{PointList::Tasks, 1, true}));
        auto* first = desk.find<TickRow>("task1");
        QVERIFY(first->isChecked());
        QVERIFY(first->aside().contains(QStringLiteral("02:05")));
        desk.find<TickRow>("task3")->click();
        desk.press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.find<TickRow>("task2")->isChecked());
        QVERIFY(desk.find<TickRow>("task3")->isChecked());
        first->click();
        QVERIFY(!first->isChecked());
        QVERIFY(first->aside().isEmpty());
        desk.press(Qt::Key_Backspace, Qt::AltModifier);
        QVERIFY(first->isChecked());
        QVERIFY(desk.notes().hasFocus());
    }

    void whereNothingCanBeTickedThatIsSaid()
    {
        Desk desk;
        desk.ask();
        QSignalSpy notified(&desk.page, &Page::notify);
        desk.press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(notified.size(), 1);
        QVERIFY(!desk.last<PointTicked>());
    }

    void everyRoundHasItsLists_data()
    {
        QTest::addColumn<QString>("kit");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("pair programming") << QStringLiteral("pair-programming-60") << QByteArray("task1");
        QTest::newRow("job simulation") << QStringLiteral("job-simulation-60") << QByteArray("checklist1");
        QTest::newRow("screen") << QStringLiteral("screening-45") << QByteArray("listenFor1");
        QTest::newRow("take-home") << QStringLiteral("take-home-60") << QByteArray("listenFor1");
    }
    void everyRoundHasItsLists()
    {
        QFETCH(QString, kit);
        QFETCH(QByteArray, row);
        Desk desk(kit);
        desk.ask();
        desk.find<TickRow>(row.constData())->click();
        QVERIFY(desk.find<TickRow>(row.constData())->isChecked());
    }

    void anAssumptionIsEditedInPlace()
    {
        Desk desk;
        desk.ask();
        auto* field = desk.find<QLineEdit>("assumption-new_m");
        auto* writes = desk.find<QLabel>("result-w");
        const QString before = writes->text();
        field->setFocus();
        field->selectAll();
        desk.type("50 million");
        QVERIFY(writes->text() != before); // follows while typing
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.last<EstimateChanged>()->set.value(QStringLiteral("new_m")), 5e7);
        QVERIFY(desk.notes().hasFocus());
        QCOMPARE(desk.find<QLineEdit>("assumption-new_m")->text(), QStringLiteral("50 million"));
    }

    void aWrongAssumptionIsToldAndNotRecorded()
    {
        Desk desk;
        desk.ask();
        auto* field = desk.find<QLineEdit>("assumption-new_m");
        field->setFocus();
        field->selectAll();
        desk.type("many");
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.last<EstimateChanged>());
        QVERIFY(field->hasFocus());
        QVERIFY(desk.text("capacityProblem").contains(QStringLiteral("many")));
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.notes().hasFocus());
        QCOMPARE(field->text(), QStringLiteral("100 million"));
        QVERIFY(desk.find<QLabel>("capacityProblem")->isHidden());
    }

    void theClockShowsTheTimeThatEventsSay()
    {
        Desk desk;
        desk.book.clock().advance(90s);
        QTRY_COMPARE(desk.text("elapsed"), QStringLiteral("01:30"));
        QCOMPARE(desk.text("schedule"), QStringLiteral("58:30 left · on time"));
        desk.press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(desk.text("schedule").startsWith(QStringLiteral("paused")));
        desk.book.clock().advance(5min);
        desk.press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(desk.text("elapsed"), QStringLiteral("01:30"));
        QCOMPARE(desk.text("schedule"), QStringLiteral("58:30 left · on time"));
    }

    void anOverrunIsToldInWords_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("text");
        QTest::newRow("on time") << 2 << QStringLiteral("58:00 left · on time");
        QTest::newRow("part over") << 5 << QStringLiteral("55:00 left · this part 02:00 over");
        QTest::newRow("all over") << 61 << QStringLiteral("01:00 over");
    }
    void anOverrunIsToldInWords()
    {
        QFETCH(int, minutes);
        QFETCH(QString, text);
        Desk desk;
        desk.book.clock().advance(std::chrono::minutes(minutes));
        QTRY_COMPARE(desk.text("schedule"), text);
    }

    void milestonesStandInTheScheduleAndNowhereElse()
    {
        Desk desk;
        QSignalSpy notified(&desk.page, &Page::notify);
        desk.book.clock().advance(25min);
        desk.press(Qt::Key_PageDown, Qt::AltModifier);
        desk.press(Qt::Key_PageDown, Qt::AltModifier);
        desk.book.clock().advance(5min + 30s);
        QTRY_COMPARE(desk.text("schedule"), QStringLiteral("29:30 left · half time"));
        desk.book.clock().advance(1min);
        QTRY_COMPARE(desk.text("schedule"), QStringLiteral("28:30 left · on time"));
        desk.book.clock().advance(23min + 30s);
        for (int i = 0; i < 4; ++i)
            desk.press(Qt::Key_PageDown, Qt::AltModifier);
        desk.book.clock().advance(1s);
        QTRY_COMPARE(desk.text("schedule"), QStringLiteral("04:59 left · last five minutes"));
        QVERIFY(notified.isEmpty());
    }

    void aHiddenPageDoesNotWakeUp()
    {
        Desk desk;
        desk.page.hide();
        const auto timers = desk.page.findChildren<QTimer*>();
        for (const QTimer* timer : timers)
            QVERIFY(!timer->isActive());
    }

    void theNextPartIsEnteredByKey()
    {
        Desk desk;
        desk.press(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(desk.last<SegmentEntered>()->name, desk.stored().interview.kit.segments[1].name);
    }

    void linesAreLinkedAndUnlinkedByKey()
    {
        Desk desk;
        QSignalSpy notified(&desk.page, &Page::notify);
        desk.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(notified.size(), 1); // there is no line yet
        desk.type("talks through it");
        desk.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(desk.stored().evidenceFor(u"problem-solving"), QList<int>{1});
        desk.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(desk.stored().evidence.isEmpty());
        desk.press(Qt::Key_Backspace, Qt::AltModifier);
        QCOMPARE(desk.stored().evidenceFor(u"problem-solving"), QList<int>{1});
    }

    void selectedLinesAreLinkedAtOnce()
    {
        Desk desk;
        for (const char* text : {"one", "two", "three"}) {
            desk.type(text);
            desk.press(Qt::Key_Return);
        }
        desk.press(Qt::Key_Up, Qt::ShiftModifier);
        desk.press(Qt::Key_Up, Qt::ShiftModifier);
        desk.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(desk.stored().evidenceFor(u"problem-solving"), QList<int>({2, 3}));
        desk.press(Qt::Key_Up, Qt::ShiftModifier);
        desk.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(desk.stored().evidenceFor(u"problem-solving"), QList<int>({1, 2, 3}));
        desk.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(desk.stored().evidence.isEmpty());
        desk.press(Qt::Key_Backspace, Qt::AltModifier);
        QCOMPARE(desk.stored().evidence.size(), 1);
    }

    void linesMoveByKey()
    {
        Desk desk;
        desk.type("one");
        desk.press(Qt::Key_Return);
        desk.type("two");
        desk.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.notes().toPlainText(), QStringLiteral("two\none"));
        desk.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.notes().toPlainText(), QStringLiteral("one\ntwo"));
        desk.press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.notes().toPlainText(), QStringLiteral("one two"));
    }

    void aPastedPictureIsAttached()
    {
        Desk desk;
        desk.type("Draws it");
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QApplication::clipboard()->setImage(picture);
        desk.notes().paste();
        const QList<Attachment> attachments = desk.stored().attachments;
        QCOMPARE(attachments.size(), 1);
        QCOMPARE(attachments[0].name, QStringLiteral("picture-1.png"));
        QCOMPARE(attachments[0].mediaType, QStringLiteral("image/png"));
        QCOMPARE(QImage::fromData(attachments[0].content).pixelColor(3, 3), QColor(Qt::blue));
        const QList<NoteSeparator> below = desk.notes().margins().below(1);
        QCOMPARE(below.size(), 1);
        QCOMPARE(below[0].text, QStringLiteral("Attached: picture-1.png"));
        QVERIFY(!below[0].picture.isNull());
        QCOMPARE(desk.notes().toPlainText(), QStringLiteral("Draws it"));
    }

    void aDroppedFileIsAttachedAndATooLargeOneRefused()
    {
        Desk desk;
        QSignalSpy told(&desk.page, &Page::notify);
        QFile small(desk.book.path(QStringLiteral("log.txt")));
        QVERIFY(small.open(QIODevice::WriteOnly));
        small.write("a line");
        small.close();
        QFile large(desk.book.path(QStringLiteral("dump.bin")));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(17'000'000));
        large.close();
        auto* files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(small.fileName()), QUrl::fromLocalFile(large.fileName())});
        QApplication::clipboard()->setMimeData(files);
        desk.notes().paste();
        QCOMPARE(desk.stored().attachments.size(), 1);
        QCOMPARE(desk.stored().attachments[0].content, QByteArray("a line"));
        QCOMPARE(told.count(), 1);
        QVERIFY(told.front().front().toString().contains(QStringLiteral("dump.bin")));
        QVERIFY(desk.notes().toPlainText().isEmpty());
    }

    void markedWordsAreExplainedByKey()
    {
        Desk desk;
        QSignalSpy told(&desk.page, &Page::notify);
        desk.press(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(told.takeFirst().front().toString(), QStringLiteral("Nothing is marked on this line."));
        desk.type("mentioned her husband");
        desk.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(told.takeFirst().front().toString().startsWith(QStringLiteral("“husband” is about")));
    }

    void aStampMovesByFiveSeconds()
    {
        Desk desk;
        desk.book.clock().advance(1min);
        desk.type("late");
        desk.press(Qt::Key_Left, Qt::AltModifier);
        desk.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.stored().notes.front().at, Milliseconds(50s));
        desk.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(desk.stored().notes.front().at, Milliseconds(55s));
    }

    void theNudgeNamesWhatHasNoEvidence()
    {
        Desk desk;
        desk.ask();
        QVERIFY(desk.find<QWidget>("nudge")->isHidden());
        desk.book.clock().advance(31min);
        desk.type("+ asks first #problem-solving");
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_J, Qt::ControlModifier); // the new plan comes first
        QVERIFY(desk.text("nudgeWhat").contains(QStringLiteral("no evidence yet")));
        desk.press(Qt::Key_J, Qt::ControlModifier);
        const auto asked = desk.last<FollowUpAsked>();
        QVERIFY(asked);
        const Question question = desk.stored().interview.questions.front().question;
        QCOMPARE(question.followUps[asked->number - 1].competency, QStringLiteral("technical-depth"));
    }

    void aNewPlanIsProposedAcceptedAndUndoneByKey()
    {
        Desk desk;
        const QList<Segment> kit = desk.stored().interview.kit.segments;
        desk.book.clock().advance(std::chrono::minutes(kit[0].minutes + 4));
        QTRY_VERIFY(!desk.find<QWidget>("nudge")->isHidden());
        QCOMPARE(desk.text("nudgeWhat"), QStringLiteral("4 minutes over."));
        QVERIFY(desk.text("nudgeHow").startsWith(QStringLiteral("Spread: ")));
        auto* agenda = desk.find<QWidget>("liveHeader")->findChild<SegmentBar*>();
        const QString last = agenda->label(2);
        QVERIFY(!desk.last<Replanned>());
        desk.press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(desk.last<Replanned>()->minutes.value(kit[0].name), kit[0].minutes + 4);
        QVERIFY(desk.find<QWidget>("nudge")->isHidden());
        QVERIFY(agenda->label(2) != last);
        QVERIFY(desk.notes().hasFocus());
        desk.press(Qt::Key_Backspace, Qt::AltModifier);
        QCOMPARE(agenda->label(2), last);
    }

    void aQuestionThatWasLeftOutIsNotAskedNext()
    {
        Desk desk;
        desk.book.clock().advance(3min);
        desk.ask();
        desk.book.clock().advance(13min);
        desk.press(Qt::Key_PageDown, Qt::AltModifier);
        desk.book.clock().advance(28min);
        const Question second = desk.stored().interview.questions[1].question;
        const QString reason = QStringLiteral("so leave out “%1”").arg(second.title);
        QTRY_VERIFY(desk.text("nudgeHow").contains(reason));
        QVERIFY(desk.find<QAction>("askNext")->isEnabled());
        desk.press(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!desk.find<QAction>("askNext")->isEnabled());
        const QByteArray row = QByteArrayLiteral("planned-") + second.id.toUtf8();
        QTRY_VERIFY(desk.find<QPushButton>(row.constData())->text().contains(QStringLiteral("left out")));
        desk.find<QPushButton>(row.constData())->click(); // it can be asked all the same
        QCOMPARE(desk.last<QuestionAsked>()->question, second.id);
    }

    void aProposalThatWasPutAwayDoesNotComeBack()
    {
        Desk desk;
        desk.book.clock().advance(31min);
        QTRY_VERIFY(!desk.find<QWidget>("nudge")->isHidden());
        desk.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.text("nudgeWhat").startsWith(QStringLiteral("Problem solving")));
        desk.find<QPushButton>("nudgePutAway")->click();
        QVERIFY(!desk.text("nudgeWhat").startsWith(QStringLiteral("Problem solving")));
        for (int i = 0; i < 9; ++i)
            desk.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.find<QWidget>("nudge")->isHidden());
        QVERIFY(!desk.find<QAction>("putAdviceAway")->isEnabled());
        QCOMPARE(desk.stored().events.size(), 1);
    }

    void savedIsSaidWhenItIsTrue()
    {
        Desk desk;
        desk.type("a");
        QCOMPARE(desk.text("saveState"), QStringLiteral("saving…"));
        QTRY_COMPARE(desk.text("saveState"), QStringLiteral("saved"));
        QCOMPARE(desk.book.workspace().saveState(), SaveState::Saved);
    }

    void endingGoesToReview()
    {
        Desk desk;
        QSignalSpy left(&desk.page, &Page::goTo);
        desk.type("last words");
        desk.press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(desk.stored().interview.state, InterviewState::Ended);
        QCOMPARE(left.size(), 1);
        const auto destination = left.front().front().value<Destination>();
        QCOMPARE(destination.place, Place::Review);
        QCOMPARE(destination.interview, desk.id);
        QVERIFY(desk.last<NoteEdited>()); // the line was finished first
    }

    void afterTheEndNotesAndRatingsGoOn()
    {
        Desk desk;
        desk.press(Qt::Key_E, Qt::ControlModifier);
        desk.enter();
        desk.type("an afterthought");
        desk.press(Qt::Key_4, Qt::AltModifier);
        QCOMPARE(desk.stored().notes.size(), 1);
        QCOMPARE(desk.stored().ratings.size(), 1);
        QVERIFY(!desk.find<QAction>("askNext")->isEnabled());
        QVERIFY(!desk.find<QAction>("pause")->isEnabled());
        QCOMPARE(desk.text("schedule"), QStringLiteral("ended"));
    }

    void aLiveSessionGoesOnAfterARestart()
    {
        Desk desk;
        desk.book.clock().advance(10min);
        desk.type("before");
        desk.press(Qt::Key_Return);
        desk.book.clock().advance(3min);
        LivePage next(desk.book.context());
        next.enter({.place = Place::Live, .interview = desk.id});
        QCOMPARE(next.findChild<NotesEditor*>()->toPlainText(), QStringLiteral("before\n"));
        QCOMPARE(next.findChild<QLabel*>(QStringLiteral("elapsed"))->text(), QStringLiteral("13:00"));
        auto* remark = next.findChild<QLabel*>(QStringLiteral("remark"));
        QVERIFY(!remark->isHidden());
        QVERIFY2(remark->text().startsWith(QStringLiteral("Went on after 03:00")),
                 qPrintable(remark->text()));
    }

    void comingBackKeepsTheEditorsUndo()
    {
        Desk desk;
        desk.type("kept");
        desk.page.hide();
        desk.page.show();
        desk.enter();
        QVERIFY(desk.notes().document()->isUndoAvailable());
        QVERIFY(desk.find<QLabel>("remark")->isHidden());
    }

    void anotherInterviewReplacesTheFirst()
    {
        Desk desk;
        desk.type("of the first");
        const auto second =
            desk.book.started(QStringLiteral("behavioural-45"), QStringLiteral("Candidate Two"));
        desk.page.enter({.place = Place::Live, .interview = second->id()});
        QCOMPARE(desk.notes().toPlainText(), QString());
        desk.type("of the second");
        QCOMPARE(desk.stored().notes.size(), 1);
        QCOMPARE(desk.book.open(second->id())->session().notes.front().text, QStringLiteral("of the second"));
    }

    void anInterviewThatIsGoneIsTold()
    {
        Desk desk;
        QSignalSpy notified(&desk.page, &Page::notify);
        QSignalSpy left(&desk.page, &Page::goTo);
        desk.page.enter({.place = Place::Live, .interview = InterviewId::create()});
        QCOMPARE(notified.size(), 1);
        QCOMPARE(left.size(), 1);
    }

    void everyRoundHasItsGuide_data()
    {
        QTest::addColumn<QString>("kit");
        QTest::addColumn<QStringList>("tabs");
        QTest::newRow("system design")
            << QStringLiteral("system-design-60")
            << QStringList{QStringLiteral("Guide"), QStringLiteral("Numbers"), QStringLiteral("Answers"),
                           QStringLiteral("Trade-offs"), QStringLiteral("Levels")};
        QTest::newRow("behavioural") << QStringLiteral("behavioural-45")
                                     << QStringList{QStringLiteral("Guide"), QStringLiteral("STAR"),
                                                    QStringLiteral("Numbers"), QStringLiteral("Whys"),
                                                    QStringLiteral("Levels")};
        QTest::newRow("debugging") << QStringLiteral("debugging-45")
                                   << QStringList{QStringLiteral("Guide"),     QStringLiteral("Alert"),
                                                  QStringLiteral("Artefacts"), QStringLiteral("Cards"),
                                                  QStringLiteral("Cause"),     QStringLiteral("Levels")};
        QTest::newRow("code review") << QStringLiteral("code-review-45")
                                     << QStringList{QStringLiteral("Guide"), QStringLiteral("Code"),
                                                    QStringLiteral("Defects"), QStringLiteral("Levels")};
    }
    void everyRoundHasItsGuide()
    {
        QFETCH(QString, kit);
        QFETCH(QStringList, tabs);
        Desk desk(kit);
        desk.ask();
        QStringList shown;
        for (int i = 0; auto* chip = desk.page.findChild<QAbstractButton*>(QStringLiteral("tab-%1").arg(i));
             ++i)
            shown.append(chip->text());
        QCOMPARE(shown, tabs);
        if (auto* swap = desk.find<QAction>("swapConsole"); swap->isEnabled())
            swap->trigger(); // a role-play shows its console first
        auto* last = desk.page.findChild<QAbstractButton*>(QStringLiteral("tab-%1").arg(shown.size() - 1));
        QTRY_VERIFY(last->isVisible());
        last->click();
        QVERIFY(last->isChecked());
    }

    void findGoesRoundAndComesBack()
    {
        Desk desk;
        desk.type("alpha");
        desk.press(Qt::Key_Return);
        desk.type("beta alpha");
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(desk.find<QLineEdit>("findText")->hasFocus());
        desk.type("alpha");
        QCOMPARE(desk.notes().textCursor().blockNumber(), 0); // round from the end
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.notes().textCursor().blockNumber(), 1);
        desk.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(desk.notes().textCursor().blockNumber(), 0);
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.notes().hasFocus());
    }

    void panesAreVisitedInTurn()
    {
        Desk desk;
        desk.ask();
        QList<const char*> order{"rubric", "liveHeader", "questionPanel"};
        for (const char* pane : order) {
            desk.press(Qt::Key_F6);
            QVERIFY2(desk.find<QWidget>(pane)->isAncestorOf(QApplication::focusWidget()), pane);
        }
        desk.press(Qt::Key_F6);
        QVERIFY(desk.notes().hasFocus());
        desk.press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(desk.find<QWidget>("questionPanel")->isAncestorOf(QApplication::focusWidget()));
    }

    void everythingIsReachedByKeyboard()
    {
        Desk desk;
        desk.ask();
        QSet<QWidget*> reached;
        for (int i = 0; i < 400; ++i) {
            desk.press(Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        for (const char* name : {"listenFor1", "followUp1", "hint1", "assumption-new_m", "tab-0",
                                 "askNextButton", "pauseButton", "endInterviewButton", "notes"})
            QVERIFY2(reached.contains(desk.find<QWidget>(name)), name);
        for (auto* bar : desk.page.findChildren<RatingBar*>()) {
            const auto inside = [bar](const QWidget* widget) { return bar->isAncestorOf(widget); };
            QVERIFY2(std::any_of(reached.begin(), reached.end(), inside), qPrintable(bar->accessibleName()));
        }
    }

    void everyStopHasAName()
    {
        Desk desk;
        desk.ask();
        for (const auto* widget : desk.page.findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
};

PANELBOOK_WIDGET_TEST_MAIN(TestLivePage)
#include "tst_livepage.moc"
