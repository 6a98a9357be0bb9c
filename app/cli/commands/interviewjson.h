// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"

#include <QJsonArray>
#include <QJsonObject>

namespace panelbook {

/// The keys of "interview list" (FORMATS.md §1); what is not there is null.
QJsonObject interviewJson(const InterviewSummary& interview);
QJsonArray interviewsJson(const QList<InterviewSummary>& interviews);

/// The same keys for one interview, and what happened in it: notes, questions, and what its seal still wants.
QJsonObject sessionJson(const Session& session);

} // namespace panelbook
