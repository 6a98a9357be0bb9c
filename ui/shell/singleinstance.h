// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

namespace panelbook {

/// One window a book: a second start finds the book locked and hands its files to the window that holds it.
/// The lock of the book decides who is first; this is only the way to talk. A local socket of this user.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString& book, QObject* parent = nullptr);

    /// Gives the files to the window that is open, which comes to the front. False when nobody took them
    /// within two seconds (the first one may still be starting).
    bool handOver(const QStringList& files) const;
    /// Listens from now on; only for the process that holds the book's lock.
    bool listen();

signals:
    /// Another start handed these over; may be empty.
    void started(const QStringList& files);

private:
    void take(QLocalSocket* socket);

    QString m_address;
    QLocalServer* m_server;
};

} // namespace panelbook
