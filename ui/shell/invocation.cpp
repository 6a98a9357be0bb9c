// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/invocation.h"

#include <QTextStream>

namespace panelbook {

namespace {

// Not translated: nothing is loaded yet, and scripts read it.
const char* const help =
    "Usage: panelbook [--book FILE] [--demo] [FILE…]\n"
    "The offline companion of people who interview engineers.\n\n"
    "  --book FILE   use this book (PANELBOOK_BOOK names one too; --book wins)\n"
    "  --demo        look around in a book of invented interviews; nothing of it is kept\n"
    "  --help        show this and leave\n"
    "  --version     show the version and leave\n\n"
    "A FILE is a .scorecard, which is verified. A second start hands its files to the open window.\n";

Invocation answered(const QString& text, int exitCode)
{
    Invocation invocation;
    invocation.answer = text;
    invocation.exitCode = exitCode;
    return invocation;
}

Invocation misused(const QString& problem)
{
    return answered(QStringLiteral("panelbook: %1\nTry 'panelbook --help'.\n").arg(problem), 2);
}

} // namespace

int answer(const Invocation& invocation)
{
    QTextStream(invocation.exitCode == 0 ? stdout : stderr) << invocation.answer;
    return invocation.exitCode;
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

Invocation parseInvocation(const QStringList& arguments)
{
    Invocation invocation;
    invocation.book = qEnvironmentVariable("PANELBOOK_BOOK");
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (onlyFiles || !argument.startsWith(u'-') || argument == QLatin1String("-"))
            invocation.files << argument;
        else if (argument == QLatin1String("--"))
            onlyFiles = true;
        else if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
            return answered(QString::fromUtf8(help), 0);
        else if (argument == QLatin1String("--version") || argument == QLatin1String("-v"))
            return answered(QStringLiteral("panelbook " PANELBOOK_VERSION "\n"), 0);
        else if (argument == QLatin1String("--demo"))
            invocation.demo = true;
        else if (argument.startsWith(QLatin1String("--book=")))
            invocation.book = argument.mid(7);
        else if (argument == QLatin1String("--book") && i + 1 < arguments.size())
            invocation.book = arguments[++i];
        else if (argument == QLatin1String("--book"))
            return misused(QStringLiteral("--book wants a file"));
        else if (argument.startsWith(QLatin1String("--")))
            return misused(QStringLiteral("there is no option %1").arg(argument));
    }
    return invocation;
}

} // namespace panelbook
