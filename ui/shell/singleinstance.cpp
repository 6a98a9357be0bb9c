// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace panelbook {

namespace {

constexpr int attempts = 20;
constexpr int pause = 100;   // ms between two attempts
constexpr int answer = 2000; // ms for the other window to say "ok"
constexpr int longestMessage = 64 * 1024;

/// A socket's path is short (108 bytes), a book's need not be: its hash names it.
QString addressOf(const QString& book)
{
    const QFileInfo folder(QFileInfo(book).absolutePath());
    const QString path =
        QDir(folder.canonicalFilePath().isEmpty() ? folder.absoluteFilePath() : folder.canonicalFilePath())
            .filePath(QFileInfo(book).fileName());
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    const QString name = QStringLiteral("panelbook-") + QString::fromLatin1(hash);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? name : QDir(runtime).filePath(name);
}

/// One line of JSON: an array of absolute paths.
QByteArray encoded(const QStringList& files)
{
    QJsonArray paths;
    for (const QString& file : files)
        paths << QFileInfo(file).absoluteFilePath();
    return QJsonDocument(paths).toJson(QJsonDocument::Compact) + '\n';
}

QStringList decoded(const QByteArray& line)
{
    QStringList files;
    const QJsonArray paths = QJsonDocument::fromJson(line).array();
    for (const QJsonValue& path : paths)
        files << path.toString();
    return files;
}

/// One attempt to be heard.
bool send(const QString& address, const QByteArray& message)
{
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(answer))
        return false;
    socket.write(message);
    return socket.waitForReadyRead(answer) && socket.readAll() == "ok";
}

} // namespace

SingleInstance::SingleInstance(const QString& book, QObject* parent)
    : QObject(parent),
      m_address(addressOf(book)),
      m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection())
            take(socket);
    });
}

bool SingleInstance::handOver(const QStringList& files) const
{
    const QByteArray message = encoded(files);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (send(m_address, message))
            return true;
        QThread::msleep(pause);
    }
    return false;
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_address); // what a killed process left; the lock says that nobody listens
    return m_server->listen(m_address);
}

void SingleInstance::take(QLocalSocket* socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > longestMessage)
            socket->abort();
        if (!socket->canReadLine())
            return;
        const QStringList files = decoded(socket->readLine(longestMessage));
        socket->write("ok");
        socket->flush();
        emit started(files);
    });
}

} // namespace panelbook
