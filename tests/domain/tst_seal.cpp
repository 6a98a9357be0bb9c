// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/seal.h"
#include "tests/support/testmain.h"

using namespace panelbook;

class TestSeal : public QObject
{
    Q_OBJECT

private:
    static Seal sealed()
    {
        Seal s;
        s.signer = QStringLiteral("Interviewer A");
        s.sealedAt = QStringLiteral("2026-11-23T11:04:00.000Z");
        s.digest = QByteArray(32, 'd');
        SigningKey::fromSeed(QByteArray(32, 's')).sign(s);
        return s;
    }

private slots:
    void aSignatureHoldsForItsOwnFields() { QVERIFY(signatureHolds(sealed())); }

    void everyChangedFieldBreaksIt_data()
    {
        QTest::addColumn<int>("field");
        for (int i = 0; i < 9; ++i)
            QTest::addRow("field %d", i) << i;
    }
    void everyChangedFieldBreaksIt()
    {
        QFETCH(int, field);
        Seal s = sealed();
        switch (field) {
        case 0: s.version = 2; break;
        case 1: s.algorithm += u'x'; break;
        case 2: s.publicKey = SigningKey::create().publicKey(); break;
        case 3: s.signer = QStringLiteral("Interviewer B"); break;
        case 4: s.sealedAt = QStringLiteral("2026-11-23T11:04:00.001Z"); break;
        case 5: s.previous = QByteArray(32, 'p'); break;
        case 6: s.counter = 2; break;
        case 7: s.digest[0] = 'e'; break;
        default: s.signature[0] = static_cast<char>(s.signature[0] ^ 1); break;
        }
        QVERIFY(!signatureHolds(s));
    }

    void keysOfTheWrongSizeNeverHold()
    {
        Seal s = sealed();
        s.publicKey.chop(1);
        QVERIFY(!signatureHolds(s));
        s = sealed();
        s.signature.clear();
        QVERIFY(!signatureHolds(s));
    }

    void theSeedGivesTheKeyBack()
    {
        const SigningKey key = SigningKey::create();
        QCOMPARE(SigningKey::fromSeed(key.seed()).publicKey(), key.publicKey());
    }

    void fingerprintsAreReadAloudInGroupsOfFour()
    {
        const QString text = fingerprint(sealed().publicKey);
        QCOMPARE(text.size(), qsizetype{19});
        QCOMPARE(text.count(u' '), qsizetype{3});
        QVERIFY(text != fingerprint(SigningKey::create().publicKey()));
    }
};

PANELBOOK_TEST_MAIN(TestSeal)
#include "tst_seal.moc"
