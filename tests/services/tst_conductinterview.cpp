// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conductinterview.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

class TestConductInterview : public QObject
{
    Q_OBJECT

private slots:
    void everyEventIsInTheBookBeforeRecordReturns()
    {
        TestBook book;
        const auto interview = book.started();
        book.clock().advance(380s);
        const auto event = interview->record(NoteTaken{QStringLiteral("+ sized it #problem"), 0});
        QVERIFY(event);
        QCOMPARE(event->at, Milliseconds(380s));
        const auto stored = book.open(interview->id());
        QVERIFY(stored->session() == interview->session() ||
                stored->session().notes == interview->session().notes);
        QCOMPARE(stored->session().evidenceFor(u"problem-solving"), QList<int>{1});
        QCOMPARE(stored->session().events.size(), interview->session().events.size());
    }

    void refusedEventsLeaveSessionAndBookAlone()
    {
        TestBook book;
        const auto interview = book.started();
        const Session before = interview->session();
        QCOMPARE(interview->record(NoteEdited{9, QStringLiteral("x")}).error().kind, ErrorKind::UnknownName);
        QVERIFY(interview->session() == before);
        QCOMPARE(book.open(interview->id())->session().events.size(), before.events.size());
        QCOMPARE(book.workspace().saveState() == SaveState::Failed, false);
    }

    void typingWritesTheNotesRowAndNoEvent()
    {
        TestBook book;
        const auto interview = book.started();
        QVERIFY(interview->record(NoteTaken{QStringLiteral("+"), 0}));
        const qsizetype events = interview->session().events.size();
        for (const char* text : {"+ c", "+ cl", "+ clear #comm"})
            QVERIFY(interview->type(1, QLatin1String(text)));
        QCOMPARE(interview->session().events.size(), events);
        const auto stored = book.open(interview->id());
        QCOMPARE(stored->session().notes[0].text, QStringLiteral("+ clear #comm"));
        QCOMPARE(stored->session().evidenceFor(u"communication"), QList<int>{1});
        QVERIFY(interview->finishLine(1));
        QCOMPARE(interview->session().events.size(), events + 1);
        QVERIFY(interview->finishLine(1));
        QCOMPARE(interview->session().events.size(), events + 1);
    }

    void typedLinksComeAndGoWithTheText()
    {
        TestBook book;
        const auto interview = book.started();
        QVERIFY(interview->record(NoteTaken{QStringLiteral("x"), 0}));
        int changes = 0;
        connect(interview.get(), &ConductInterview::sessionChanged, this, [&] { ++changes; });
        QVERIFY(interview->type(1, QStringLiteral("x #comm")));
        QVERIFY(interview->type(1, QStringLiteral("x #communi")));
        QCOMPARE(changes, 1);
        QVERIFY(interview->type(1, QStringLiteral("x")));
        QCOMPARE(changes, 2);
        QVERIFY(book.open(interview->id())->session().evidence.isEmpty());
    }

    void typingASealedNoteIsRefused()
    {
        TestBook book;
        const auto interview = book.started();
        QVERIFY(interview->record(NoteTaken{QStringLiteral("x"), 0}));
        book.makeReady(*interview);
        QVERIFY(SealScorecards(book.workspace()).seal(interview->id()));
        const auto sealed = book.open(interview->id());
        QCOMPARE(sealed->type(1, QStringLiteral("y")).error().kind, ErrorKind::RefusedByRule);
        // Even a view that has not heard of the seal is stopped by the book.
        QVERIFY(!interview->type(1, QStringLiteral("y")));
        QCOMPARE(book.open(interview->id())->session().notes[0].text, QStringLiteral("x"));
    }

    void aQuestionThatWasNotPlannedIsTakenFromTheBank()
    {
        TestBook book;
        const auto interview = book.started();
        QVERIFY(interview->record(QuestionAsked{QStringLiteral("system-design.news-feed")}));
        QCOMPARE(book.open(interview->id())->session().interview.questions.size(), qsizetype{3});
        QCOMPARE(interview->record(QuestionAsked{QStringLiteral("system-design.nobody")}).error().kind,
                 ErrorKind::UnknownName);
    }

    void anInterviewGoesOnAfterACrashWithTheRightTime()
    {
        TestBook book;
        const auto interview = book.started();
        book.clock().advance(10min);
        QVERIFY(interview->record(NoteTaken{QStringLiteral("before"), 0}));
        const InterviewId id = interview->id();
        book.clock().advance(2min);
        const auto afterCrash = book.open(id);
        QCOMPARE(afterCrash->now(), Milliseconds(12min));
        book.clock().reboot(3min);
        QCOMPARE(book.open(id)->now(), Milliseconds(15min));
    }

    void aJumpOfTheWallClockIsNotedOnce()
    {
        TestBook book;
        const auto interview = book.started();
        book.clock().advance(5min);
        book.clock().jump(-1h);
        QVERIFY(interview->record(NoteTaken{QStringLiteral("x"), 0}));
        QVERIFY(interview->record(NoteTaken{QStringLiteral("y"), 0}));
        int jumps = 0;
        for (const TimedEvent& e : interview->session().events)
            jumps += std::holds_alternative<ClockJumped>(e.event) ? 1 : 0;
        QCOMPARE(jumps, 1);
        QCOMPARE(interview->session().notes[0].at, Milliseconds(5min));
    }

    void ratingsAndLinksCanBeUndoneAndRedone()
    {
        TestBook book;
        const auto interview = book.started();
        QVERIFY(!interview->canUndo());
        QVERIFY(interview->record(Rated{QStringLiteral("communication"), RatingValue::Yes}));
        QVERIFY(interview->undo());
        QVERIFY(interview->session().ratings.isEmpty());
        QVERIFY(interview->redo());
        QCOMPARE(interview->session().ratings.value(QStringLiteral("communication")).value, RatingValue::Yes);
        QVERIFY(book.open(interview->id())->session().ratings.contains(QStringLiteral("communication")));
        QVERIFY(interview->undo());
        QVERIFY(!interview->canUndo());
        QVERIFY(interview->undo());
    }

    void aNewPlanIsKeptInTheBookAndCanBeUndone()
    {
        TestBook book;
        const auto interview = book.started();
        const SegmentSpan part = interview->timeline().segments[1];
        const auto planned = [&] {
            return book.open(interview->id())->timeline().segments[1].plannedMinutes;
        };
        QVERIFY(interview->record(Replanned{{{part.name, part.plannedMinutes - 1}}, {}}));
        QCOMPARE(planned(), part.plannedMinutes - 1);
        QVERIFY(interview->undo());
        QCOMPARE(planned(), part.plannedMinutes);
        QVERIFY(interview->redo());
        QCOMPARE(planned(), part.plannedMinutes - 1);
    }

    void stampsMoveWithinTheInterview()
    {
        TestBook book;
        const auto interview = book.started();
        book.clock().advance(60s);
        QVERIFY(interview->record(NoteTaken{QStringLiteral("x"), 0}));
        QVERIFY(interview->restamp(1, 55s));
        QCOMPARE(book.open(interview->id())->session().notes[0].at, Milliseconds(55s));
        QVERIFY(interview->restamp(1, -5s));
        QCOMPARE(interview->session().notes[0].at, Milliseconds(0));
        QVERIFY(interview->restamp(1, 2h));
        QCOMPARE(interview->session().notes[0].at, Milliseconds(60s));
        QVERIFY(!interview->restamp(7, 5s));
    }

    void attachmentsKeepTheirBytes()
    {
        TestBook book;
        const auto interview = book.started();
        QVERIFY(interview->record(Attached{QStringLiteral("board.png"), 0, QByteArray("\0\1", 2)}));
        const auto stored = book.open(interview->id());
        QCOMPARE(stored->session().attachments[0].content, QByteArray("\0\1", 2));
        QCOMPARE(stored->session().attachments[0].mediaType, QStringLiteral("image/png"));
        QVERIFY(
            !interview->record(Attached{QStringLiteral("big"), 0, QByteArray(maxAttachmentSize + 1, 'x')}));
    }

    void aReadOnlyBookTellsThatNothingIsSaved()
    {
        TestBook book;
        const InterviewId id = book.planned();
        book.reopen(BookAccess::Read);
        const auto interview = book.open(id);
        QVERIFY(!interview->record(Started{}));
    }

    void estimatesBelongToTheirQuestion()
    {
        TestBook book;
        const auto interview = book.started();
        QVERIFY(interview->record(QuestionAsked{QStringLiteral("system-design.url-shortener")}));
        QVERIFY(interview->record(EstimateChanged{{{QStringLiteral("new_m"), 5e7}}}));
        const auto stored = book.open(interview->id());
        QCOMPARE(stored->session()
                     .estimates.value(QStringLiteral("system-design.url-shortener"))
                     .value(QStringLiteral("new_m")),
                 5e7);
    }
};

PANELBOOK_TEST_MAIN(TestConductInterview)
#include "tst_conductinterview.moc"
