// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/candidates.h"
#include "services/sealscorecards.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

class TestCandidates : public QObject
{
    Q_OBJECT

private slots:
    void candidatesAreListedByName()
    {
        TestBook book;
        book.planned(QStringLiteral("system-design-60"), QStringLiteral("Éva Example"));
        book.planned(QStringLiteral("system-design-60"), QStringLiteral("Adam Example"));
        const auto list = Candidates(book.workspace()).list();
        QCOMPARE(list->size(), qsizetype{2});
        QCOMPARE(list->front().name, QStringLiteral("Adam Example"));
        QCOMPARE(list->front().interviews, 1);
    }

    void renamingReachesEveryInterview()
    {
        TestBook book;
        const InterviewId id = book.planned();
        Candidates candidates(book.workspace());
        const CandidateId person = candidates.list()->front().id;
        QVERIFY(candidates.rename(person, QStringLiteral(" Candidate  Uno ")));
        QCOMPARE(book.plan().load(id)->session.interview.candidateName, QStringLiteral("Candidate Uno"));
        QVERIFY(!candidates.rename(person, QStringLiteral("  ")));
        QVERIFY(!candidates.rename(CandidateId::create(), QStringLiteral("x")));
        QCOMPARE(candidates.resolve(person.toString().left(8)).value(), person);
        QVERIFY(!candidates.resolve(QStringLiteral("zz")));
    }

    void aSealedNameIsCorrectedByAnAmendmentAlone()
    {
        TestBook book;
        const auto interview = book.started();
        book.makeReady(*interview);
        QVERIFY(SealScorecards(book.workspace()).seal(interview->id()));
        Candidates candidates(book.workspace());
        const CandidateId person = candidates.list()->front().id;
        QCOMPARE(candidates.rename(person, QStringLiteral("x")).error().kind, ErrorKind::RefusedByRule);
        book.planned(QStringLiteral("system-design-60"), QStringLiteral("Candidate Two"));
        const CandidateId other = candidates.list()->back().id;
        QCOMPARE(candidates.merge(person, other).error().kind, ErrorKind::RefusedByRule);
    }

    void mergingMovesTheInterviews()
    {
        TestBook book;
        book.planned(QStringLiteral("system-design-60"), QStringLiteral("Candidate One"));
        book.planned(QStringLiteral("system-design-60"), QStringLiteral("Kandidate One"));
        Candidates candidates(book.workspace());
        const auto list = candidates.list();
        QVERIFY(candidates.merge(list->at(1).id, list->at(0).id));
        QCOMPARE(candidates.list()->size(), qsizetype{1});
        QCOMPARE(candidates.list()->front().interviews, 2);
        QVERIFY(!candidates.merge(list->at(0).id, list->at(0).id));
        QVERIFY(!candidates.merge(list->at(1).id, list->at(0).id));
    }
};

PANELBOOK_TEST_MAIN(TestCandidates)
#include "tst_candidates.moc"
