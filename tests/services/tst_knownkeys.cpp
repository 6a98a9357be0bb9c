// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/candidates.h"
#include "services/identity.h"
#include "services/knownkeys.h"
#include "services/maintainbook.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

class TestKnownKeys : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_anna = QByteArray(32, 'a');
    const QByteArray m_bob = QByteArray(32, 'b');
    const QString m_annaName = QStringLiteral("Anna");

private slots:
    void aKeyIsRememberedAtFirstSight()
    {
        TestBook book;
        KnownKeys keys(book.workspace());
        Changes told;
        connect(&book.workspace(), &Workspace::changed, this,
                [&](const Changes& changes) { told.merge(changes); });
        QCOMPARE(keys.meet(m_anna, m_annaName)->kind, KeyStanding::Kind::First);
        QCOMPARE(told.subjects, Changes::Subjects(Changes::Keys));
        QObject::disconnect(&book.workspace(), nullptr, this, nullptr);
        book.clock().advance(24h);
        QCOMPARE(keys.meet(m_anna, m_annaName)->kind, KeyStanding::Kind::Seen);
        const auto list = keys.list();
        QCOMPARE(list->size(), qsizetype{1});
        QCOMPARE(list->front().firstSeen, book.clock().utcNow().addDays(-1));
        QVERIFY(!list->front().confirmed);
    }

    void askingAloneRemembersNothing()
    {
        TestBook book;
        KnownKeys keys(book.workspace());
        QCOMPARE(keys.standing(m_anna, m_annaName)->kind, KeyStanding::Kind::First);
        QVERIFY(keys.list()->isEmpty());
    }

    void oneOwnKeyIsNoColleague()
    {
        TestBook book;
        const auto me = Identity::create(book.workspace().identityFile(), QStringLiteral("Me"));
        KnownKeys keys(book.workspace());
        QCOMPARE(keys.meet(me->publicKey(), QStringLiteral("Me"))->kind, KeyStanding::Kind::Own);
        QVERIFY(keys.list()->isEmpty());
        const auto forged = keys.meet(m_anna, QStringLiteral("me"));
        QCOMPARE(forged->kind, KeyStanding::Kind::Changed);
        QVERIFY(standingText(*forged, QStringLiteral("me")).contains(QStringLiteral("not yours")));
    }

    void comparingAloudIsKeptWithItsDay()
    {
        TestBook book;
        KnownKeys keys(book.workspace());
        QVERIFY(keys.meet(m_anna, m_annaName));
        QVERIFY(keys.confirm(m_anna));
        book.reopen();
        KnownKeys again(book.workspace());
        const auto standing = again.standing(m_anna, m_annaName);
        QCOMPARE(standing->kind, KeyStanding::Kind::Compared);
        QCOMPARE(*standing->known->confirmed, book.clock().utcNow());
        QVERIFY(standingText(*standing, m_annaName).contains(QStringLiteral("compared aloud on")));
    }

    void aChangedKeyIsLoud()
    {
        TestBook book;
        KnownKeys keys(book.workspace());
        QVERIFY(keys.meet(m_anna, m_annaName));
        book.clock().advance(1h);
        for (int i = 0; i < 2; ++i) {
            const auto standing = keys.meet(m_bob, m_annaName);
            QCOMPARE(standing->kind, KeyStanding::Kind::Changed);
            QVERIFY(standingText(*standing, m_annaName).startsWith(QStringLiteral("Take care")));
        }
        QCOMPARE(keys.list()->size(), qsizetype{2});
    }

    void keysAreRenamedAndForgotten()
    {
        TestBook book;
        KnownKeys keys(book.workspace());
        QVERIFY(keys.meet(m_anna, m_annaName));
        QCOMPARE(keys.rename(m_anna, QStringLiteral("  ")).error().kind, ErrorKind::InvalidInput);
        QVERIFY(keys.rename(m_anna, QStringLiteral(" Anna  B ")));
        QCOMPARE(keys.list()->front().name, QStringLiteral("Anna B"));
        QVERIFY(keys.forget(m_anna));
        QVERIFY(keys.list()->isEmpty());
        QCOMPARE(keys.forget(m_anna).error().kind, ErrorKind::UnknownName);
        QCOMPARE(keys.confirm(m_anna).error().kind, ErrorKind::UnknownName);
    }

    void keysAreNamedByFingerprintOrName()
    {
        TestBook book;
        KnownKeys keys(book.workspace());
        QVERIFY(keys.meet(m_anna, m_annaName));
        QVERIFY(keys.meet(m_bob, QStringLiteral("Bob")));
        QCOMPARE(keys.resolve(QStringLiteral("anna"))->publicKey, m_anna);
        QCOMPARE(keys.resolve(fingerprint(m_bob).left(7).toLower())->publicKey, m_bob);
        QCOMPARE(keys.resolve(QStringLiteral("nobody")).error().kind, ErrorKind::UnknownName);
        QCOMPARE(keys.resolve(QString()).error().kind, ErrorKind::UnknownName);
        QVERIFY(keys.rename(m_bob, m_annaName));
        QCOMPARE(keys.resolve(m_annaName).error().kind, ErrorKind::AmbiguousName);
    }

    void aReadOnlyBookLearnsNothing()
    {
        TestBook book;
        book.reopen(BookAccess::Read);
        QCOMPARE(KnownKeys(book.workspace()).meet(m_anna, m_annaName)->kind, KeyStanding::Kind::First);
    }

    void erasingACandidateLeavesColleagues()
    {
        TestBook book;
        book.planned();
        KnownKeys keys(book.workspace());
        QVERIFY(keys.meet(m_anna, m_annaName));
        const auto candidates = Candidates(book.workspace()).list();
        QVERIFY(MaintainBook(book.workspace()).erase(candidates->front().id));
        QCOMPARE(keys.list()->size(), qsizetype{1});
    }
};

PANELBOOK_TEST_MAIN(TestKnownKeys)
#include "tst_knownkeys.moc"
