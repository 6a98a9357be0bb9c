// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/stagedfile.h"
#include "storage/backup.h"
#include "storage/book.h"
#include "storage/connection.h"
#include "storage/migrator.h"
#include "storage/statements.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace panelbook;

class TestBook : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;

    QString fresh(const char* name) const
    {
        return m_folder.filePath(QStringLiteral("%1-%2/book.db")
                                     .arg(QLatin1String(name))
                                     .arg(quintptr(QTest::currentTestFunction())));
    }
    Result<std::unique_ptr<Book>> open(const QString& file, BookAccess access = BookAccess::Create,
                                       Durability durability = Durability::Synced)
    {
        return Book::open(file, access, durability, m_clock);
    }
    static ErrorKind kindOf(const Result<std::unique_ptr<Book>>& book)
    {
        return book ? ErrorKind::Cancelled : book.error().kind;
    }
    static QFile::Permissions others()
    {
        return QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther |
               QFile::ExeOther;
    }
    static std::optional<Error> addPerson(Book& book, const char* name)
    {
        return book.write(QStringLiteral("test"), [&]() -> std::optional<Error> {
            book.stores().candidates.insert({CandidateId::create(), QLatin1String(name)});
            return std::nullopt;
        });
    }

private slots:
    void aMissingBookIsMadeOnlyWhenAsked()
    {
        QCOMPARE(kindOf(open(fresh("a"), BookAccess::Read)), ErrorKind::BookMissing);
        QCOMPARE(kindOf(open(fresh("a"), BookAccess::Write)), ErrorKind::BookMissing);
        QVERIFY(!QFileInfo::exists(fresh("a")));
        QVERIFY(open(fresh("a")));
    }

    void anOlderBookIsBackedUpBeforeItIsMigrated()
    {
        const QString file = fresh("old");
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        {
            SQLite::Database old(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            QVERIFY(migrate(old, bookMigrations().mid(0, 1)));
            old.exec("INSERT INTO candidate VALUES ('11111111-1111-4111-8111-111111111111', 'Candidate One', "
                     "'candidate one')");
        }
        QCOMPARE(kindOf(open(file, BookAccess::Read)), ErrorKind::BookForeign);
        const auto book = open(file, BookAccess::Write);
        QVERIFY(book);
        QCOMPARE((*book)->stores().candidates.all().size(), qsizetype{1});
        QVERIFY((*book)->stores().own.all(OwnStore::Kind::Question).isEmpty());
        const QStringList backups = QDir(backupFolder(file)).entryList(QDir::Files);
        QCOMPARE(backups.size(), qsizetype{1});
        QVERIFY(backups[0].contains(QStringLiteral("before-migration")));
        SQLite::Database backup(QDir(backupFolder(file)).filePath(backups[0]).toStdString());
        QCOMPARE(schemaVersion(backup), 1);
        QCOMPARE(backup.execAndGet("SELECT count(*) FROM candidate").getInt(), 1);
    }

    void filesAndFolderAreForTheirOwnerAlone()
    {
        const auto book = open(fresh("a"));
        QVERIFY(book);
        QVERIFY(!addPerson(**book, "Candidate One"));
        for (const char* suffix : {"", "-wal", "-shm", ".lock"})
            QVERIFY2((QFile::permissions((*book)->file() + QLatin1String(suffix)) & others()) ==
                         QFile::Permissions(),
                     suffix);
        QVERIFY((QFile::permissions(QFileInfo((*book)->file()).absolutePath()) & others()) ==
                QFile::Permissions());
    }

    void onlyOneWriterHoldsABookAndOthersMayRead()
    {
        const auto first = open(fresh("a"));
        QVERIFY(first);
        const auto second = open(fresh("a"));
        QCOMPARE(kindOf(second), ErrorKind::BookLocked);
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(!addPerson(**first, "Candidate One"));
        const auto reader = open(fresh("a"), BookAccess::Read);
        QVERIFY(reader);
        QCOMPARE((*reader)->stores().candidates.all().size(), qsizetype{1});
    }

    void aReaderCannotWrite()
    {
        QVERIFY(open(fresh("a")));
        const auto reader = open(fresh("a"), BookAccess::Read);
        QVERIFY(reader);
        QVERIFY(addPerson(**reader, "Candidate One"));
    }

    void otherFilesAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QTest::newRow("text") << QByteArray("not a database, not a database, not a database")
                              << static_cast<int>(ErrorKind::BookForeign);
        QTest::newRow("garbage") << QByteArray(8192, '\x5a') << static_cast<int>(ErrorKind::BookForeign);
    }
    void otherFilesAreRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        const QString file = m_folder.filePath(QStringLiteral("other.db"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        QCOMPARE(static_cast<int>(kindOf(open(file))), kind);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), content);
        out.remove();
    }

    void aDatabaseOfAnotherProgramIsRefused()
    {
        const QString file = m_folder.filePath(QStringLiteral("foreign.db"));
        SQLite::Database(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE t (x)");
        QCOMPARE(kindOf(open(file)), ErrorKind::BookForeign);
    }

    void aNewerBookIsRefused()
    {
        QVERIFY(open(fresh("a")));
        SQLite::Database(fresh("a").toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
        const auto book = open(fresh("a"));
        QCOMPARE(kindOf(book), ErrorKind::BookTooNew);
        QVERIFY(book.error().detail.contains(QLatin1String("99")));
    }

    void aSymbolicLinkIsRefused()
    {
        QVERIFY(open(fresh("a")));
        const QString link = m_folder.filePath(QStringLiteral("link.db"));
        QFile::remove(link);
        QVERIFY(QFile::link(fresh("a"), link));
        QVERIFY(!open(link, BookAccess::Write));
    }

    void anErrorRollsTheChangeBack()
    {
        const auto book = open(fresh("a"));
        QVERIFY(book);
        const auto error = (*book)->write(QStringLiteral("test"), [&]() -> std::optional<Error> {
            (*book)->stores().candidates.insert({CandidateId::create(), QStringLiteral("Candidate One")});
            return Error{ErrorKind::RefusedByRule, {}, {}, {}};
        });
        QVERIFY(error);
        QVERIFY((*book)->stores().candidates.all().isEmpty());
        QCOMPARE((*book)->commits(), std::uint64_t{0});
    }

    void theFlusherVouchesForEveryCommitSoon()
    {
        const auto book = open(fresh("a"), BookAccess::Create, Durability::Flushed);
        QVERIFY(book);
        for (int i = 0; i < 50; ++i)
            QVERIFY(!addPerson(**book, "Candidate One"));
        QTRY_COMPARE((*book)->durableCommits(), (*book)->commits());
        QVERIFY(!(*book)->checkpoint());
        QTRY_COMPARE((*book)->durableCommits(), (*book)->commits());
        QVERIFY(!addPerson(**book, "Candidate Two"));
        QTRY_COMPARE((*book)->durableCommits(), (*book)->commits());
    }

    void aBookThatWasNotClosedIsKnown()
    {
        const QString file = fresh("a");
        {
            const auto book = open(file);
            QVERIFY(book);
            QVERIFY(!(*book)->uncleanEnd());
            QVERIFY(!addPerson(**book, "Candidate One"));
            QVERIFY(QFile::copy(file + QStringLiteral("-wal"), file + QStringLiteral("-copy")));
        }
        QVERIFY(QFile::rename(file + QStringLiteral("-copy"), file + QStringLiteral("-wal")));
        const auto book = open(file);
        QVERIFY(book);
        QVERIFY((*book)->uncleanEnd());
        QCOMPARE((*book)->stores().candidates.all().size(), qsizetype{1});
    }

    void writingDurablyReplacesWholeOrNotAtAll()
    {
        const QString file = m_folder.filePath(QStringLiteral("out.txt"));
        QVERIFY(writeDurably(file, "one"));
        QVERIFY(writeDurably(file, "two"));
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(in.readAll(), QByteArray("two"));
        QVERIFY((QFile::permissions(file) & others()) == QFile::Permissions());
        QVERIFY(!writeDurably(m_folder.filePath(QStringLiteral("no/such/folder.txt")), "x"));
    }
};

PANELBOOK_TEST_MAIN(TestBook)
#include "tst_book.moc"
