// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sabotage.h"

#include "services/workspace.h"
#include "storage/book.h"

#include <SQLiteCpp/Database.h>

namespace panelbook {

void refuseWrites(Workspace& workspace)
{
    workspace.book().database().exec("PRAGMA query_only = ON");
}

void acceptWrites(Workspace& workspace)
{
    workspace.book().database().exec("PRAGMA query_only = OFF");
}

void loseNotes(Workspace& workspace)
{
    workspace.book().database().exec("DROP TABLE note");
}

} // namespace panelbook
