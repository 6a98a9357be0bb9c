// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace panelbook {

/// Makes the bundled fonts known to Qt. The first call in a process does the work, later ones return at once;
/// any thread, as soon as there is a QGuiApplication. False when its platform takes no fonts ("minimal").
bool registerFonts();

/// The family of all text; weights 400 and 600. Its digits are tabular.
inline QString textFamily()
{
    return QStringLiteral("Panelbook Sans");
}

/// The family of code, logs and keys; weight 400.
inline QString monoFamily()
{
    return QStringLiteral("Panelbook Mono");
}

} // namespace panelbook
