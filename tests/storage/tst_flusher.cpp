// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/flusher.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace panelbook;

class TestFlusher : public QObject
{
    Q_OBJECT

private slots:
    void itVouchesForWhatWasCommittedBefore()
    {
        QTemporaryDir folder;
        const QString wal = folder.filePath(QStringLiteral("b.db-wal"));
        QVERIFY(QFile(wal).open(QIODevice::WriteOnly));
        Flusher flusher(wal);
        flusher.committed(7);
        QTRY_COMPARE(flusher.durable(), std::uint64_t{7});
    }

    void itFollowsANewLogFile()
    {
        QTemporaryDir folder;
        const QString wal = folder.filePath(QStringLiteral("b.db-wal"));
        QVERIFY(QFile(wal).open(QIODevice::WriteOnly));
        Flusher flusher(wal);
        flusher.committed(1);
        QTRY_COMPARE(flusher.durable(), std::uint64_t{1});
        QVERIFY(QFile::remove(wal));
        QVERIFY(QFile(wal).open(QIODevice::WriteOnly));
        flusher.committed(2);
        QTRY_COMPARE(flusher.durable(), std::uint64_t{2});
    }

    void afterAFailureOnlyVouchingHeals()
    {
        QTemporaryDir folder;
        const QString wal = folder.filePath(QStringLiteral("b.db-wal"));
        Flusher flusher(wal);
        std::atomic<int> failures{0};
        flusher.setCallback(
            [&](std::uint64_t, const std::optional<Error>& error) { failures += error ? 1 : 0; });
        flusher.committed(1);
        QTRY_COMPARE(failures.load(), 1);
        QVERIFY(QFile(wal).open(QIODevice::WriteOnly));
        std::atomic<int> rounds{0};
        flusher.setCallback([&](std::uint64_t, const std::optional<Error>&) { ++rounds; });
        flusher.committed(2);
        QTRY_COMPARE(rounds.load(), 1);
        QCOMPARE(flusher.durable(), std::uint64_t{0});
        flusher.vouch(2);
        QCOMPARE(flusher.durable(), std::uint64_t{2});
        flusher.committed(3);
        QTRY_COMPARE(flusher.durable(), std::uint64_t{3});
    }
};

PANELBOOK_TEST_MAIN(TestFlusher)
#include "tst_flusher.moc"
