// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirunner.h"

#include <QFile>

namespace panelbook {

namespace {

constexpr int patience = 60'000;

} // namespace

CliRunner::CliRunner() : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("HOME"), m_folder.path());
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        m_environment.insert(QLatin1String(name), m_folder.filePath(QLatin1String(name)));
    m_environment.insert(QStringLiteral("PANELBOOK_BOOK"), book());
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "XDG_RUNTIME_DIR"})
        m_environment.remove(QLatin1String(name));
}

void CliRunner::start(QProcess& process, const QStringList& arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(PANELBOOK_CLI), arguments);
}

ExitCode CliRunner::run(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        qFatal("panelbook-cli %s did not end by itself", qPrintable(arguments.join(u' ')));
    m_out = process.readAllStandardOutput();
    m_err = process.readAllStandardError();
    return static_cast<ExitCode>(process.exitCode());
}

QJsonArray CliRunner::list(const char* words)
{
    if (run((QByteArray(words) + " --json").constData()) != ExitCode::Done || !json().isArray())
        qFatal("%s gives no list: %s", words, m_err.constData());
    return json().array();
}

QJsonObject CliRunner::object(const char* words)
{
    if (run((QByteArray(words) + " --json").constData()) != ExitCode::Done || !json().isObject())
        qFatal("%s gives no object: %s", words, m_err.constData());
    return json().object();
}

QString CliRunner::write(const QString& name, const QByteArray& content) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
    return out.fileName();
}

QByteArray CliRunner::read(const QString& name) const
{
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QString CliRunner::script(const QString& name)
{
    return QStringLiteral(PANELBOOK_SOURCE_DIR "/tests/data/interviews/%1.jsonl").arg(name);
}

QString CliRunner::play(const QString& name)
{
    if (run({QStringLiteral("play"), script(name)}) != ExitCode::Done)
        qFatal("the script %s does not play: %s", qPrintable(name), m_err.constData());
    for (const QJsonValue entry : list("interview list")) {
        if (entry.toObject().value(QLatin1String("kit")).toString().startsWith(name))
            return entry.toObject().value(QLatin1String("id")).toString();
    }
    qFatal("the script %s left no interview", qPrintable(name));
}

} // namespace panelbook
