// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/panelimport.h"
#include "services/panels.h"
#include "ui/models/rowsmodel.h"
#include "ui/theme/colours.h"

namespace panelbook {

/// The columns of the table of loops.
enum class PanelColumn { Candidate, Loop, Sealed, Awaited, State };
/// The columns of the table of a loop's seats.
enum class SeatColumn { Interviewer, State, Key, Amendments };
/// The columns of the table of files that were added.
enum class AddedColumn { File, Outcome, What };

/// The Tone of a cell in a chip.
inline constexpr int panelToneRole = Qt::UserRole;

QList<RowsModel<PanelState>::Column> panelColumns();
QList<RowsModel<Seat>::Column> seatColumns();
QList<RowsModel<AddedFile>::Column> addedColumns();

} // namespace panelbook
