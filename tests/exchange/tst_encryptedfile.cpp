// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encryptedfile.h"
#include "tests/support/testmain.h"

#include <QtEndian>

using namespace panelbook;
using namespace Qt::StringLiterals;

namespace {

constexpr PassphraseCost cheap{1, 8};
constexpr qsizetype chunk = 64 * 1024;
constexpr qsizetype costAt = 8;
constexpr qsizetype streamAt = costAt + 8 + 16 + 32;

const QString name = u"b.encrypted"_s;
const QString words = u"six words as a passphrase here"_s;

QByteArray contentOf(qsizetype size)
{
    QByteArray content(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        content[i] = static_cast<char>(i % 251);
    return content;
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
    return bytes;
}

QByteArray withCost(QByteArray file, const PassphraseCost& cost)
{
    qToBigEndian(cost.passes, file.data() + costAt);
    qToBigEndian(cost.kibibytes, file.data() + costAt + 4);
    return file;
}

SigningKey colleague()
{
    return SigningKey::fromSeed(QByteArray(32, 'c'));
}

} // namespace

class TestEncryptedFile : public QObject
{
    Q_OBJECT

private:
    static QByteArray sample(qsizetype size)
    {
        return encryptWithPassphrase(contentOf(size), words, cheap).value_or(QByteArray());
    }
    static QByteArray sampleForColleague(qsizetype size)
    {
        return encryptForKey(contentOf(size), colleague().publicKey()).value_or(QByteArray());
    }
    /// What opening says; empty when it opens.
    static QString refusal(const QByteArray& file, const QString& passphrase = words)
    {
        const auto content = decryptWithPassphrase(file, name, passphrase);
        return content ? QString() : describe(content.error());
    }

private slots:
    void contentOfAnySizeComesBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("nothing") << qsizetype{0};
        QTest::newRow("a byte") << qsizetype{1};
        QTest::newRow("a chunk less a byte") << chunk - 1;
        QTest::newRow("a chunk") << chunk;
        QTest::newRow("a chunk and a byte") << chunk + 1;
        QTest::newRow("several chunks") << 5 * chunk + 7;
    }
    void contentOfAnySizeComesBack()
    {
        QFETCH(qsizetype, size);
        const QByteArray content = contentOf(size);
        QCOMPARE(decryptWithPassphrase(sample(size), name, words).value_or("refused"), content);
        QCOMPARE(decryptWithKey(sampleForColleague(size), name, colleague()).value_or("refused"), content);
    }

    void thePlainContentIsNotInTheFile()
    {
        const QByteArray content = "Interviewee One was strong";
        QVERIFY(!encryptWithPassphrase(content, words, cheap)->contains("Interviewee"));
        QVERIFY(!encryptForKey(content, colleague().publicKey())->contains("Interviewee"));
    }

    void theSameContentIsNeverEncryptedAlike() { QVERIFY(sample(10) != sample(10)); }

    void theDefaultCostIsTaken()
    {
        const auto file = encryptWithPassphrase("content", words);
        QVERIFY(file);
        QCOMPARE(decryptWithPassphrase(*file, name, words).value_or("refused"), QByteArray("content"));
    }

    void aWrongPassphraseIsToldApart()
    {
        const auto content = decryptWithPassphrase(sample(100), name, u"six other words"_s);
        QVERIFY(!content);
        QCOMPARE(content.error().kind, ErrorKind::WrongPassphrase);
        QVERIFY(describe(content.error()).contains(name));
    }

    void aPassphraseIsTheSameHoweverItIsComposed()
    {
        const auto file = encryptWithPassphrase("x", u"caf\u00e9"_s, cheap);
        QVERIFY(decryptWithPassphrase(*file, name, u"cafe\u0301"_s));
    }

    void everyFlippedByteIsRefused()
    {
        const QByteArray file = sample(300);
        for (qsizetype i = 0; i < file.size(); ++i)
            QVERIFY2(!refusal(flipped(file, i)).isEmpty(), qPrintable(QString::number(i)));
    }

    void everyFlippedByteIsRefusedForAKey()
    {
        const QByteArray file = sampleForColleague(300);
        for (qsizetype i = 0; i < file.size(); ++i)
            QVERIFY2(!decryptWithKey(flipped(file, i), name, colleague()), qPrintable(QString::number(i)));
    }

    void everyTruncationIsRefused()
    {
        const QByteArray file = sample(300);
        for (qsizetype size = 0; size < file.size(); ++size)
            QVERIFY2(!refusal(file.left(size)).isEmpty(), qPrintable(QString::number(size)));
    }

    void aFileThatEndsAfterAWholeChunkIsRefused()
    {
        const QByteArray file = sample(2 * chunk + 5).left(streamAt + 24 + 2 * (chunk + 17));
        QCOMPARE(refusal(file), u"b.encrypted: the encrypted file is cut off"_s);
    }

    void swappedChunksAreRefused()
    {
        const QByteArray file = sample(3 * chunk);
        const qsizetype first = streamAt + 24;
        const qsizetype size = chunk + 17;
        const QByteArray swapped = file.left(first) + file.mid(first + size, size) + file.mid(first, size) +
                                   file.mid(first + 2 * size);
        QCOMPARE(refusal(swapped), u"b.encrypted: the encrypted file was changed"_s);
    }

    void trailingBytesAreRefused()
    {
        QVERIFY(!refusal(sample(10) + "x").isEmpty());
        QCOMPARE(refusal(sample(chunk) + "x"),
                 u"b.encrypted: something was added behind the end of the encrypted file"_s);
    }

    void hostileCostsAreRefused_data()
    {
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<quint32>("kibibytes");
        QTest::newRow("4 TiB") << 1u << 0xFFFFFFFFu;
        QTest::newRow("just too much memory") << 1u << 256u * 1024 + 1;
        QTest::newRow("passes for a year") << 0xFFFFFFFFu << 8u;
        QTest::newRow("just too many passes") << 4u << 8u;
        QTest::newRow("no pass") << 0u << 8u;
        QTest::newRow("no memory") << 1u << 0u;
    }
    void hostileCostsAreRefused()
    {
        QFETCH(quint32, passes);
        QFETCH(quint32, kibibytes);
        QCOMPARE(refusal(withCost(sample(10), {passes, kibibytes})),
                 u"b.encrypted: its passphrase would cost more memory or time than Panelbook gives"_s);
    }

    void aLowerCostThanItWasWrittenWithDoesNotOpenIt()
    {
        const QByteArray file = encryptWithPassphrase("x", words, {2, 16}).value_or(QByteArray());
        QVERIFY(!refusal(withCost(file, cheap)).isEmpty());
    }

    void onlyTheRecipientOpensWhatIsForAKey()
    {
        const auto content =
            decryptWithKey(sampleForColleague(10), name, SigningKey::fromSeed(QByteArray(32, 'd')));
        QVERIFY(!content);
        QCOMPARE(describe(content.error()), u"b.encrypted: it was encrypted for another key, or changed"_s);
    }

    void aKeyThatIsNoneIsRefused()
    {
        QVERIFY(!encryptForKey("x", QByteArray(32, '\0')));
        QVERIFY(!encryptForKey("x", QByteArray(31, 'k')));
    }

    void aFileSaysHowItOpens()
    {
        QVERIFY(opensWithPassphrase(sample(1)));
        QVERIFY(isEncryptedFile(sampleForColleague(1)));
        QVERIFY(!opensWithPassphrase(sampleForColleague(1)));
        QVERIFY(!isEncryptedFile("SQLite format 3"));
        QCOMPARE(refusal("SQLite format 3"),
                 u"b.encrypted: it is no encrypted file that this version knows"_s);
        QCOMPARE(refusal(sampleForColleague(1)),
                 u"b.encrypted: it opens with its recipient's key, not with a passphrase"_s);
        const auto withKey = decryptWithKey(sample(1), name, colleague());
        QCOMPARE(describe(withKey.error()), u"b.encrypted: it opens with a passphrase, not with a key"_s);
    }

    void whatIsTooLargeIsRefused()
    {
        const QByteArray content(maxEncryptedContent + 1, '\0');
        QVERIFY(!encryptForKey(content, colleague().publicKey()));
    }
};

PANELBOOK_TEST_MAIN(TestEncryptedFile)

#include "tst_encryptedfile.moc"
