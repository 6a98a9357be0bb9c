// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace panelbook {

/// A table of a scorecard file: its name, the exact text of its CREATE TABLE (what a reader compares), the
/// columns and the primary key in SQL.
struct ScorecardTable
{
    const char* name;
    const char* sql;
    const char* columns;
    const char* key;
};

/// Format version 1. Never edited after a release.
inline constexpr std::array scorecardTables{
    ScorecardTable{"meta", "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT",
                   "key, value", "key"},
    ScorecardTable{
        "interview",
        "CREATE TABLE interview (id TEXT NOT NULL PRIMARY KEY, candidate_id TEXT NOT NULL, candidate TEXT "
        "NOT NULL, "
        "role TEXT NOT NULL, level TEXT NOT NULL, interviewer TEXT NOT NULL, loop TEXT, planned TEXT, "
        "started TEXT, "
        "ended_ms INTEGER NOT NULL, active_ms INTEGER NOT NULL, kit TEXT NOT NULL, kit_title TEXT NOT NULL, "
        "round TEXT NOT NULL, planned_minutes INTEGER NOT NULL, rubric TEXT NOT NULL, rubric_title TEXT NOT "
        "NULL, "
        "rubric_version INTEGER NOT NULL) STRICT",
        "id, candidate_id, candidate, role, level, interviewer, loop, planned, started, ended_ms, active_ms, "
        "kit, "
        "kit_title, round, planned_minutes, rubric, rubric_title, rubric_version",
        "id"},
    ScorecardTable{"segment",
                   "CREATE TABLE segment (position INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, minutes "
                   "INTEGER NOT NULL, "
                   "begin_ms INTEGER, spent_ms INTEGER NOT NULL) STRICT",
                   "position, name, minutes, begin_ms, spent_ms", "position"},
    ScorecardTable{"event",
                   "CREATE TABLE event (sequence INTEGER NOT NULL PRIMARY KEY, at_ms INTEGER NOT NULL, utc "
                   "TEXT NOT NULL, "
                   "verb TEXT NOT NULL, detail TEXT NOT NULL) STRICT",
                   "sequence, at_ms, utc, verb, detail", "sequence"},
    ScorecardTable{
        "question",
        "CREATE TABLE question (position INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, "
        "title TEXT NOT NULL, prompt TEXT NOT NULL, segment TEXT, minutes INTEGER NOT NULL, required INTEGER "
        "NOT NULL, "
        "asked_ms INTEGER, spent_ms INTEGER, guide TEXT NOT NULL) STRICT",
        "position, id, kind, title, prompt, segment, minutes, required, asked_ms, spent_ms, guide",
        "position"},
    ScorecardTable{
        "note",
        "CREATE TABLE note (number INTEGER NOT NULL PRIMARY KEY, at_ms INTEGER NOT NULL, kind TEXT NOT NULL, "
        "text TEXT NOT NULL, question TEXT) STRICT",
        "number, at_ms, kind, text, question", "number"},
    ScorecardTable{"attachment",
                   "CREATE TABLE attachment (number INTEGER NOT NULL PRIMARY KEY, at_ms INTEGER NOT NULL, "
                   "name TEXT NOT NULL, "
                   "media_type TEXT NOT NULL, content BLOB NOT NULL) STRICT",
                   "number, at_ms, name, media_type, content", "number"},
    ScorecardTable{"dimension",
                   "CREATE TABLE dimension (id TEXT NOT NULL PRIMARY KEY, position INTEGER NOT NULL, title "
                   "TEXT NOT NULL, "
                   "competency TEXT NOT NULL, asks TEXT NOT NULL) STRICT",
                   "id, position, title, competency, asks", "id"},
    ScorecardTable{
        "anchor",
        "CREATE TABLE anchor (dimension TEXT NOT NULL, rating INTEGER NOT NULL, text TEXT NOT NULL, "
        "PRIMARY KEY (dimension, rating)) STRICT",
        "dimension, rating, text", "dimension, rating"},
    ScorecardTable{"rating",
                   "CREATE TABLE rating (dimension TEXT NOT NULL PRIMARY KEY, rating INTEGER, at_ms INTEGER "
                   "NOT NULL) STRICT",
                   "dimension, rating, at_ms", "dimension"},
    ScorecardTable{"evidence",
                   "CREATE TABLE evidence (note INTEGER NOT NULL, dimension TEXT NOT NULL, PRIMARY KEY "
                   "(note, dimension)) STRICT",
                   "note, dimension", "note, dimension"},
    ScorecardTable{"recommendation",
                   "CREATE TABLE recommendation (id INTEGER NOT NULL PRIMARY KEY, value TEXT NOT NULL, "
                   "reason TEXT NOT NULL, "
                   "at_ms INTEGER NOT NULL) STRICT",
                   "id, value, reason, at_ms", "id"},
    ScorecardTable{"amendment",
                   "CREATE TABLE amendment (number INTEGER NOT NULL PRIMARY KEY, at TEXT NOT NULL, text TEXT "
                   "NOT NULL) STRICT",
                   "number, at, text", "number"},
    ScorecardTable{
        "seal",
        "CREATE TABLE seal (number INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, algorithm TEXT "
        "NOT NULL, "
        "public_key BLOB NOT NULL, signer TEXT NOT NULL, sealed_at TEXT NOT NULL, previous BLOB, "
        "counter INTEGER NOT NULL, digest BLOB NOT NULL, signature BLOB NOT NULL) STRICT",
        "number, version, algorithm, public_key, signer, sealed_at, previous, counter, digest, signature",
        "number"},
};

} // namespace panelbook
