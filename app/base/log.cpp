// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

namespace panelbook {

Q_LOGGING_CATEGORY(lcBook, "panelbook.book", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "panelbook.ui", QtWarningMsg)

} // namespace panelbook
