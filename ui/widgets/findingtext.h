// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/privacy/notecheck.h"

namespace panelbook {

/// Why words of a note are marked as a topic to keep out, and the way out, in two sentences.
QString keepOutText(const WordFinding& finding, const QString& note);
/// Why a note that only judges is marked, and what to write.
QString judgementText(const WordFinding& finding, const QString& note);

} // namespace panelbook
