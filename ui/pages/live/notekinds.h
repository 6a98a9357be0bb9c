// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/note.h"
#include "ui/widgets/notetone.h"

#include <array>

namespace panelbook {

/// In the order in which counts are shown.
inline constexpr std::array shownKinds{NoteKind::Strength, NoteKind::Quote,   NoteKind::Plain,
                                       NoteKind::FollowUp, NoteKind::Concern, NoteKind::RedFlag};

/// "+ 4", "− 1", "! 0", "“ 2".
QString countText(NoteKind kind, int count);
/// "4 strengths": the same for screen readers.
QString countWords(NoteKind kind, int count);

} // namespace panelbook
