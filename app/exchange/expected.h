// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace panelbook {

/// Words for what a file should have held: "a text of 1 to 80 characters". They follow "Expected: ".
struct Expected
{
    Q_DECLARE_TR_FUNCTIONS(Expected)
};

} // namespace panelbook
