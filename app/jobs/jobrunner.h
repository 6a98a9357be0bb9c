// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <stop_token>

namespace panelbook {

/// Runs work beside the thread that it lives on: values in, a value out. A job gets a stop token and its own
/// copies of what it needs, never anything of the GUI. `done` runs on the runner's thread, and only if its
/// owner is still there and the job was not stopped. Destroying the runner stops all jobs and waits for them.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    /// Starts `job(std::stop_token)`; its result goes to `done(result)`. Stop it through the returned source.
    template <typename Job, typename Done>
    std::stop_source start(QObject* owner, Job job, Done done)
    {
        std::stop_source source;
        m_running.append(source);
        m_pool.start([this, owner = QPointer<QObject>(owner), source, job = std::move(job),
                      done = std::move(done)]() mutable {
            auto result = job(source.get_token());
            // Back on the runner's thread: there the pointer to the owner may be looked at.
            QMetaObject::invokeMethod(
                this,
                [this, owner, source, done = std::move(done), result = std::move(result)]() mutable {
                    m_running.removeOne(source);
                    if (owner && !source.stop_requested())
                        done(std::move(result));
                },
                Qt::QueuedConnection);
        });
        return source;
    }

    /// Stops every job and waits until all have ended.
    void stopAll();

private:
    QThreadPool m_pool;
    QList<std::stop_source> m_running;
};

} // namespace panelbook
