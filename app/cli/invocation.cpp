// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace panelbook {

namespace {

struct InvocationText
{
    Q_DECLARE_TR_FUNCTIONS(Invocation)
};

constexpr qint64 maxPassphraseBytes = 4096;

} // namespace

Invocation::Invocation(const Environment& environment, const Verb& verb, const QCommandLineParser& parser,
                       QString bookFile, Output& output)
    : m_environment(environment),
      m_verb(verb),
      m_parser(parser),
      m_bookFile(std::move(bookFile)),
      m_output(output),
      m_arguments(parser.positionalArguments())
{
}

std::unique_ptr<Workspace> Invocation::openForOwn() const
{
    return readIfThere(InvocationText::tr("Only what is bundled is shown."));
}

std::unique_ptr<Workspace> Invocation::readIfThere(const QString& consequence) const
{
    if (!QFileInfo::exists(m_bookFile))
        return nullptr;
    auto workspace = Workspace::open(m_bookFile, BookAccess::Read, Durability::Synced, clock());
    if (workspace)
        return std::move(*workspace);
    m_output.note(describe(workspace.error()) + u'\n' + consequence);
    return nullptr;
}

Result<QString> Invocation::passphrase(const char* option) const
{
    if (!has(option))
        return QString();
    const QString name = value(option);
    QFile file(name);
    const bool open = name == QLatin1String("-") ? file.open(STDIN_FILENO, QIODevice::ReadOnly)
                                                 : file.open(QIODevice::ReadOnly);
    if (!open)
        return failure(ErrorKind::ReadFailed, name, file.errorString());
    QByteArray line = file.readLine(maxPassphraseBytes);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorKind::InvalidInput, name,
                       InvocationText::tr("its first line has to be the passphrase"));
    return QString::fromUtf8(line);
}

ExitCode Invocation::usage(const QString& reason) const
{
    m_output.error(reason + u'\n' + InvocationText::tr("Usage: %1").arg(m_verb.usage()));
    return ExitCode::Usage;
}

std::optional<Error> refuseOwnBook(const QString& book, const QString& target)
{
    const QFileInfo there(target);
    for (const char* suffix : {"", "-wal", "-shm", ".lock", ".identity"}) {
        const QFileInfo own(book + QLatin1String(suffix));
        if (there.exists() && there.canonicalFilePath() == own.canonicalFilePath())
            return Error{ErrorKind::RefusedByRule,
                         target,
                         InvocationText::tr("this file belongs to the book and is not written over"),
                         {}};
    }
    return std::nullopt;
}

VerbOption passphraseOption()
{
    return {QStringLiteral("passphrase-file"), QStringLiteral("FILE|-"),
            InvocationText::tr(
                "Read the passphrase of the signing key from the first line of FILE, or of stdin.")};
}

} // namespace panelbook
