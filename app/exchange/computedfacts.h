// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"

#include <QJsonObject>

namespace panelbook {

// What the events of a role-play or a code review add up to: computed, not judged. Empty for other kinds, and
// when nothing of that kind happened.

/// For people, one fact a line: "First mitigation after: 14:20".
QStringList computedFacts(const Session& session, const Question& question);
/// For machines: the same as numbers; times in milliseconds since the question was asked, pauses left out.
QJsonObject computedJson(const Session& session, const Question& question);

} // namespace panelbook
