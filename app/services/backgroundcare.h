// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"

#include <QObject>

class QTimer;

namespace panelbook {

class JobRunner;

/// Looks after the open book while the window is used, on threads and connections of its own: a quick check
/// after an unclean end, a backup at the start and every 30 minutes while something changed, never during a
/// live interview.
class BackgroundCare : public QObject
{
    Q_OBJECT

public:
    BackgroundCare(Workspace& workspace, JobRunner& jobs, QObject* parent = nullptr);

    /// Call it after the first paint.
    void begin();
    /// One round: backs the book up if it changed and nobody is interviewing.
    void backUp();

signals:
    /// The check after an unclean end found damage: show what was saved, offer the newest good backup.
    void damaged(const panelbook::Error& error);
    void backedUp(const QString& file);
    /// A backup failed; the book itself is fine.
    void backupFailed(const panelbook::Error& error);

private:
    void checkAfterUncleanEnd();

    Workspace& m_workspace;
    JobRunner& m_jobs;
    QTimer* m_timer;
};

} // namespace panelbook
