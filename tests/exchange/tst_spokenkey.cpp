// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/canonical.h"
#include "exchange/passphrase.h"
#include "exchange/spokenkey.h"
#include "tests/support/testmain.h"

using namespace panelbook;

class TestSpokenKey : public QObject
{
    Q_OBJECT

private slots:
    /// Read back into bits, the words are the first 88 bits of the hash.
    void wordsAreTheFirst88Bits()
    {
        for (int i = 0; i < 50; ++i) {
            const QByteArray key(32, static_cast<char>(i));
            QString bits;
            for (const QString& word : spokenFingerprint(key).split(u' '))
                bits += QString::number(passphraseWords().indexOf(word), 2).rightJustified(11, u'0');
            QString expected;
            for (const char byte : blake2b256(key).left(11))
                expected += QString::number(static_cast<quint8>(byte), 2).rightJustified(8, u'0');
            QCOMPARE(bits, expected);
        }
    }

    void aKeyKeepsItsWords()
    {
        QCOMPARE(spokenFingerprint(QByteArray(32, 'a')), spokenFingerprint(QByteArray(32, 'a')));
        QVERIFY(spokenFingerprint(QByteArray(32, 'a')) != spokenFingerprint(QByteArray(32, 'b')));
    }
};

PANELBOOK_TEST_MAIN(TestSpokenKey)
#include "tst_spokenkey.moc"
