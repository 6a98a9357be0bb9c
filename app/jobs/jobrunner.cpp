// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobrunner.h"

namespace panelbook {

JobRunner::JobRunner(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
}

JobRunner::~JobRunner()
{
    stopAll();
}

void JobRunner::stopAll()
{
    for (std::stop_source& source : m_running)
        source.request_stop();
    m_running.clear();
    m_pool.waitForDone();
}

} // namespace panelbook
