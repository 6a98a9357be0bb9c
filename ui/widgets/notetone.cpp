// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notetone.h"

namespace panelbook {

Tone toneOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Plain: return Tone::Neutral;
    case NoteKind::Strength: return Tone::Strength;
    case NoteKind::Concern: return Tone::Concern;
    case NoteKind::RedFlag: return Tone::Flag;
    case NoteKind::Quote: return Tone::Quote;
    case NoteKind::FollowUp: return Tone::Accent;
    }
    return Tone::Neutral;
}

} // namespace panelbook
