// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace panelbook {

/// stats agreement.
QList<Verb> agreementVerbs();

} // namespace panelbook
