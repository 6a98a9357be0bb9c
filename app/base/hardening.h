// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace panelbook {

/// First thing in main(): new files are the user's alone, and no core dump holds what was in memory.
void hardenProcess();

} // namespace panelbook
