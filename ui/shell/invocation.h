// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace panelbook {

/// What the command line of the desktop program asks for. Needs no application object: --help and --version
/// answer without a display.
struct Invocation
{
    QString book; ///< --book, else PANELBOOK_BOOK; empty: the user's own
    bool demo = false;
    QStringList files;
    QString answer;   ///< text of --help, --version or a usage error; then nothing is started
    int exitCode = 0; ///< with the answer: 0, or 2 for a usage error

    bool operator==(const Invocation&) const = default;
};

/// Prints the answer and returns the exit code that goes with it.
int answer(const Invocation& invocation);

/// What main() was given, without the program's name.
QStringList argumentsOf(int argc, char** argv);
/// `arguments` without the program's name. Options with a single dash are Qt's and left to it.
Invocation parseInvocation(const QStringList& arguments);

} // namespace panelbook
