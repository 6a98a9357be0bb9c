// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/sessionrules.h"

namespace panelbook {

/// A small interview for tests of the rules: two dimensions, two parts of 10 and 20 minutes, one question of
/// each kind that rules know, started at 10:00.
Session sampleSession();
/// Records an event that the rules must allow; aborts the test program otherwise.
void mustRecord(Session& session, const SessionEvent& event, Milliseconds at);

} // namespace panelbook
