// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobrunner.h"
#include "tests/support/testmain.h"

#include <atomic>
#include <thread>

using namespace panelbook;

class TestJobRunner : public QObject
{
    Q_OBJECT

private slots:
    void theResultComesBackOnTheRunnersThread()
    {
        JobRunner jobs;
        QObject owner;
        int result = 0;
        std::thread::id worker;
        std::thread::id receiver;
        jobs.start(
            &owner,
            [&](const std::stop_token&) {
                worker = std::this_thread::get_id();
                return 42;
            },
            [&](int value) {
                result = value;
                receiver = std::this_thread::get_id();
            });
        QTRY_COMPARE(result, 42);
        QVERIFY(worker != receiver);
        QCOMPARE(receiver, std::this_thread::get_id());
    }

    void nothingIsDeliveredToAnOwnerThatIsGone()
    {
        JobRunner jobs;
        auto owner = std::make_unique<QObject>();
        std::atomic<bool> ran{false};
        bool delivered = false;
        jobs.start(
            owner.get(),
            [&](const std::stop_token&) {
                ran = true;
                return 1;
            },
            [&](int) { delivered = true; });
        owner.reset();
        QTRY_VERIFY(ran);
        QCoreApplication::processEvents();
        QVERIFY(!delivered);
    }

    void aStoppedJobDeliversNothing()
    {
        JobRunner jobs;
        QObject owner;
        bool delivered = false;
        std::atomic<bool> ended{false};
        auto source = jobs.start(
            &owner,
            [&](const std::stop_token& token) {
                while (!token.stop_requested())
                    std::this_thread::yield();
                ended = true;
                return 1;
            },
            [&](int) { delivered = true; });
        source.request_stop();
        QTRY_VERIFY(ended);
        QCoreApplication::processEvents();
        QVERIFY(!delivered);
    }

    void destroyingTheRunnerStopsItsJobs()
    {
        QObject owner;
        std::atomic<bool> ended{false};
        {
            JobRunner jobs;
            jobs.start(
                &owner,
                [&](const std::stop_token& token) {
                    while (!token.stop_requested())
                        std::this_thread::yield();
                    ended = true;
                    return 1;
                },
                [](int) {});
        }
        QVERIFY(ended);
    }
};

PANELBOOK_TEST_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
