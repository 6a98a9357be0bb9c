// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonformat.h"
#include "exchange/report.h"
#include "services/sealscorecards.h"
#include "services/verification.h"
#include "storage/scorecardfile.h"
#include "tests/support/scriptsession.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace panelbook;

class TestScorecardFile : public QObject
{
    Q_OBJECT

private:
    TestBook m_book;
    QByteArray m_bytes;
    QString m_file;

    void write(const QByteArray& bytes) const
    {
        QFile out(m_file);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(bytes);
    }
    /// The sealed file, changed by a statement.
    Verification changedBy(const char* sql) const
    {
        write(m_bytes);
        SQLite::Database(m_file.toStdString(), SQLite::OPEN_READWRITE).exec(sql);
        return verifyScorecardFile(m_file);
    }

private slots:
    void initTestCase()
    {
        const auto interview = m_book.started();
        QVERIFY(interview->record(NoteTaken{QString::fromUtf8("+ clear, 很清楚 #comm"), 0}));
        QVERIFY(interview->record(Attached{QStringLiteral("board.png"), 0, QByteArray("\0\1\2", 3)}));
        m_book.makeReady(*interview);
        QVERIFY(SealScorecards(m_book.workspace()).seal(interview->id()));
        QVERIFY(SealScorecards(m_book.workspace())
                    .amend(interview->id(), QStringLiteral("The role was Platform Engineer.")));
        const auto scorecard = m_book.plan().load(interview->id());
        QVERIFY(scorecard);
        const auto bytes = scorecardFileBytes(*scorecard);
        QVERIFY(bytes);
        m_bytes = *bytes;
        m_file = m_book.path(QStringLiteral("one.scorecard"));
    }

    void whatIsWrittenReadsBack()
    {
        write(m_bytes);
        const auto content = readScorecardFile(m_file);
        QVERIFY2(content, content ? "" : qPrintable(describe(content.error())));
        QCOMPARE(content->amendments.size(), qsizetype{1});
        QCOMPARE(content->seals.size(), qsizetype{2});
        QCOMPARE(contentDigest(content->tables), content->seals.front().digest);
    }

    void whatIsReadIsTheSameScorecard_data()
    {
        QTest::addColumn<QString>("script");
        for (const char* script : {"system-design", "behavioural", "debugging"})
            QTest::newRow(script) << QString::fromLatin1(script);
    }
    void whatIsReadIsTheSameScorecard()
    {
        QFETCH(QString, script);
        Scorecard written = sealedScorecardFromScript(script);
        amend(written, QStringLiteral("The role was Platform Engineer."));
        std::ranges::sort(written.session.evidence, {}, // as a file keeps it
                          [](const EvidenceLink& link) { return std::pair(link.note, link.dimension); });
        write(scorecardFileBytes(written).value());
        const ScorecardContent content = readScorecardFile(m_file).value();
        const auto read = scorecardFrom(content);
        QVERIFY2(read, read ? "" : qPrintable(describe(read.error())));
        QCOMPARE(contentTables(read->session), content.tables);
        QCOMPARE(contentDigest(contentTables(read->session)), read->seals.front().digest);
        QCOMPARE(renderJson({makeReport(*read)}).value(), renderJson({makeReport(written)}).value());
    }

    void valuesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("no interview") << QByteArray("DELETE FROM interview");
        QTest::newRow("id") << QByteArray("UPDATE interview SET id = 'one'");
        QTest::newRow("level") << QByteArray("UPDATE interview SET level = 'L9'");
        QTest::newRow("rating") << QByteArray("UPDATE rating SET rating = 5");
        QTest::newRow("recommendation") << QByteArray("UPDATE recommendation SET value = 'perhaps'");
        QTest::newRow("time of an event") << QByteArray("UPDATE event SET utc = 'today' WHERE sequence = 2");
        QTest::newRow("offset") << QByteArray("UPDATE event SET at_ms = 9223372036854775807");
        QTest::newRow("negative offset") << QByteArray("UPDATE note SET at_ms = -1");
        QTest::newRow("event") << QByteArray("UPDATE event SET detail = '{\"do\":\"dance\"}'");
        QTest::newRow("no JSON") << QByteArray("UPDATE event SET detail = '['");
        QTest::newRow("guide") << QByteArray("UPDATE question SET guide = '{}'");
        QTest::newRow("link to no note") << QByteArray("INSERT INTO evidence VALUES (99, 'communication')");
        QTest::newRow("link to no dimension") << QByteArray("INSERT INTO evidence VALUES (1, 'luck')");
        QTest::newRow("time that does not add up") << QByteArray("UPDATE segment SET spent_ms = 1");
        QTest::newRow("two recommendations")
            << QByteArray("INSERT INTO recommendation VALUES (2, 'yes', '', 0)");
    }
    void valuesThatCannotBeAreRefused()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(!changedBy(sql.constData()).valid);
        const auto read = scorecardFrom(readScorecardFile(m_file).value());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    }

    void aSealedFileVerifies()
    {
        write(m_bytes);
        const Verification v = verifyScorecardFile(m_file);
        QVERIFY2(v.valid, qPrintable(v.reason));
        QCOMPARE(v.signer, QStringLiteral("Interviewer A"));
        QCOMPARE(v.amendments, 1);
        QCOMPARE(v.publicKey.size(), qsizetype{32});
    }

    void changedContentIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("note") << QByteArray("UPDATE note SET text = 'other'") << QByteArray("content");
        QTest::newRow("name") << QByteArray("UPDATE interview SET candidate = 'Candidate Two'")
                              << QByteArray("content");
        QTest::newRow("rating") << QByteArray("UPDATE rating SET rating = 4") << QByteArray("content");
        QTest::newRow("row added") << QByteArray("INSERT INTO evidence VALUES (1, 'trade-offs')")
                                   << QByteArray("content");
        QTest::newRow("row removed") << QByteArray("DELETE FROM event WHERE sequence = 2")
                                     << QByteArray("content");
        QTest::newRow("signer") << QByteArray("UPDATE seal SET signer = 'Nobody' WHERE number = 0")
                                << QByteArray("signature");
        QTest::newRow("amendment") << QByteArray("UPDATE amendment SET text = 'other'")
                                   << QByteArray("Amendment 1");
        QTest::newRow("seals gone") << QByteArray("DELETE FROM seal") << QByteArray("draft");
        QTest::newRow("amendment gone alone")
            << QByteArray("DELETE FROM amendment") << QByteArray("amendment");
        QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT 1")
                              << QByteArray("which a scorecard file does not");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON note BEGIN SELECT 1; END")
                                 << QByteArray("which a scorecard file does not");
        QTest::newRow("table gone") << QByteArray("DROP TABLE anchor") << QByteArray("missing");
        QTest::newRow("other id") << QByteArray("PRAGMA application_id = 7") << QByteArray("application id");
        QTest::newRow("newer") << QByteArray("PRAGMA user_version = 2") << QByteArray("newer");
        QTest::newRow("wal") << QByteArray("PRAGMA journal_mode = WAL") << QByteArray("journal");
    }
    void changedContentIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, word);
        const Verification v = changedBy(sql.constData());
        QVERIFY(!v.valid);
        QVERIFY2(v.reason.contains(QString::fromUtf8(word)), qPrintable(v.reason));
    }

    void everyFlippedByteMakesItFail()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = m_bytes;
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
            if (at >= 96 && at < 100)
                continue; // names the SQLite that wrote the file: another one cannot compare bytes
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            write(bytes);
            const Verification v = verifyScorecardFile(m_file);
            QVERIFY2(!v.valid && !v.reason.isEmpty(), qPrintable(QString::number(at)));
        }
    }

    void contentFromAnotherSqliteStillCounts()
    {
        QByteArray bytes = m_bytes;
        bytes[99] = static_cast<char>(bytes[99] + 1);
        write(bytes);
        QVERIFY(verifyScorecardFile(m_file).valid);
    }

    void otherFilesAreRefused()
    {
        QVERIFY(!verifyScorecardFile(m_book.path(QStringLiteral("nobody.scorecard"))).readable);
        write("hello");
        const Verification v = verifyScorecardFile(m_file);
        QVERIFY(v.readable && !v.valid);
        write(m_bytes.left(5000));
        QVERIFY(!verifyScorecardFile(m_file).valid);
        QVERIFY(!readScorecardFile(QFileInfo(m_file).absolutePath()));
    }
};

PANELBOOK_TEST_MAIN(TestScorecardFile)
#include "tst_scorecardfile.moc"
