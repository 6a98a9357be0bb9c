// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/commitment.h"
#include "exchange/report.h"
#include "services/candidates.h"
#include "services/maintainbook.h"
#include "services/panelimport.h"
#include "services/panels.h"
#include "services/sealscorecards.h"
#include "services/searchbook.h"
#include "storage/scorecardfile.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace panelbook;

namespace {

QByteArray script(const QString& name)
{
    QFile file(QStringLiteral(PANELBOOK_SOURCE_DIR "/tests/data/interviews/%1.jsonl").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no script");
    return file.readAll().trimmed();
}

void write(const QString& file, const QByteArray& bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("not written");
}

/// A book of one interviewer, with an identity of its own and one interview of a script.
struct Interviewer
{
    explicit Interviewer(const char* name) : interview(book.played(script(QLatin1String(name)))) {}

    QByteArray scorecard() { return scorecardFileBytes(book.plan().load(interview).value()).value(); }
    void amend(const char* text)
    {
        QVERIFY(SealScorecards(book.workspace()).amend(interview, QLatin1String(text)));
    }

    TestBook book;
    InterviewId interview;
};

PanelDecision because(const char* reason)
{
    PanelDecision decision;
    decision.reason = QLatin1String(reason);
    return decision;
}

const auto loopTitle = QStringLiteral("backend-l5-autumn");

} // namespace

class TestPanels : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Interviewer> m_design;
    std::unique_ptr<Interviewer> m_behavioural;
    std::unique_ptr<Interviewer> m_debugging;

    static AddedFile add(TestBook& book, const QByteArray& bytes, const QString& loop = {})
    {
        const QString file = book.path(QStringLiteral("carried.scorecard"));
        write(file, bytes);
        return PanelImport(book.workspace()).add(checkPanelFile(file), loop).value();
    }
    static LoopId onlyLoop(TestBook& book) { return Panels(book.workspace()).list().value().front().loop.id; }

    /// A book whose own interview of the loop has not been sealed.
    static InterviewId planOwn(TestBook& book)
    {
        NewInterview request;
        request.candidate = QStringLiteral("candidate ONE");
        request.role = QStringLiteral("Backend Engineer");
        request.kit = QStringLiteral("system-design-60");
        request.interviewer = QStringLiteral("Interviewer D");
        request.loop = QStringLiteral("Backend-L5-Autumn");
        return book.plan().create(request).value();
    }

private slots:
    void initTestCase()
    {
        m_design = std::make_unique<Interviewer>("system-design");
        m_behavioural = std::make_unique<Interviewer>("behavioural");
        m_debugging = std::make_unique<Interviewer>("debugging");
    }

    void scorecardsOfOneLoopMeet()
    {
        TestBook book;
        for (Interviewer* each : {m_debugging.get(), m_design.get(), m_behavioural.get()}) {
            const AddedFile added = add(book, each->scorecard());
            QVERIFY2(added.kind == AddedFile::Added, qPrintable(added.sentence));
            QCOMPARE(added.candidate, QStringLiteral("Candidate One"));
        }
        const auto states = Panels(book.workspace()).list().value();
        QCOMPARE(states.size(), qsizetype{1});
        QCOMPARE(states.front().progress(), QStringLiteral("Sealed, 3 of 3."));
        QCOMPARE(states.front().openness, Openness::Open);
        const auto scorecards = Panels(book.workspace()).scorecards(states.front().loop.id).value();
        QCOMPARE(scorecards.size(), qsizetype{3});
        QCOMPARE(scorecards[0].session.interview.interviewer, QStringLiteral("Interviewer A"));
        QCOMPARE(contentTables(scorecards[0].session),
                 contentTables(m_design->book.plan().load(m_design->interview)->session));
        QVERIFY(!makeReport(scorecards[2]).questions.front().facts.isEmpty());
    }

    void theSameFileTwiceIsADuplicate()
    {
        TestBook book;
        QCOMPARE(add(book, m_design->scorecard()).kind, AddedFile::Added);
        QCOMPARE(add(book, m_design->scorecard()).kind, AddedFile::Duplicate);
        QCOMPARE(Panels(book.workspace()).list()->front().seats.size(), qsizetype{1});
    }

    void newerAmendmentsReplaceAndOlderCopiesDoNot()
    {
        TestBook book;
        Interviewer other("behavioural");
        const QByteArray before = other.scorecard();
        other.amend("The role was Platform Engineer.");
        QCOMPARE(add(book, before).kind, AddedFile::Added);
        QCOMPARE(add(book, other.scorecard()).kind, AddedFile::NewerAmendments);
        QCOMPARE(add(book, before).kind, AddedFile::OlderCopy);
        QCOMPARE(Panels(book.workspace()).scorecards(onlyLoop(book))->front().amendments.size(),
                 qsizetype{1});
    }

    void aKeyThatSignsTwoThingsWithOneNumberIsToldAsAFork()
    {
        TestBook book;
        Interviewer other("behavioural");
        const QByteArray before = other.scorecard();
        other.amend("One thing.");
        const Seal first = other.book.plan().load(other.interview)->seals.back();
        QCOMPARE(add(book, other.scorecard()).kind, AddedFile::Added);
        // The same identity, in a book that went back to before the amendment.
        ScorecardContent forked = readScorecard(before, {}).value();
        const Amendment amendment{1, first.sealedAt, QStringLiteral("Another thing.")};
        Seal seal = first;
        seal.digest = amendmentDigest(amendment);
        const auto identity = Identity::load(other.book.workspace().identityFile()).value();
        identity->unlock()->sign(seal);
        forked.amendments.append(amendment);
        forked.seals.append(seal);
        const AddedFile added = add(book, scorecardFileBytes(forked).value());
        QCOMPARE(added.kind, AddedFile::Fork);
        QVERIFY(added.isProblem());
        QCOMPARE(Panels(book.workspace()).scorecards(onlyLoop(book))->front().amendments.front().text,
                 QStringLiteral("One thing."));
    }

    void anotherKeyOfAKnownNameIsKeptAsideUntilConfirmed()
    {
        TestBook book;
        QCOMPARE(add(book, m_design->scorecard()).kind, AddedFile::Added);
        Interviewer impostor("system-design");
        const AddedFile added = add(book, impostor.scorecard());
        QCOMPARE(added.kind, AddedFile::ChangedKey);
        const LoopId loop = onlyLoop(book);
        Panels panels(book.workspace());
        QCOMPARE(panels.scorecards(loop)->size(), qsizetype{1});
        const auto seats = panels.state(loop)->seats;
        const auto aside = std::ranges::find(seats, Seat::Aside, &Seat::state);
        QVERIFY(aside != seats.end());
        QVERIFY(panels.acceptKey(aside->publicKey));
        QCOMPARE(panels.scorecards(loop)->size(), qsizetype{2});
    }

    void whatDoesNotVerifyIsRefusedWithTheReason()
    {
        TestBook book;
        ScorecardContent content = readScorecard(m_design->scorecard(), {}).value();
        content.seals.front().signer = QStringLiteral("Nobody");
        const AddedFile added = add(book, scorecardFileBytes(content).value());
        QCOMPARE(added.kind, AddedFile::NotValid);
        QVERIFY(added.sentence.contains(QStringLiteral("signature")));
        QCOMPARE(add(book, "hello").kind, AddedFile::NotValid);
        QVERIFY(Panels(book.workspace()).list()->isEmpty());
    }

    void oneFileNamesNoLoopAndTheCallerDecides()
    {
        TestBook book;
        QCOMPARE(add(book, m_design->scorecard()).kind, AddedFile::Added);
        TestBook other;
        const QByteArray noLoop =
            script(QStringLiteral("behavioural")).replace("\"loop\":\"backend-l5-autumn\",", "");
        const InterviewId id = other.played(noLoop);
        const QByteArray bytes = scorecardFileBytes(other.plan().load(id).value()).value();
        const AddedFile asked = add(book, bytes);
        QCOMPARE(asked.kind, AddedFile::LoopNeeded);
        QCOMPARE(asked.proposals, QStringList{loopTitle});
        QCOMPARE(add(book, bytes, QStringLiteral("BACKEND-L5-autumn")).kind, AddedFile::Added);
        QCOMPARE(Panels(book.workspace()).list()->size(), qsizetype{1});
        QCOMPARE(add(book, m_debugging->scorecard(), QStringLiteral("another")).kind, AddedFile::NotValid);
    }

    void nobodyReadsBeforeTheirOwnSeal()
    {
        TestBook book;
        planOwn(book);
        QCOMPARE(add(book, m_design->scorecard()).kind, AddedFile::Added);
        Panels panels(book.workspace());
        const LoopId loop = onlyLoop(book);
        QCOMPARE(panels.state(loop)->openness, Openness::OwnSealMissing);
        QCOMPARE(panels.state(loop)->progress(), QStringLiteral("Sealed, 1 of 2."));
        const auto early = panels.scorecards(loop);
        QVERIFY(!early);
        QCOMPARE(early.error().kind, ErrorKind::RefusedByRule);
        QCOMPARE(panels.decisions(loop).error().kind, ErrorKind::RefusedByRule);
        QCOMPARE(panels.decide(loop, because("x")).error().kind, ErrorKind::RefusedByRule);
        // Neither search nor the export of interviews knows the card.
        const auto hits =
            SearchBook(&book.workspace(), book.library()).find(QStringLiteral("aliases"), 50).value();
        QVERIFY(std::ranges::none_of(hits,
                                     [](const SearchHit& hit) { return hit.kind == QLatin1String("note"); }));
        QVERIFY(!book.plan().load(m_design->interview));
    }

    void theContentsOpenWithTheOwnSeal()
    {
        TestBook book;
        const InterviewId own = planOwn(book);
        QCOMPARE(add(book, m_design->scorecard()).kind, AddedFile::Added);
        const auto interview = book.open(own);
        QVERIFY(interview->record(Started{}));
        book.makeReady(*interview);
        QVERIFY(!Panels(book.workspace()).scorecards(onlyLoop(book)));
        QVERIFY(SealScorecards(book.workspace()).seal(own));
        QCOMPARE(Panels(book.workspace()).scorecards(onlyLoop(book))->size(), qsizetype{2});
    }

    void committedContentsAreRevealedTogether()
    {
        TestBook book;
        Panels panels(book.workspace());
        for (Interviewer* each : {m_design.get(), m_behavioural.get()})
            QCOMPARE(add(book, Panels(each->book.workspace()).commitment(each->interview).value()).kind,
                     AddedFile::Committed);
        const LoopId loop = onlyLoop(book);
        QCOMPARE(add(book, m_design->scorecard()).kind, AddedFile::Added);
        QCOMPARE(panels.state(loop)->openness, Openness::CommitmentsMissing);
        QVERIFY(!panels.scorecards(loop));
        QCOMPARE(add(book, m_behavioural->scorecard()).kind, AddedFile::Added);
        QCOMPARE(panels.scorecards(loop)->size(), qsizetype{2});
        QVERIFY(panels.expect(loop, {QStringLiteral("Interviewer C"), QStringLiteral("interviewer a")}));
        QCOMPARE(panels.state(loop)->progress(), QStringLiteral("Sealed, 2 of 3."));
        QVERIFY(!panels.scorecards(loop));
    }

    void aCommitmentTellsNothingOfTheContent()
    {
        const QByteArray file = Panels(m_design->book.workspace()).commitment(m_design->interview).value();
        QVERIFY(file.size() < 2000);
        QCOMPARE(commitmentFromFile(file)->interviewer, QStringLiteral("Interviewer A"));
        QByteArray changed = file;
        changed.replace("Interviewer A\",\n        \"version", "Nobody\",\n        \"version");
        QVERIFY(changed != file);
        QVERIFY(!commitmentFromFile(changed));
        QVERIFY(!commitmentFromFile("{}"));
    }

    void theOrderOfArrivalLeavesNoTrace()
    {
        TestBook one;
        TestBook two;
        for (Interviewer* each : {m_design.get(), m_behavioural.get(), m_debugging.get()})
            add(one, each->scorecard());
        for (Interviewer* each : {m_debugging.get(), m_behavioural.get(), m_design.get()})
            add(two, each->scorecard());
        QCOMPARE(Panels(one.workspace()).list()->front().seats,
                 Panels(two.workspace()).list()->front().seats);
    }

    void aDecisionIsSealedOverTheScorecardsItRestsOn()
    {
        TestBook book;
        add(book, m_design->scorecard());
        add(book, m_behavioural->scorecard());
        const LoopId loop = onlyLoop(book);
        Panels panels(book.workspace());
        PanelDecision wanted;
        wanted.outcome = DecisionOutcome::Hire;
        QCOMPARE(panels.decide(loop, wanted).error().kind, ErrorKind::RefusedByRule);
        wanted.reason = QStringLiteral("Strong where it counts.");
        QCOMPARE(panels.decide(loop, wanted).error().kind, ErrorKind::RefusedByRule);
        wanted.people = {QStringLiteral("Interviewer A"), QStringLiteral("Moderator")};
        QVERIFY(panels.decide(loop, wanted, QStringLiteral("Moderator")));
        wanted.outcome = DecisionOutcome::NoHire;
        QVERIFY(panels.decide(loop, wanted));
        const auto decisions = panels.decisions(loop).value();
        QCOMPARE(decisions.size(), qsizetype{2});
        QCOMPARE(decisions[0].restsOn.size(), qsizetype{2});
        QCOMPARE(decisions[0].people.size(), qsizetype{2});
        for (const PanelDecision& decision : decisions) {
            QVERIFY(signatureHolds(decision.seal));
            QCOMPARE(decision.seal.digest, decisionDigest(decision));
        }
        QCOMPARE(decisions[1].seal.counter, std::int64_t{2});
        QCOMPARE(decisions[1].seal.previous, blake2b256(decisions[0].seal.signature));
    }

    void erasingACandidateRemovesTheCards()
    {
        TestBook book;
        add(book, m_design->scorecard());
        const LoopId loop = onlyLoop(book);
        QVERIFY(Panels(book.workspace()).decide(loop, because("x"), QStringLiteral("Moderator")));
        const auto candidate = Candidates(book.workspace()).list()->front();
        QVERIFY(MaintainBook(book.workspace()).erase(candidate.id));
        QVERIFY(Panels(book.workspace()).list()->isEmpty());
        QVERIFY(MaintainBook(book.workspace()).check()->isEmpty());
        book.close();
        QFile file(book.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Candidate One"));
    }

    void mergingCandidatesTakesTheirLoopsAlong()
    {
        TestBook book;
        add(book, m_design->scorecard());
        book.planned(QStringLiteral("system-design-60"), QStringLiteral("C. One"));
        Candidates candidates(book.workspace());
        const auto all = candidates.list().value();
        QCOMPARE(all.size(), qsizetype{2});
        QVERIFY(candidates.merge(all[1].id, all[0].id));
        QCOMPARE(Panels(book.workspace()).list()->front().loop.candidateName, all[0].name);
    }

    void aLoopIsFoundByTitleOrId()
    {
        TestBook book;
        add(book, m_design->scorecard());
        const Panels panels(book.workspace());
        const LoopId loop = onlyLoop(book);
        QCOMPARE(panels.resolve(QStringLiteral("BACKEND-l5-autumn")).value(), loop);
        QCOMPARE(panels.resolve(loop.toString().left(6)).value(), loop);
        QCOMPARE(panels.resolve(QStringLiteral("nothing")).error().kind, ErrorKind::UnknownName);
    }
};

PANELBOOK_TEST_MAIN(TestPanels)
#include "tst_panels.moc"
