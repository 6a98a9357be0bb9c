// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace panelbook {

/// Runs the real panelbook-cli in a home of its own and keeps what it answered.
class CliRunner
{
public:
    CliRunner();

    /// Runs with these arguments and waits for the end. The book is `file("b.db")` by PANELBOOK_BOOK.
    ExitCode run(const QStringList& arguments, const QByteArray& input = {});
    /// The same with arguments that hold no blank.
    ExitCode run(const char* words) { return run(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts)); }
    /// The result of a verb with --json, which has to succeed.
    QJsonArray list(const char* words);
    QJsonObject object(const char* words);
    /// Starts it and leaves it running; `process` has to be ended by the caller.
    void start(QProcess& process, const QStringList& arguments) const;

    const QByteArray& out() const { return m_out; }
    QString err() const { return QString::fromUtf8(m_err); }
    QJsonDocument json() const { return QJsonDocument::fromJson(m_out); }
    QStringList lines() const { return QString::fromUtf8(m_out).split(u'\n', Qt::SkipEmptyParts); }

    QString folder() const { return m_folder.path(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString book() const { return file(QStringLiteral("b.db")); }
    /// Writes a file into the folder and returns its name.
    QString write(const QString& name, const QByteArray& content) const;
    QByteArray read(const QString& name) const;
    void setEnvironment(const QString& name, const QString& value) { m_environment.insert(name, value); }

    /// Plays one of tests/data/interviews and returns the id of its interview.
    QString play(const QString& script);
    static QString script(const QString& name);

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QByteArray m_out;
    QByteArray m_err;
};

} // namespace panelbook
