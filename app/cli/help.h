// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "cli/verb.h"

namespace panelbook {

/// The options that every verb has.
QList<VerbOption> programOptions();

/// The help on a verb ("interview new"), on the verbs that begin with a word ("interview"), or, without a
/// name, on the program; empty when nothing has this name.
QString helpFor(const QList<Verb>& verbs, const QString& name, const Output& output);

} // namespace panelbook
