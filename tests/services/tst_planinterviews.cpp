// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planinterviews.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

class TestPlanInterviews : public QObject
{
    Q_OBJECT

private slots:
    void aPlannedInterviewFreezesItsKitRubricAndQuestions()
    {
        TestBook book;
        const auto scorecard = book.plan().load(book.planned());
        QVERIFY(scorecard);
        const Interview& i = scorecard->session.interview;
        QCOMPARE(i.state, InterviewState::Planned);
        QCOMPARE(i.kit.id, QStringLiteral("system-design-60"));
        QCOMPARE(i.rubric.dimensions.size(), qsizetype{4});
        QCOMPARE(i.questions.size(), qsizetype{2});
        QVERIFY(i.questions[0].question ==
                book.library().question(QStringLiteral("system-design.url-shortener")).value());
    }

    void missingNamesAndUnknownKitsAreTold()
    {
        TestBook book;
        NewInterview request{QStringLiteral("  "),
                             QStringLiteral("Role"),
                             Level::L4,
                             QStringLiteral("system-design-60"),
                             QStringLiteral("A"),
                             {},
                             {},
                             {}};
        QCOMPARE(book.plan().create(request).error().subject, QStringLiteral("candidate"));
        request.candidate = QStringLiteral("Candidate One");
        request.kit = QStringLiteral("riddles-60");
        QCOMPARE(book.plan().create(request).error().kind, ErrorKind::UnknownName);
        request.kit = QStringLiteral("system-design-60");
        request.role = QString(300, u'x');
        QVERIFY(!book.plan().create(request));
        QVERIFY(book.plan().list()->isEmpty());
    }

    void theSamePersonIsTheSameCandidate()
    {
        TestBook book;
        book.planned(QStringLiteral("system-design-60"), QStringLiteral("José Example"));
        book.planned(QStringLiteral("behavioural-45"), QStringLiteral("  jose  EXAMPLE "));
        const auto list = book.plan().list();
        QCOMPARE(list->size(), qsizetype{2});
        QCOMPARE(list->at(0).candidate, list->at(1).candidate);
    }

    void whatACandidateWasAskedIsNotProposedAgain()
    {
        TestBook book;
        const auto first = book.started();
        QVERIFY(first->record(QuestionAsked{QStringLiteral("system-design.url-shortener")}));
        const auto again = book.plan().load(book.planned());
        for (const PlannedQuestion& q : again->session.interview.questions)
            QVERIFY(q.question.id != QLatin1String("system-design.url-shortener"));
        QCOMPARE(book.plan().questionUsage()->value(QStringLiteral("system-design.url-shortener")).times, 1);
    }

    void askedToNamesEachCandidateOnceTheNewestFirst()
    {
        TestBook book;
        const QString question = QStringLiteral("system-design.url-shortener");
        QVERIFY(book.plan().askedTo(question)->isEmpty());
        for (const auto* candidate : {"Candidate One", "Candidate Two", "Candidate One"}) {
            const auto interview = book.started(QStringLiteral("system-design-60"), QLatin1String(candidate));
            QVERIFY(interview->record(QuestionAsked{question}));
            book.clock().advance(std::chrono::hours(24));
        }
        const auto asked = book.plan().askedTo(question).value();
        QCOMPARE(asked.size(), qsizetype{2});
        QCOMPARE(asked[0].candidate, QStringLiteral("Candidate One"));
        QVERIFY(asked[0].last > asked[1].last);
    }

    void questionsCanBeReplacedUntilTheStart()
    {
        TestBook book;
        const InterviewId id = book.planned();
        const Question q = book.library().question(QStringLiteral("system-design.news-feed")).value();
        QVERIFY(book.plan().replaceQuestions(id, {{QStringLiteral("Deep dive one"), 15, false, q}}));
        QCOMPARE(book.plan().load(id)->session.interview.questions.size(), qsizetype{1});
        QVERIFY(book.open(id)->record(Started{}));
        QCOMPARE(book.plan().replaceQuestions(id, {}).error().kind, ErrorKind::RefusedByRule);
    }

    void idsMayBeShortened()
    {
        TestBook book;
        const InterviewId id = book.planned();
        QCOMPARE(book.plan().resolve(id.toString().left(6)).value(), id);
        QCOMPARE(book.plan().resolve(id.toString().toUpper()).value(), id);
        QCOMPARE(book.plan().resolve(QString()).error().kind, ErrorKind::UnknownName);
        QCOMPARE(book.plan().resolve(QStringLiteral("zzz")).error().kind, ErrorKind::UnknownName);
        for (int i = 0; i < 20; ++i)
            book.planned();
        bool ambiguous = false;
        for (const QChar c : QStringLiteral("0123456789abcdef")) {
            const auto resolved = book.plan().resolve(QString(c));
            ambiguous = ambiguous || (!resolved && resolved.error().kind == ErrorKind::AmbiguousName);
        }
        QVERIFY(ambiguous);
    }

    void statesMoveOnlyAlongTheRules_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("planned") << QStringLiteral("planned") << QStringLiteral("cancel no-show delete");
        QTest::newRow("live") << QStringLiteral("live") << QStringLiteral("cancel no-show delete");
        QTest::newRow("ended") << QStringLiteral("ended") << QStringLiteral("cancel reopen delete");
        QTest::newRow("sealed") << QStringLiteral("sealed") << QString();
        QTest::newRow("cancelled") << QStringLiteral("cancelled") << QStringLiteral("reopen delete");
    }
    void statesMoveOnlyAlongTheRules()
    {
        QFETCH(QString, from);
        QFETCH(QString, allowed);
        for (const QString& verb : {QStringLiteral("cancel"), QStringLiteral("no-show"),
                                    QStringLiteral("reopen"), QStringLiteral("delete")}) {
            TestBook book;
            const InterviewId id = interviewIn(book, from);
            auto plan = book.plan();
            const auto done = verb == QLatin1String("cancel")    ? plan.cancel(id)
                              : verb == QLatin1String("no-show") ? plan.markNoShow(id)
                              : verb == QLatin1String("reopen")  ? plan.reopen(id)
                                                                 : plan.remove(id);
            QVERIFY2(done.has_value() == allowed.split(u' ').contains(verb), qPrintable(from + u' ' + verb));
            if (!done)
                QCOMPARE(done.error().kind, ErrorKind::RefusedByRule);
        }
    }

    void reopeningAfterTheEndGoesOnWhereItWas()
    {
        TestBook book;
        const auto interview = book.started();
        book.clock().advance(10min);
        QVERIFY(interview->record(Ended{}));
        book.clock().advance(5min);
        QVERIFY(book.plan().reopen(interview->id()));
        const auto again = book.open(interview->id());
        QCOMPARE(again->session().interview.state, InterviewState::Live);
        QVERIFY(again->record(NoteTaken{QStringLiteral("one more"), 0}));
    }

    void aCancelledPlanGoesBackToThePlan()
    {
        TestBook book;
        const InterviewId id = book.planned();
        QVERIFY(book.plan().cancel(id));
        QVERIFY(book.plan().reopen(id));
        QCOMPARE(book.plan().load(id)->session.interview.state, InterviewState::Planned);
    }

    void deletingTheLastInterviewTakesTheCandidateAlong()
    {
        TestBook book;
        const InterviewId id = book.planned();
        QVERIFY(book.plan().remove(id));
        QVERIFY(book.plan().list()->isEmpty());
        QVERIFY(book.workspace().read([](const Stores& s) { return s.candidates.all(); })->isEmpty());
        QCOMPARE(book.plan().load(id).error().kind, ErrorKind::UnknownName);
    }

    void listsShowRatingsAndEvidence()
    {
        TestBook book;
        const InterviewId id = book.played(readScript("system-design"));
        const auto list = book.plan().list();
        QCOMPARE(list->size(), qsizetype{1});
        const InterviewSummary& s = list->front();
        QCOMPARE(s.id, id);
        QCOMPARE(s.state, InterviewState::Sealed);
        QCOMPARE(s.ratings.size(), qsizetype{4});
        QCOMPARE(s.ratings[1].dimension, QStringLiteral("technical-design"));
        QCOMPARE(s.ratings[1].evidence, 4);
        QCOMPARE(s.recommendation, std::optional(RecommendationValue::Yes));
        QVERIFY(book.plan().unfinished()->isEmpty());
    }

    void changesTellWhoAskedForThem()
    {
        TestBook book;
        QList<const void*> initiators;
        QObject::connect(&book.workspace(), &Workspace::changed, &book.workspace(),
                         [&](const Changes& changes, const void* initiator) {
                             QVERIFY(changes.subjects & Changes::Interviews);
                             initiators.append(initiator);
                         });
        NewInterview request{QStringLiteral("Candidate One"),
                             QStringLiteral("Role"),
                             Level::L4,
                             QStringLiteral("system-design-60"),
                             QStringLiteral("A"),
                             {},
                             {},
                             {}};
        QVERIFY(book.plan().create(request, this));
        QCOMPARE(initiators, QList<const void*>{this});
    }

private:
    static QByteArray readScript(const char* name)
    {
        QFile in(QStringLiteral(PANELBOOK_TEST_DATA "/interviews/%1.jsonl").arg(QLatin1String(name)));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static InterviewId interviewIn(TestBook& book, const QString& state)
    {
        const InterviewId id = book.planned();
        if (state == QLatin1String("planned"))
            return id;
        if (state == QLatin1String("cancelled")) {
            [&] { QVERIFY(book.plan().cancel(id)); }();
            return id;
        }
        const auto interview = book.open(id);
        [&] { QVERIFY(interview->record(Started{})); }();
        if (state == QLatin1String("ended"))
            [&] { QVERIFY(interview->record(Ended{})); }();
        if (state == QLatin1String("sealed")) {
            book.makeReady(*interview);
            [&] { QVERIFY(SealScorecards(book.workspace()).seal(id)); }();
        }
        return id;
    }
};

PANELBOOK_TEST_MAIN(TestPlanInterviews)
#include "tst_planinterviews.moc"
