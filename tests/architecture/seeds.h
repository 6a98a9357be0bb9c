// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace panelbook::architecture {

/// A text made to break one rule, or to come close to it and keep it.
struct Seed
{
    const char* row;
    const char* rule;
    const char* path;
    QString snippet;
    QString expected; ///< the finding; empty when the rule has nothing to say
};

QList<Seed> seeds();

} // namespace panelbook::architecture
