// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobrunner.h"
#include "services/backgroundcare.h"
#include "services/maintainbook.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QFile>

using namespace panelbook;
using namespace std::chrono_literals;

class TestBackgroundCare : public QObject
{
    Q_OBJECT

private slots:
    void theStartBacksUpWhatChanged()
    {
        TestBook book;
        book.planned();
        JobRunner jobs;
        BackgroundCare care(book.workspace(), jobs);
        QString made;
        connect(&care, &BackgroundCare::backedUp, this, [&](const QString& file) { made = file; });
        book.clock().advance(1s);
        care.begin();
        QTRY_VERIFY(!made.isEmpty());
        QCOMPARE(MaintainBook::backups(book.file()), QStringList{made});
    }

    void aLiveInterviewIsLeftInPeace()
    {
        TestBook book;
        const auto interview = book.started();
        JobRunner jobs;
        BackgroundCare care(book.workspace(), jobs);
        care.backUp();
        jobs.stopAll();
        QVERIFY(MaintainBook::backups(book.file()).isEmpty());
    }

    void damageAfterAnUncleanEndIsTold()
    {
        TestBook book;
        for (int i = 0; i < 30; ++i)
            book.planned();
        const QString wal = book.file() + QStringLiteral("-wal");
        QVERIFY(QFile::copy(wal, wal + QStringLiteral(".kept")));
        book.close();
        QVERIFY(QFile::remove(wal) || !QFile::exists(wal));
        QVERIFY(QFile::rename(wal + QStringLiteral(".kept"), wal));
        book.reopen();
        QVERIFY(book.workspace().book().uncleanEnd());
        book.workspace().book().database().execAndGet("PRAGMA wal_checkpoint(TRUNCATE)");
        // A page in the middle goes bad on the disk after the book was opened.
        QFile file(book.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 20; page < 60; ++page) {
            file.seek(page * 4096);
            file.write(QByteArray(4096, 'x'));
        }
        file.close();
        JobRunner jobs;
        BackgroundCare care(book.workspace(), jobs);
        bool told = false;
        connect(&care, &BackgroundCare::damaged, this, [&] { told = true; });
        care.begin();
        QTRY_VERIFY(told);
    }
};

PANELBOOK_TEST_MAIN(TestBackgroundCare)
#include "tst_backgroundcare.moc"
