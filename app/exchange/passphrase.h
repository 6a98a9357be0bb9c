// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace panelbook {

/// The 2048 words that passphrases are made of: short, common, and told apart by their first four letters.
QStringList passphraseWords();

/// Six of these words, drawn independently by the system's random source and joined by hyphens: 66 bits. At
/// the cost of an encrypted file (half a second a trial) a thousand machines need hundreds of millions of
/// years for half of them.
QString generatePassphrase();

} // namespace panelbook
