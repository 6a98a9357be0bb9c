-- What people make their own: questions, kits and rubrics beside the bundled ones, and marks on both.

CREATE TABLE own_item (
    kind TEXT NOT NULL CHECK (kind IN ('question', 'kit', 'rubric')),
    id TEXT NOT NULL,
    content TEXT NOT NULL,          -- JSON
    base TEXT,                      -- as it was shared last, imported or exported; null = never shared
    PRIMARY KEY (kind, id)
) STRICT;

CREATE TABLE question_mark (
    question TEXT NOT NULL PRIMARY KEY,     -- an id of the bundled bank or of one's own
    favourite INTEGER NOT NULL CHECK (favourite IN (0, 1)),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    leaked TEXT                             -- the day since when, ISO 8601
) STRICT;
