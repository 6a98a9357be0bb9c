// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/panelimport.h"
#include "services/panels.h"

#include <QJsonObject>

namespace panelbook {

/// The keys of "panel add".
QJsonObject toJson(const AddedFile& file);
/// The keys of "panel list".
QJsonObject toJson(const PanelState& state);
QJsonObject toJson(const PanelDecision& decision);

/// "missing", "committed", "aside" or "sealed".
QString toId(Seat::State state);

} // namespace panelbook
