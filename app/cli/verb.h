// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/exitcode.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace panelbook {

class Invocation;

/// How a verb ended, or the error that is told and becomes its exit code.
using Outcome = Result<ExitCode>;

struct VerbOption
{
    QString name;
    QString value; ///< what stands for its value in the help; empty = the option takes none
    QString description;
    bool required = false;
    QString letter = {}; ///< its short form, if it has one

    QCommandLineOption forParser() const;
    /// "-o, --output FILE".
    QString syntax() const;
};

/// One thing that the program does.
struct Verb
{
    QString name; ///< one word or two: "interview new"
    /// The arguments as the help shows them, which also say how many there may be: "ID NAME", "ID…",
    /// "ID [name=value…]", "FILE|-".
    QString arguments;
    QString summary;
    QList<VerbOption> options;
    Outcome (*run)(Invocation& in);
    /// More for the help; may be empty.
    QString details = {};

    qsizetype leastArguments() const;
    /// Negative = any number.
    qsizetype mostArguments() const;
    /// "panelbook-cli seal ID [--name NAME]".
    QString usage() const;
};

} // namespace panelbook
