// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace panelbook {

class Workspace;

/// From now on every write to the book fails, as on a disk that has gone bad.
void refuseWrites(Workspace& workspace);
void acceptWrites(Workspace& workspace);
/// Takes the notes' table out of the book: what reads it fails.
void loseNotes(Workspace& workspace);

} // namespace panelbook
