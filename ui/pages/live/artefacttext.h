// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/kinds/debugging.h"

namespace panelbook {

/// An artefact as lines of plain text: what its interviewer can read out.
QString artefactText(const Debugging::Artefact& artefact);
/// Code with the numbers of its lines before it.
QString numberedLines(const QString& code);

} // namespace panelbook
