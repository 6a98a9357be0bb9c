// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/book.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>

using namespace panelbook;

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void aBackupIsOneSoundFile()
    {
        QTemporaryDir folder;
        FakeClock clock;
        const auto book = Book::open(folder.filePath(QStringLiteral("b.db")), BookAccess::Create,
                                     Durability::Synced, clock);
        QVERIFY(book);
        const QString copy = folder.filePath(QStringLiteral("copy.db"));
        QVERIFY(copyBook((*book)->database(), copy));
        QVERIFY(checkBookFile(copy));
        QVERIFY(!QFileInfo::exists(copy + QStringLiteral("-wal")));
        QVERIFY(!QFileInfo::exists(copy + QStringLiteral(".new")));
        QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aFailedBackupLeavesTheOldOne()
    {
        QTemporaryDir folder;
        FakeClock clock;
        const auto book = Book::open(folder.filePath(QStringLiteral("b.db")), BookAccess::Create,
                                     Durability::Synced, clock);
        QVERIFY(book);
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("taken")));
        const auto copied = copyBook((*book)->database(), folder.filePath(QStringLiteral("taken")));
        QVERIFY(!copied);
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("taken.new"))));
    }

    void otherFilesAreNoBackups()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("x.db"));
        QCOMPARE(checkBookFile(file).error().kind, ErrorKind::ReadFailed);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray(5000, 'x'));
        out.close();
        QVERIFY(!checkBookFile(file));
    }

    void namesCarryTheirTime()
    {
        QTemporaryDir folder;
        const QDateTime utc(QDate(2026, 11, 23), QTime(10, 0, 1, 5), Qt::UTC);
        const QString name = backupName(folder.filePath(QStringLiteral("b.db")), QStringLiteral("auto"), utc);
        QCOMPARE(backupTime(name).value(), utc);
        QVERIFY(!backupTime(QStringLiteral("holiday.db")));
    }

    void thinningKeepsTheLastTheDailyAndTheWeekly()
    {
        QList<DatedFile> files;
        const QDateTime newest(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        for (int hour = 0; hour < 24 * 100; hour += 6)
            files.append({QString::number(hour), newest.addSecs(-3600LL * hour), 10});
        const QStringList thinned = filesToThin(files, 1'000'000);
        const qsizetype kept = files.size() - thinned.size();
        QVERIFY2(kept >= 12 && kept <= 12 + 14 + 8, qPrintable(QString::number(kept)));
        for (int i = 0; i < 12; ++i)
            QVERIFY(!thinned.contains(files[i].file));
    }

    void thinningHoldsTheCapButKeepsTheNewest()
    {
        const QDateTime newest(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        const QList<DatedFile> files{{QStringLiteral("a"), newest, 900},
                                     {QStringLiteral("b"), newest.addSecs(-60), 300},
                                     {QStringLiteral("c"), newest.addSecs(-120), 50}};
        QCOMPARE(filesToThin(files, 1000), QStringList{QStringLiteral("b")});
        QCOMPARE(filesToThin({{QStringLiteral("a"), newest, 9000}}, 1000), QStringList());
    }
};

PANELBOOK_TEST_MAIN(TestBackup)
#include "tst_backup.moc"
