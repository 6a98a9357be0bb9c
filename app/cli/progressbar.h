// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"

namespace panelbook {

/// A bar on stderr for long work: drawn on a terminal only, and wiped away when it dies.
class ProgressBar
{
public:
    ProgressBar(const Output& output, int total);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void show(int done);

private:
    bool m_visible;
    int m_total;
    int m_percent = -1;
};

} // namespace panelbook
