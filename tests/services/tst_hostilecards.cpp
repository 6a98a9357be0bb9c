// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/scorecard.h"
#include "services/panelimport.h"
#include "services/panels.h"
#include "storage/scorecardfile.h"
#include "tests/support/scriptsession.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <sys/resource.h>

using namespace panelbook;

namespace {

constexpr qint64 mostMs = 5000;
#ifdef __SANITIZE_ADDRESS__
constexpr long mostKiB = 1024L * 1024; // what is freed rests in the sanitizer's quarantine
#else
constexpr long mostKiB = 256L * 1024;
#endif

long peakKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// A scorecard whose seal holds, whatever its tables say.
QByteArray signedCard(QList<SqlTable> tables)
{
    Seal seal;
    seal.signer = QStringLiteral("Mallory");
    seal.sealedAt = QStringLiteral("2026-11-23T11:00:00.000Z");
    seal.digest = contentDigest(tables);
    SigningKey::fromSeed(QByteArray(32, 'm')).sign(seal);
    return scorecardFileBytes(ScorecardContent{std::move(tables), {}, {seal}}).value();
}

SqlTable& table(QList<SqlTable>& tables, const char* name)
{
    return *std::ranges::find(tables, QLatin1String(name), &SqlTable::name);
}

} // namespace

/// Files of somebody who means harm: each is refused in bearable time and memory, and leaves no byte in the
/// book.
class TestHostileCards : public QObject
{
    Q_OBJECT

private:
    QList<SqlTable> m_tables = contentTables(scorecardFromScript(QStringLiteral("system-design")).session);
    QByteArray m_bytes;

    /// Adds the file to a book, and holds that nothing came of it.
    static void refuse(TestBook& book, const QString& file)
    {
        book.workspace().book().checkpoint();
        const auto bookBytes = [&] {
            QFile in(book.file());
            return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
        };
        const QByteArray before = bookBytes();
        QElapsedTimer timer;
        timer.start();
        const auto added = PanelImport(book.workspace()).add(checkPanelFile(file));
        QVERIFY2(timer.elapsed() < mostMs, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(peakKiB() < mostKiB, qPrintable(QString::number(peakKiB())));
        QVERIFY(added);
        QVERIFY2(added->kind == AddedFile::NotValid || added->kind == AddedFile::Unreadable,
                 qPrintable(added->sentence));
        QVERIFY(!added->sentence.isEmpty());
        QVERIFY(!before.isEmpty() && bookBytes() == before);
        QVERIFY(Panels(book.workspace()).list()->isEmpty());
    }

    static void write(const QString& file, const QByteArray& bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(out.write(bytes), bytes.size());
    }

private slots:
    void initTestCase() { m_bytes = signedCard(m_tables); }

    void foreignSchemasAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("view that poses as a table and runs for ever") << QByteArray(
            "DROP TABLE note; CREATE VIEW note AS WITH RECURSIVE r(number, at_ms, kind, text, question) "
            "AS (SELECT 1, 0, 'plain', 'x', NULL UNION ALL SELECT number + 1, 0, 'plain', 'x', NULL "
            "FROM r) SELECT * FROM r");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM rating; END");
        QTest::newRow("table more") << QByteArray("CREATE TABLE more (x)");
        QTest::newRow("index") << QByteArray("CREATE INDEX i ON note (text)");
        QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE v USING fts5 (x)");
        QTest::newRow("generated column")
            << QByteArray("ALTER TABLE note ADD COLUMN g TEXT AS (hex(zeroblob(100000000)))");
        QTest::newRow("wrong id") << QByteArray("PRAGMA application_id = 1");
        QTest::newRow("too new") << QByteArray("PRAGMA user_version = 99");
        QTest::newRow("write-ahead log") << QByteArray("PRAGMA journal_mode = WAL");
    }
    void foreignSchemasAreRefused()
    {
        QFETCH(QByteArray, sql);
        TestBook book;
        const QString file = book.path(QStringLiteral("hostile.scorecard"));
        write(file, m_bytes);
        SQLite::Database(file.toStdString(), SQLite::OPEN_READWRITE).exec(sql.constData());
        refuse(book, file);
    }

    void signedNonsenseIsRefused_data()
    {
        QTest::addColumn<QList<SqlTable>>("tables");
        QList<SqlTable> deep = m_tables;
        table(deep, "event").rows[1][4] = SqlText{QByteArray(100'000, '[')};
        QTest::newRow("endless nesting") << deep;
        QList<SqlTable> many = m_tables;
        for (int i = 0; i < 25'000; ++i)
            table(many, "note")
                .rows.append({std::int64_t{1000 + i}, std::int64_t{0}, sqlText(QStringLiteral("plain")),
                              sqlText(QStringLiteral("x")), SqlValue()});
        QTest::newRow("too many notes") << many;
        QList<SqlTable> far = m_tables;
        table(far, "event").rows.back()[1] = std::int64_t{0x7fffffffffffffff};
        QTest::newRow("the end of time") << far;
        QList<SqlTable> bytes = m_tables;
        table(bytes, "interview").rows[0][2] = SqlText{QByteArray("\xff\xfe\x00x", 4)};
        QTest::newRow("no UTF-8") << bytes;
        QList<SqlTable> long1 = m_tables;
        table(long1, "note").rows[0][3] = SqlText{QByteArray(2'000'000, 'x')};
        QTest::newRow("note without end") << long1;
        QList<SqlTable> huge = m_tables;
        table(huge, "attachment")
            .rows.append({std::int64_t{1}, std::int64_t{0}, sqlText(QStringLiteral("a.png")),
                          sqlText(QStringLiteral("image/png")),
                          SqlBlob{QByteArray(qsizetype{17} * 1024 * 1024, '\0')}});
        QTest::newRow("huge attachment") << huge;
    }
    void signedNonsenseIsRefused()
    {
        QFETCH(QList<SqlTable>, tables);
        TestBook book;
        const QString file = book.path(QStringLiteral("hostile.scorecard"));
        write(file, signedCard(tables));
        refuse(book, file);
    }

    void aSparseFileOfTwoGigabytesIsRefused()
    {
        TestBook book;
        const QString file = book.path(QStringLiteral("hostile.scorecard"));
        write(file, m_bytes);
        QVERIFY(QFile::resize(file, qint64{2} * 1024 * 1024 * 1024));
        refuse(book, file);
    }

    void whatIsNoFileIsRefused()
    {
        TestBook book;
        refuse(book, QStringLiteral("/dev/zero"));
        refuse(book, QStringLiteral("/"));
        const QString link = book.path(QStringLiteral("link.scorecard"));
        QVERIFY(QFile::link(QStringLiteral("/etc/hosts"), link));
        refuse(book, link);
    }

    void mutatedFilesAreRefused()
    {
        TestBook book;
        QRandomGenerator random(11);
        const QString file = book.path(QStringLiteral("hostile.scorecard"));
        for (int i = 0; i < 200; ++i) {
            QByteArray bytes = m_bytes;
            auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
            if (at >= 96 && at < 100)
                at = 0; // there stands the SQLite that wrote the file: another one cannot compare bytes
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            write(file, bytes);
            refuse(book, file);
        }
    }
};

PANELBOOK_TEST_MAIN(TestHostileCards)
#include "tst_hostilecards.moc"
