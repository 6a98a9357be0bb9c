// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/verification.h"

namespace panelbook {

/// What verifying a file found, in one or two plain sentences: whether it can be relied on, and what to do.
QString verificationText(const Verification& found, const QString& fileName);

} // namespace panelbook
