// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace panelbook {

/// identity show, name, passphrase, backup, restore.
QList<Verb> identityVerbs();

} // namespace panelbook
