// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace panelbook {

/// interview new, list, show, cancel, no-show, reopen, delete.
QList<Verb> interviewVerbs();

} // namespace panelbook
