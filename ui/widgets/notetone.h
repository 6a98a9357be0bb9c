// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/note.h"
#include "ui/theme/colours.h"

namespace panelbook {

/// The tone in which a note of a kind is shown, everywhere.
Tone toneOf(NoteKind kind);

} // namespace panelbook
