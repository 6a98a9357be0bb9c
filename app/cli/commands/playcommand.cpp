// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/playcommand.h"

#include "cli/descriptor.h"
#include "cli/invocation.h"
#include "services/playscript.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <unistd.h>

namespace panelbook {

namespace {

struct PlayText
{
    Q_DECLARE_TR_FUNCTIONS(PlayCommand)
};

constexpr qsizetype longestLine = qsizetype{1024} * 1024;

/// What a line that was not taken means for the exit code: its own fault is a problem of the input, also when
/// a rule refused it; trouble with the disk or the book is not.
ExitCode codeFor(const Error& error)
{
    const ExitCode code = exitCodeFor(error.kind);
    const bool itsFault = code == ExitCode::Refused || error.kind == ErrorKind::ReadFailed;
    return itsFault ? ExitCode::Problems : code;
}

/// Plays the lines of one script and answers each.
class Player
{
public:
    Player(Invocation& in, PlayScript& script, QString folder)
        : m_in(in),
          m_script(script),
          m_folder(std::move(folder))
    {
    }

    Outcome play(int descriptor)
    {
        LineReader lines(descriptor, longestLine);
        while (const auto line = lines.next()) {
            ++m_number;
            const ExitCode code = take(*line);
            m_worst = std::max(m_worst, code);
            if (code != ExitCode::Done && !m_in.has("keep-going"))
                return code;
        }
        if (lines.failed())
            return failure(ErrorKind::ReadFailed, m_in.argument(0), PlayText::tr("the script broke off"));
        return m_worst;
    }

private:
    ExitCode take(const QByteArray& line)
    {
        const auto taken = m_script.take(line, m_folder);
        if (!taken) {
            const QByteArray answer =
                QStringLiteral("error %1: %2\n").arg(m_number).arg(describe(taken.error())).toUtf8();
            (void)writeWhole(STDERR_FILENO, answer);
            return codeFor(taken.error());
        }
        // One write: whoever reads along never sees half an answer.
        const QByteArray answer = "ACK " + QByteArray::number(m_number) + '\n';
        return writeWhole(STDOUT_FILENO, answer) ? ExitCode::Done : ExitCode::Failed;
    }

    Invocation& m_in;
    PlayScript& m_script;
    QString m_folder;
    int m_number = 0;
    ExitCode m_worst = ExitCode::Done;
};

Outcome play(Invocation& in)
{
    const QString name = in.argument(0);
    const bool fromStdin = name == QLatin1String("-");
    if (fromStdin && in.value("passphrase-file") == QLatin1String("-"))
        return in.usage(PlayText::tr("Script and passphrase cannot both come from stdin."));
    const auto passphrase = in.passphrase();
    if (!passphrase)
        return failure(passphrase.error());
    QFile file(name);
    const bool open = fromStdin ? file.open(STDIN_FILENO, QIODevice::ReadOnly)
                                : file.open(QIODevice::ReadOnly | QIODevice::ExistingOnly);
    if (!open)
        return failure(ErrorKind::ReadFailed, name, file.errorString());
    return in.withBook(BookAccess::Create, [&](Workspace& workspace) {
        PlayScript script(workspace, in.library(), *passphrase);
        return Player(in, script, fromStdin ? QString() : QFileInfo(name).absolutePath()).play(file.handle());
    });
}

} // namespace

QList<Verb> playVerbs()
{
    return {{QStringLiteral("play"),
             QStringLiteral("FILE|-"),
             PlayText::tr("Play an interview script into the book, line by line."),
             {{QStringLiteral("keep-going"), {}, PlayText::tr("Go on after a line that cannot be taken.")},
              passphraseOption()},
             play,
             PlayText::tr(
                 "“ACK N” on stdout says that line N is on the disk, “error N: why” on stderr that it was "
                 "not taken.")}};
}

} // namespace panelbook
