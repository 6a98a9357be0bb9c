// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace panelbook {

/// candidates list, show, rename, merge.
QList<Verb> candidatesVerbs();

} // namespace panelbook
