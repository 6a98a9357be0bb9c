// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace panelbook {

// Logs never hold content: no names, no notes, no questions asked.
Q_DECLARE_LOGGING_CATEGORY(lcBook)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

} // namespace panelbook
