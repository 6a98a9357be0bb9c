// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/passphrase.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSet>

using namespace panelbook;
using namespace Qt::StringLiterals;

class TestPassphrase : public QObject
{
    Q_OBJECT

private slots:
    void theListHas2048Words() { QCOMPARE(passphraseWords().size(), 2048); }

    void everyWordIsShortAndPlain()
    {
        static const QRegularExpression plain(u"^[a-z]{3,8}$"_s);
        for (const QString& word : passphraseWords())
            QVERIFY2(plain.match(word).hasMatch(), qPrintable(word));
    }

    void fourLettersTellWordsApart()
    {
        QSet<QString> beginnings;
        for (const QString& word : passphraseWords()) {
            QVERIFY2(!beginnings.contains(word.left(4)), qPrintable(word));
            beginnings.insert(word.left(4));
        }
    }

    void noWordOffends()
    {
        const QStringList words = passphraseWords();
        for (const QString& word : {u"kill"_s, u"dead"_s, u"drunk"_s, u"fat"_s, u"ugly"_s, u"stupid"_s,
                                    u"slave"_s, u"master"_s, u"sex"_s, u"race"_s, u"gun"_s, u"war"_s,
                                    u"hate"_s, u"naked"_s, u"damn"_s, u"hell"_s, u"virgin"_s, u"idiot"_s})
            QVERIFY2(!words.contains(word), qPrintable(word));
    }

    void wordsStandInOrder()
    {
        QStringList sorted = passphraseWords();
        sorted.sort();
        QCOMPARE(sorted, passphraseWords());
    }

    void aPassphraseHasSixWordsOfTheList()
    {
        const QStringList drawn = generatePassphrase().split(u'-');
        QCOMPARE(drawn.size(), 6);
        for (const QString& word : drawn)
            QVERIFY(passphraseWords().contains(word));
    }

    void everyWordIsDrawn()
    {
        // 2048 words, 48,000 draws: one word is missed with a chance of 1 in 7 million.
        QSet<QString> seen;
        for (int i = 0; i < 8000; ++i) {
            const QStringList drawn = generatePassphrase().split(u'-');
            seen.unite(QSet<QString>(drawn.begin(), drawn.end()));
        }
        QCOMPARE(seen.size(), 2048);
    }
};

PANELBOOK_TEST_MAIN(TestPassphrase)

#include "tst_passphrase.moc"
