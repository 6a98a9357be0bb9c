// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace panelbook {

/// panel add, list, show, expect, confirm, commit, decide.
QList<Verb> panelVerbs();

} // namespace panelbook
