// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sealscorecards.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

class TestSealScorecards : public QObject
{
    Q_OBJECT

private slots:
    void theFirstSealMakesTheIdentity()
    {
        TestBook book;
        const auto interview = book.started();
        book.makeReady(*interview);
        SealScorecards seals(book.workspace());
        QVERIFY(seals.seal(interview->id()));
        const auto identity = Identity::load(book.workspace().identityFile());
        QVERIFY(identity && *identity);
        QCOMPARE((*identity)->name(), QStringLiteral("Interviewer A"));
        QVERIFY(
            !(QFile::permissions(book.workspace().identityFile()) & (QFile::ReadGroup | QFile::ReadOther)));
        const auto scorecard = book.plan().load(interview->id());
        QVERIFY(signatureHolds(scorecard->seals.front()));
        QCOMPARE(scorecard->seals.front().digest, contentDigest(contentTables(scorecard->session)));
    }

    void sealsOfOneSignerAreChained()
    {
        TestBook book;
        SealScorecards seals(book.workspace());
        QList<Seal> chain;
        for (int i = 0; i < 3; ++i) {
            const auto interview = book.started();
            book.makeReady(*interview);
            QVERIFY(seals.seal(interview->id()));
            chain.append(book.plan().load(interview->id())->seals.front());
        }
        QCOMPARE(chain[0].counter, std::int64_t{1});
        QVERIFY(chain[0].previous.isEmpty());
        QCOMPARE(chain[2].counter, std::int64_t{3});
        QCOMPARE(chain[2].previous, blake2b256(chain[1].signature));
    }

    void whatIsMissingIsListed()
    {
        TestBook book;
        const auto interview = book.started();
        QVERIFY(interview->record(Rated{QStringLiteral("communication"), RatingValue::StrongYes}));
        QVERIFY(interview->record(Ended{}));
        const auto sealed = SealScorecards(book.workspace()).seal(interview->id());
        QCOMPARE(sealed.error().kind, ErrorKind::RefusedByRule);
        QCOMPARE(sealed.error().points.size(), qsizetype{5});
        QVERIFY(!QFile::exists(book.workspace().identityFile()));
    }

    void aSealedScorecardIsNotSealedAgain()
    {
        TestBook book;
        const auto interview = book.started();
        book.makeReady(*interview);
        SealScorecards seals(book.workspace());
        QVERIFY(seals.seal(interview->id()));
        QCOMPARE(seals.seal(interview->id()).error().kind, ErrorKind::RefusedByRule);
        QCOMPARE(seals.seal(InterviewId::create()).error().kind, ErrorKind::UnknownName);
    }

    void amendmentsAreAddedAndSigned()
    {
        TestBook book;
        const auto interview = book.started();
        SealScorecards seals(book.workspace());
        QCOMPARE(seals.amend(interview->id(), QStringLiteral("x")).error().kind, ErrorKind::RefusedByRule);
        book.makeReady(*interview);
        QVERIFY(seals.seal(interview->id()));
        QVERIFY(!seals.amend(interview->id(), QStringLiteral("  ")));
        QVERIFY(seals.amend(interview->id(), QStringLiteral("The role was Platform Engineer.")));
        QVERIFY(seals.amend(interview->id(), QStringLiteral("And the level L5.")));
        const auto scorecard = book.plan().load(interview->id());
        QCOMPARE(scorecard->amendments.size(), qsizetype{2});
        QCOMPARE(scorecard->seals.size(), qsizetype{3});
        QVERIFY(signatureHolds(scorecard->seals[2]));
        QCOMPARE(scorecard->seals[2].digest, amendmentDigest(scorecard->amendments[1]));
    }

    void aPassphraseProtectsTheKey()
    {
        TestBook book;
        QVERIFY(Identity::create(book.workspace().identityFile(), QStringLiteral("Interviewer A"),
                                 QStringLiteral("correct horse")));
        const auto interview = book.started();
        book.makeReady(*interview);
        SealScorecards seals(book.workspace());
        QCOMPARE(seals.seal(interview->id()).error().kind, ErrorKind::WrongPassphrase);
        QCOMPARE(seals.seal(interview->id(), {}, QStringLiteral("wrong")).error().kind,
                 ErrorKind::WrongPassphrase);
        QCOMPARE(book.plan().load(interview->id())->session.interview.state, InterviewState::Ended);
        QVERIFY(seals.seal(interview->id(), {}, QStringLiteral("correct horse")));
    }
};

PANELBOOK_TEST_MAIN(TestSealScorecards)
#include "tst_sealscorecards.moc"
