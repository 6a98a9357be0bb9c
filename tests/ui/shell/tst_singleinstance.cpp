// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/shell/singleinstance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QThread>

#include <memory>

using namespace panelbook;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void secondStartHandsItsFilesOver();
    void nobodyTakesFilesWhereNobodyListens();
    void booksDoNotHearEachOther();
    void addressLeftByADeadProcessIsTakenOver();

private:
    /// handOver() blocks, as it does in a process of its own.
    static bool handedOver(const QString& book, const QStringList& files);
    QTemporaryDir m_folder;
};

bool TestSingleInstance::handedOver(const QString& book, const QStringList& files)
{
    bool done = false;
    const std::unique_ptr<QThread> other(
        QThread::create([&] { done = SingleInstance(book).handOver(files); }));
    other->start();
    while (!other->isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return done;
}

void TestSingleInstance::secondStartHandsItsFilesOver()
{
    const QString book = m_folder.filePath(QStringLiteral("a.db"));
    SingleInstance first(book);
    QVERIFY(first.listen());
    const QSignalSpy started(&first, &SingleInstance::started);
    QVERIFY(
        handedOver(book, {QStringLiteral("/cards/one.scorecard"), QStringLiteral("/cards/ö\nü.scorecard")}));
    QCOMPARE(started.count(), 1);
    QCOMPARE(started.front().front().toStringList(),
             QStringList({QStringLiteral("/cards/one.scorecard"), QStringLiteral("/cards/ö\nü.scorecard")}));
}

void TestSingleInstance::nobodyTakesFilesWhereNobodyListens()
{
    QVERIFY(!handedOver(m_folder.filePath(QStringLiteral("lonely.db")), {}));
}

void TestSingleInstance::booksDoNotHearEachOther()
{
    SingleInstance first(m_folder.filePath(QStringLiteral("a.db")));
    SingleInstance other(m_folder.filePath(QStringLiteral("b.db")));
    QVERIFY(first.listen());
    QVERIFY(other.listen());
    const QSignalSpy wrong(&first, &SingleInstance::started);
    const QSignalSpy right(&other, &SingleInstance::started);
    QVERIFY(handedOver(m_folder.filePath(QStringLiteral("b.db")), {}));
    QCOMPARE(wrong.count(), 0);
    QCOMPARE(right.count(), 1);
}

void TestSingleInstance::addressLeftByADeadProcessIsTakenOver()
{
    const QString book = m_folder.filePath(QStringLiteral("a.db"));
    SingleInstance dead(book);
    QVERIFY(dead.listen());
    SingleInstance next(book);
    QVERIFY(next.listen());
    const QSignalSpy started(&next, &SingleInstance::started);
    QVERIFY(handedOver(book, {}));
    QCOMPARE(started.count(), 1);
}

PANELBOOK_TEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
