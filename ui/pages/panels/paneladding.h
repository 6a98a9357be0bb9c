// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "services/panelimport.h"

#include <QObject>

namespace panelbook {

/// Adds files to the panel one after the other: each is checked beside the window and stored by it, so that
/// any number of them neither blocks it nor fills the memory. Stopping leaves what was added.
class PanelAdding : public QObject
{
    Q_OBJECT

public:
    explicit PanelAdding(Workspace& workspace, QObject* parent = nullptr);

    /// More files; `loop` is that of files that name none.
    void add(const QStringList& files, const QString& loop = {});
    void stop();

    bool running() const { return !m_waiting.isEmpty(); }
    int done() const { return m_done; }
    int total() const { return m_done + static_cast<int>(m_waiting.size()); }

signals:
    /// Of the running() files, done() of total() are through.
    void progressed();
    void added(const panelbook::AddedFile& file);
    void failed(const panelbook::Error& error);
    void finished();

private:
    struct Waiting
    {
        QString file;
        QString loop;
    };
    void next();
    void store(const CheckedFile& file);

    PanelImport m_import;
    QList<Waiting> m_waiting; ///< the first one is being checked
    int m_done = 0;
    std::stop_source m_job;
    JobRunner m_jobs; ///< last: it waits for its jobs before the rest goes
};

} // namespace panelbook
