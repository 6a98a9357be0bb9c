// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace panelbook {

/// keys list, add, confirm, rename, forget.
QList<Verb> keysVerbs();

} // namespace panelbook
