// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/candidatestore.h"
#include "storage/interviewstore.h"
#include "storage/keystore.h"
#include "storage/ownstore.h"
#include "storage/panelstore.h"
#include "storage/sealstore.h"
#include "storage/searchindex.h"
#include "storage/sessionstore.h"

namespace SQLite {
class Database;
}

namespace panelbook {

class Statements;

/// One store per aggregate, all on the book's one connection. Their writing methods may be called inside
/// Workspace::transact only; they throw SQLite::Exception, which ends there.
struct Stores
{
    explicit Stores(SQLite::Database& database);
    ~Stores();

    std::unique_ptr<Statements> statements;
    CandidateStore candidates;
    InterviewStore interviews;
    SessionStore sessions;
    SealStore seals;
    OwnStore own;
    KeyStore keys;
    PanelStore panels;
    SearchIndex index;
};

} // namespace panelbook
