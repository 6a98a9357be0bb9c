// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace panelbook {

/// questions import, export.
QList<Verb> questionFileVerbs();

} // namespace panelbook
