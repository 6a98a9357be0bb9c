// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backgroundcare.h"

#include "jobs/jobrunner.h"
#include "services/maintainbook.h"

#include <QTimer>

namespace panelbook {

namespace {
constexpr auto backupEvery = std::chrono::minutes(30);
}

BackgroundCare::BackgroundCare(Workspace& workspace, JobRunner& jobs, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_jobs(jobs),
      m_timer(new QTimer(this))
{
    m_timer->setInterval(backupEvery);
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    connect(m_timer, &QTimer::timeout, this, &BackgroundCare::backUp);
}

void BackgroundCare::begin()
{
    if (m_workspace.book().uncleanEnd())
        checkAfterUncleanEnd();
    backUp();
    m_timer->start();
}

void BackgroundCare::checkAfterUncleanEnd()
{
    m_jobs.start(
        this, [file = m_workspace.file()](const std::stop_token&) { return MaintainBook::quickCheck(file); },
        [this](const Result<void>& checked) {
            if (!checked)
                emit damaged(checked.error());
        });
}

void BackgroundCare::backUp()
{
    const auto unfinished =
        m_workspace.read([](const Stores& stores) { return stores.interviews.unfinished(); });
    const auto isLive = [](const InterviewSummary& s) { return s.state == InterviewState::Live; };
    if (!unfinished || std::any_of(unfinished->begin(), unfinished->end(), isLive))
        return;
    m_jobs.start(
        this,
        [file = m_workspace.file(), now = m_workspace.clock().utcNow()](const std::stop_token&) {
            return MaintainBook::backUpIfChanged(file, now);
        },
        [this](const Result<QString>& made) {
            if (!made)
                emit backupFailed(made.error());
            else if (!made->isEmpty())
                emit backedUp(*made);
        });
}

} // namespace panelbook
