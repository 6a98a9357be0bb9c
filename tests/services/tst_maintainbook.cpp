// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/candidates.h"
#include "services/maintainbook.h"
#include "services/sealscorecards.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDirIterator>

using namespace panelbook;
using namespace std::chrono_literals;

class TestMaintainBook : public QObject
{
    Q_OBJECT

private:
    /// Whether the words stand anywhere in the bytes of a folder's files.
    static QStringList filesWith(const QString& folder, const QByteArray& canary)
    {
        QStringList found;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(canary.toLower()))
                found.append(file.fileName());
        }
        return found;
    }
    static CandidateId person(TestBook& book) { return Candidates(book.workspace()).list()->front().id; }

private slots:
    void aSoundBookHasNoProblems()
    {
        TestBook book;
        const auto interview = book.started();
        QVERIFY(interview->record(NoteTaken{QStringLiteral("x #comm"), 0}));
        book.makeReady(*interview);
        QVERIFY(SealScorecards(book.workspace()).seal(interview->id()));
        const auto problems = MaintainBook(book.workspace()).check();
        QVERIFY(problems);
        QCOMPARE(*problems, QStringList());
    }

    void checkFindsAnIndexThatDisagreesAndSealsThatDoNotHold()
    {
        TestBook book;
        const auto interview = book.started();
        QVERIFY(interview->record(NoteTaken{QStringLiteral("zebra"), 0}));
        book.makeReady(*interview);
        QVERIFY(SealScorecards(book.workspace()).seal(interview->id()));
        SQLite::Database& db = book.workspace().book().database();
        db.exec("DROP TRIGGER note_sealed_update");
        db.exec("UPDATE note SET text = 'giraffe'");
        const auto problems = MaintainBook(book.workspace()).check();
        QVERIFY(problems);
        QCOMPARE(problems->size(), qsizetype{2});
        QVERIFY(problems->at(0).contains(QLatin1String("index")));
        QVERIFY(problems->at(1).contains(QLatin1String("digest")));
    }

    void backupsAreMadeWhenSomethingChanged()
    {
        TestBook book;
        const auto backUp = [&] { return MaintainBook::backUpIfChanged(book.file(), book.clock().utcNow()); };
        QVERIFY(backUp()->isEmpty());
        book.planned();
        book.clock().advance(1min);
        const auto first = backUp();
        QVERIFY(first && !first->isEmpty());
        book.clock().advance(1min);
        QVERIFY(backUp()->isEmpty());
        QCOMPARE(MaintainBook::backups(book.file()), QStringList{*first});
    }

    void aQuickCheckFindsDamage()
    {
        TestBook book;
        book.planned();
        QVERIFY(MaintainBook::quickCheck(book.file()));
        book.close();
        QFile file(book.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(4096, 'x'));
        file.close();
        QCOMPARE(MaintainBook::quickCheck(book.file()).error().kind, ErrorKind::BookDamaged);
    }

    void aRestoreBringsTheBackupAndKeepsWhatWasThere()
    {
        TestBook book;
        book.planned(QStringLiteral("system-design-60"), QStringLiteral("Candidate Early"));
        const QString backup = book.path(QStringLiteral("early.db"));
        QVERIFY(MaintainBook(book.workspace()).backUp(backup));
        book.planned(QStringLiteral("system-design-60"), QStringLiteral("Candidate Late"));
        book.close();
        QVERIFY(MaintainBook::restore(backup, book.file(), book.clock()));
        const QStringList kept = MaintainBook::backups(book.file());
        QCOMPARE(kept.size(), qsizetype{1});
        book.reopen();
        QCOMPARE(book.plan().list()->size(), qsizetype{1});
        book.close();
        book.clock().advance(1min);
        QVERIFY(MaintainBook::restore(kept.front(), book.file(), book.clock()));
        book.reopen();
        QCOMPARE(book.plan().list()->size(), qsizetype{2});
    }

    void aRestoreRefusesWhatIsNoBookAndLeavesTheOldOne()
    {
        TestBook book;
        book.planned();
        book.close();
        QFile out(book.path(QStringLiteral("x.db")));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("nothing");
        out.close();
        QVERIFY(!MaintainBook::restore(out.fileName(), book.file(), book.clock()));
        QVERIFY(!MaintainBook::restore(book.path(QStringLiteral("nobody.db")), book.file(), book.clock()));
        book.reopen();
        QCOMPARE(book.plan().list()->size(), qsizetype{1});
    }

    void aDamagedBookIsKeptUnderADatedName()
    {
        TestBook book;
        book.planned();
        const QString backup = book.path(QStringLiteral("good.db"));
        QVERIFY(MaintainBook(book.workspace()).backUp(backup));
        book.close();
        QFile damaged(book.file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(0);
        damaged.write(QByteArray(4096, 'x'));
        damaged.close();
        QVERIFY(MaintainBook::restore(backup, book.file(), book.clock()));
        QVERIFY(QFile::exists(book.file() + QStringLiteral(".damaged-20261123T100000Z")));
        book.reopen();
        QCOMPARE(book.plan().list()->size(), qsizetype{1});
    }

    void aRestoreIsRefusedWhileTheBookIsOpen()
    {
        TestBook book;
        const QString backup = book.path(QStringLiteral("b.db"));
        QVERIFY(MaintainBook(book.workspace()).backUp(backup));
        QCOMPARE(MaintainBook::restore(backup, book.file(), book.clock()).error().kind,
                 ErrorKind::BookLocked);
    }

    void erasureLeavesNoWordInAnyFile()
    {
        TestBook book;
        const auto interview =
            book.started(QStringLiteral("system-design-60"), QStringLiteral("Xylophon Canaryperson"));
        QVERIFY(interview->record(NoteTaken{QStringLiteral("+ quagmirecanary in every sentence #comm"), 0}));
        QVERIFY(interview->type(1, QStringLiteral("+ quagmirecanary in each sentence #comm")));
        book.makeReady(*interview);
        QVERIFY(SealScorecards(book.workspace()).seal(interview->id()));
        QVERIFY(
            SealScorecards(book.workspace()).amend(interview->id(), QStringLiteral("quagmirecanary again")));
        MaintainBook care(book.workspace());
        QVERIFY(MaintainBook::backUpIfChanged(book.file(), book.clock().utcNow()));
        const QString folder = QFileInfo(book.file()).absolutePath();
        QVERIFY(!filesWith(folder, "quagmirecanary").isEmpty());
        const auto receipt = care.erase(person(book));
        QVERIFY2(receipt, receipt ? "" : qPrintable(describe(receipt.error())));
        QVERIFY(receipt->contains(interview->id().toString()));
        QVERIFY(!receipt->contains(QLatin1String("Canaryperson")));
        QCOMPARE(filesWith(folder, "quagmirecanary"), QStringList());
        QCOMPARE(filesWith(folder, "Canaryperson"), QStringList());
        book.close();
        QCOMPARE(filesWith(folder, "Canaryperson"), QStringList());
    }

    void erasureKeepsTheChainOfSeals()
    {
        TestBook book;
        SealScorecards seals(book.workspace());
        const auto first = book.started(QStringLiteral("system-design-60"), QStringLiteral("Candidate Gone"));
        book.makeReady(*first);
        QVERIFY(seals.seal(first->id()));
        const QByteArray link = blake2b256(book.plan().load(first->id())->seals.front().signature);
        QVERIFY(MaintainBook(book.workspace()).erase(person(book)));
        const auto second = book.started();
        book.makeReady(*second);
        QVERIFY(seals.seal(second->id()));
        const Seal seal = book.plan().load(second->id())->seals.front();
        QCOMPARE(seal.counter, std::int64_t{2});
        QCOMPARE(seal.previous, link);
        // The guards stand again.
        QVERIFY(!second->type(1, QStringLiteral("x")));
        QCOMPARE(MaintainBook(book.workspace()).check().value(), QStringList());
    }

    void aRestoreAppliesTheErasuresThatCameAfterTheBackup()
    {
        TestBook book;
        const auto interview =
            book.started(QStringLiteral("system-design-60"), QStringLiteral("Candidate Gone"));
        QVERIFY(interview->record(NoteTaken{QStringLiteral("quagmirecanary"), 0}));
        const QString backup =
            QDir::temp().filePath(QStringLiteral("outside-%1.db").arg(QCoreApplication::applicationPid()));
        QVERIFY(MaintainBook(book.workspace()).backUp(backup));
        QVERIFY(MaintainBook(book.workspace()).erase(person(book)));
        book.close();
        QVERIFY(MaintainBook::restore(backup, book.file(), book.clock()));
        QFile::remove(backup);
        book.reopen();
        QVERIFY(book.plan().list()->isEmpty());
        QCOMPARE(filesWith(QFileInfo(book.file()).absolutePath(), "quagmirecanary"), QStringList());
    }

    void erasingNobodyIsTold()
    {
        TestBook book;
        QCOMPARE(MaintainBook(book.workspace()).erase(CandidateId::create()).error().kind,
                 ErrorKind::UnknownName);
    }
};

PANELBOOK_TEST_MAIN(TestMaintainBook)
#include "tst_maintainbook.moc"
