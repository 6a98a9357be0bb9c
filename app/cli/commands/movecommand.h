// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace panelbook {

/// move pack, move unpack.
QList<Verb> moveVerbs();

} // namespace panelbook
