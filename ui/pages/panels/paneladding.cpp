// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/panels/paneladding.h"

namespace panelbook {

PanelAdding::PanelAdding(Workspace& workspace, QObject* parent) : QObject(parent), m_import(workspace) {}

void PanelAdding::add(const QStringList& files, const QString& loop)
{
    const bool wasRunning = running();
    for (const QString& file : files)
        m_waiting.append({file, loop});
    if (running() && !wasRunning)
        next();
}

void PanelAdding::stop()
{
    if (!running())
        return;
    m_job.request_stop();
    m_waiting.clear();
    m_done = 0;
    emit finished();
}

void PanelAdding::next()
{
    emit progressed();
    m_job = m_jobs.start(
        this, [file = m_waiting.front().file](const std::stop_token&) { return checkPanelFile(file); },
        [this](const CheckedFile& file) { store(file); });
}

void PanelAdding::store(const CheckedFile& file)
{
    const auto done = m_import.add(file, m_waiting.front().loop, this);
    if (!done) {
        emit failed(done.error());
        stop();
        return;
    }
    m_waiting.removeFirst();
    ++m_done;
    emit added(*done);
    if (running()) {
        next();
        return;
    }
    m_done = 0;
    emit finished();
}

} // namespace panelbook
