// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"

namespace panelbook {

/// Runs the verb that the arguments name (program name first) and returns how it ended. Everything that is to
/// be told has been told when it returns.
ExitCode runCommandLine(const QStringList& arguments, const Environment& environment);

/// Every verb, in the order of the help.
QList<Verb> allVerbs();

} // namespace panelbook
