// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/stagedfile.h"
#include "services/sealscorecards.h"
#include "services/verification.h"
#include "storage/scorecardfile.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

#include <functional>

using namespace panelbook;

/// What is done to a sound file, with the key that sealed it at hand.
using Change = std::function<void(ScorecardContent& content, const SigningKey& key)>;
Q_DECLARE_METATYPE(Change)

/// Every sentence that verifying says, and what it is said of.
class TestVerification : public QObject
{
    Q_OBJECT

private:
    TestBook m_book;
    ScorecardContent m_content;

    /// Lets a seal be signed over what it holds now.
    static void signAnew(ScorecardContent& content, qsizetype seal, const SigningKey& key)
    {
        key.sign(content.seals[seal]);
    }
    Verification verified(const ScorecardContent& content) const
    {
        const QString file = m_book.path(QStringLiteral("one.scorecard"));
        if (!writeDurably(file, *scorecardFileBytes(content)))
            qFatal("the scorecard cannot be written");
        return verifyScorecardFile(file);
    }

private slots:
    void initTestCase()
    {
        const auto interview = m_book.started();
        m_book.makeReady(*interview);
        SealScorecards seals(m_book.workspace());
        QVERIFY(seals.seal(interview->id()));
        QVERIFY(seals.amend(interview->id(), QStringLiteral("The role was Platform Engineer.")));
        const auto scorecard = m_book.plan().load(interview->id());
        m_content = {contentTables(scorecard->session), scorecard->amendments, scorecard->seals, true};
    }

    void aSoundFileSaysWhoSealedIt()
    {
        const Verification v = verified(m_content);
        QVERIFY(v.valid);
        QCOMPARE(v.reason, QStringLiteral("Unchanged since Interviewer A sealed it; the key is %1.")
                               .arg(fingerprint(m_content.seals[0].publicKey)));
    }

    void everyFaultHasItsSentence_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* sentence, Change change) {
            QTest::newRow(name) << std::move(change) << QString::fromUtf8(sentence);
        };
        row("no seal", "The scorecard is not sealed: it is a draft.",
            [](ScorecardContent& c, const SigningKey&) { c.seals.clear(); });
        row("only the amendment's seal", "The scorecard's own seal is missing.",
            [](ScorecardContent& c, const SigningKey&) { c.seals.removeFirst(); });
        row("a later kind of seal", "The seal is of a kind that this version does not know.",
            [](ScorecardContent& c, const SigningKey& key) {
                c.seals[0].version = 2;
                signAnew(c, 0, key);
            });
        row("the seal's time", "The signature does not hold: the seal itself was changed.",
            [](ScorecardContent& c, const SigningKey&) { c.seals[0].sealedAt = QStringLiteral("2020"); });
        row("a row", "The signature holds, but the content was changed after it was sealed.",
            [](ScorecardContent& c, const SigningKey&) { c.tables[0].rows.clear(); });
        row("an amendment without a seal",
            "The sealed scorecard is unchanged, but an amendment or the seal of one is missing.",
            [](ScorecardContent& c, const SigningKey&) { c.seals.removeLast(); });
        row("another number",
            "The sealed scorecard is unchanged, but its amendments are not numbered from 1 without a gap.",
            [](ScorecardContent& c, const SigningKey&) { c.amendments[0].number = 2; });
        row("somebody else's amendment",
            "The sealed scorecard is unchanged, but amendment 1 was signed with another key.",
            [](ScorecardContent& c, const SigningKey&) { signAnew(c, 1, SigningKey::create()); });
        row("the amendment's signature",
            "The sealed scorecard is unchanged, but the signature of amendment 1 does not hold.",
            [](ScorecardContent& c, const SigningKey&) { c.seals[1].signature[5] ^= 1; });
        row("the amendment's text",
            "The sealed scorecard is unchanged, but amendment 1 was changed after it was signed.",
            [](ScorecardContent& c, const SigningKey&) { c.amendments[0].text = QStringLiteral("x"); });
        row("another chain",
            "The sealed scorecard is unchanged, but amendment 1 does not follow on the seal before it.",
            [](ScorecardContent& c, const SigningKey& key) {
                c.seals[1].previous = QByteArray(32, 'x');
                signAnew(c, 1, key);
            });
    }

    void everyFaultHasItsSentence()
    {
        QFETCH(Change, change);
        QFETCH(QString, sentence);
        ScorecardContent content = m_content;
        const auto key = (*Identity::load(m_book.workspace().identityFile()))->unlock();
        change(content, *key);
        const Verification v = verified(content);
        QVERIFY(!v.valid);
        QCOMPARE(v.reason, sentence);
    }

    void bytesAroundTheContentAreToldApart()
    {
        QByteArray bytes = *scorecardFileBytes(m_content);
        bytes[27] = static_cast<char>(bytes[27] + 1); // SQLite's change counter
        const QString file = m_book.path(QStringLiteral("two.scorecard"));
        QVERIFY(writeDurably(file, bytes));
        QVERIFY(verifyScorecardFile(file).reason.startsWith(
            QStringLiteral("The sealed content is unchanged, but the file was changed around it")));
    }
};

PANELBOOK_TEST_MAIN(TestVerification)
#include "tst_verification.moc"
