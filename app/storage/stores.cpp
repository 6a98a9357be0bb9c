// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"

#include "storage/statements.h"

namespace panelbook {

Stores::Stores(SQLite::Database& database)
    : statements(std::make_unique<Statements>(database)),
      candidates(*statements),
      interviews(*statements),
      sessions(*statements),
      seals(*statements),
      own(*statements),
      keys(*statements),
      panels(*statements),
      index(*statements)
{
}

Stores::~Stores() = default;

} // namespace panelbook
