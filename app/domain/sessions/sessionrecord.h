// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"

namespace panelbook {

/// Takes an allowed event into the session: appends it and updates notes, links, ratings … Returns the event
/// as it was appended, with its sequence and the note's number filled in.
const TimedEvent& record(Session& session, TimedEvent event);

/// The typing path: changes a note's text and the links that its #names ask for, without an event.
/// Whether the links changed.
bool editNote(Session& session, int note, const QString& text);
/// Moves a note's stamp, without an event.
void restampNote(Session& session, int note, Milliseconds at);

/// The event that takes `event` back, seen from the session before it; nothing for what cannot be undone.
std::optional<SessionEvent> inverse(const Session& before, const SessionEvent& event);

} // namespace panelbook
