// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace panelbook {

/// questions list, show, check.
QList<Verb> questionsVerbs();

} // namespace panelbook
