// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/knownkeys.h"
#include "services/verification.h"

namespace panelbook {

/// What verifying a file found, in two or three plain sentences: whether it can be relied on, what is known
/// of the key of a valid one, and what to do.
QString verificationText(const Verification& found, const KeyStanding& standing, const QString& fileName);

} // namespace panelbook
