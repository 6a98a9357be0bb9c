-- The first book. Never edited after a release: later changes are scripts of their own.

-- Kits, rubrics and questions as they read when an interview froze them; shared by their digest.
CREATE TABLE frozen (
    digest BLOB NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE candidate (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL            -- NFKD, no marks, case-folded: what names are compared and searched by
) STRICT;
CREATE INDEX candidate_folded ON candidate (folded);

CREATE TABLE interview (
    id TEXT NOT NULL PRIMARY KEY,
    candidate TEXT NOT NULL REFERENCES candidate (id),
    role TEXT NOT NULL,
    level TEXT NOT NULL,
    interviewer TEXT NOT NULL,
    loop TEXT NOT NULL DEFAULT '',
    planned TEXT,
    started TEXT,
    state TEXT NOT NULL CHECK (state IN ('planned', 'live', 'ended', 'sealed', 'cancelled', 'no-show')),
    kit_id TEXT NOT NULL,
    kit_title TEXT NOT NULL,
    round TEXT NOT NULL,
    kit BLOB NOT NULL REFERENCES frozen (digest),
    rubric BLOB NOT NULL REFERENCES frozen (digest),
    dimensions INTEGER NOT NULL,
    created TEXT NOT NULL
) STRICT;
CREATE INDEX interview_candidate ON interview (candidate);
CREATE INDEX interview_time ON interview (coalesce(started, planned, created));
CREATE INDEX interview_unfinished ON interview (state) WHERE state IN ('planned', 'live', 'ended');

CREATE TABLE question (
    interview TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    segment TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    required INTEGER NOT NULL,
    content BLOB NOT NULL REFERENCES frozen (digest),
    PRIMARY KEY (interview, position)
) STRICT;
CREATE INDEX question_id ON question (id);

CREATE TABLE event (
    interview TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    utc TEXT NOT NULL,
    boot_ms INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    verb TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (interview, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    rowid INTEGER PRIMARY KEY,
    interview TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    text TEXT NOT NULL,             -- as typed; its truth is this row
    question TEXT NOT NULL DEFAULT '',
    UNIQUE (interview, number)
) STRICT;

CREATE TABLE rating (
    interview TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    dimension TEXT NOT NULL,
    rating INTEGER CHECK (rating BETWEEN 1 AND 4),  -- null = not assessed
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (interview, dimension)
) STRICT;

CREATE TABLE evidence (
    interview TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    note INTEGER NOT NULL,
    dimension TEXT NOT NULL,
    explicitly INTEGER NOT NULL,
    PRIMARY KEY (interview, note, dimension),
    FOREIGN KEY (interview, note) REFERENCES note (interview, number) ON DELETE CASCADE
) STRICT;

CREATE TABLE recommendation (
    interview TEXT NOT NULL PRIMARY KEY REFERENCES interview (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE attachment (
    interview TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (interview, number)
) STRICT;

CREATE TABLE amendment (
    interview TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (interview, number)
) STRICT;

CREATE TABLE seal (
    interview TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    version INTEGER NOT NULL,
    algorithm TEXT NOT NULL,
    public_key BLOB NOT NULL,
    signer TEXT NOT NULL,
    sealed_at TEXT NOT NULL,
    previous BLOB,
    counter INTEGER NOT NULL,
    digest BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (interview, number)
) STRICT;
CREATE INDEX seal_chain ON seal (public_key, counter);

-- What erasure leaves of a seal, so that the signer's chain shows no unexplained gap.
CREATE TABLE erased_seal (
    public_key BLOB NOT NULL,
    counter INTEGER NOT NULL,
    digest BLOB NOT NULL,
    link BLOB NOT NULL,             -- BLAKE2b-256 of the signature: what the next seal names as previous
    PRIMARY KEY (public_key, counter)
) STRICT;

-- Ids that were erased: a restore applies them to the backup that it brings back.
CREATE TABLE erased (
    candidate TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL
) STRICT;

-- What was done when; never what was written.
CREATE TABLE audit (
    rowid INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    operation TEXT NOT NULL
) STRICT;

CREATE TABLE book (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- The store's code keeps the index: with trusted_schema=OFF a trigger may not write a virtual table.
CREATE VIRTUAL TABLE note_index USING fts5 (
    text, content = 'note', content_rowid = 'rowid', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);

-- Sealed rows cannot be altered, not even by code that forgets.
CREATE TRIGGER interview_sealed_update BEFORE UPDATE ON interview WHEN OLD.state = 'sealed'
BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER interview_sealed_delete BEFORE DELETE ON interview WHEN OLD.state = 'sealed'
BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER candidate_sealed_update BEFORE UPDATE ON candidate
WHEN EXISTS (SELECT 1 FROM interview WHERE candidate = OLD.id AND state = 'sealed')
BEGIN SELECT RAISE (ABORT, 'sealed'); END;

CREATE TRIGGER question_sealed_insert BEFORE INSERT ON question
WHEN (SELECT state FROM interview WHERE id = NEW.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER question_sealed_update BEFORE UPDATE ON question
WHEN (SELECT state FROM interview WHERE id = OLD.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER question_sealed_delete BEFORE DELETE ON question
WHEN (SELECT state FROM interview WHERE id = OLD.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER event_sealed_insert BEFORE INSERT ON event
WHEN (SELECT state FROM interview WHERE id = NEW.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER event_sealed_update BEFORE UPDATE ON event
BEGIN SELECT RAISE (ABORT, 'append-only'); END;
CREATE TRIGGER event_sealed_delete BEFORE DELETE ON event
WHEN (SELECT state FROM interview WHERE id = OLD.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER note_sealed_insert BEFORE INSERT ON note
WHEN (SELECT state FROM interview WHERE id = NEW.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER note_sealed_update BEFORE UPDATE ON note
WHEN (SELECT state FROM interview WHERE id = OLD.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER note_sealed_delete BEFORE DELETE ON note
WHEN (SELECT state FROM interview WHERE id = OLD.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER rating_sealed_insert BEFORE INSERT ON rating
WHEN (SELECT state FROM interview WHERE id = NEW.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER rating_sealed_update BEFORE UPDATE ON rating
WHEN (SELECT state FROM interview WHERE id = OLD.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER rating_sealed_delete BEFORE DELETE ON rating
WHEN (SELECT state FROM interview WHERE id = OLD.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER evidence_sealed_insert BEFORE INSERT ON evidence
WHEN (SELECT state FROM interview WHERE id = NEW.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER evidence_sealed_update BEFORE UPDATE ON evidence
WHEN (SELECT state FROM interview WHERE id = OLD.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER evidence_sealed_delete BEFORE DELETE ON evidence
WHEN (SELECT state FROM interview WHERE id = OLD.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER recommendation_sealed_insert BEFORE INSERT ON recommendation
WHEN (SELECT state FROM interview WHERE id = NEW.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER recommendation_sealed_update BEFORE UPDATE ON recommendation
WHEN (SELECT state FROM interview WHERE id = OLD.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER recommendation_sealed_delete BEFORE DELETE ON recommendation
WHEN (SELECT state FROM interview WHERE id = OLD.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER attachment_sealed_insert BEFORE INSERT ON attachment
WHEN (SELECT state FROM interview WHERE id = NEW.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER attachment_sealed_update BEFORE UPDATE ON attachment
WHEN (SELECT state FROM interview WHERE id = OLD.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER attachment_sealed_delete BEFORE DELETE ON attachment
WHEN (SELECT state FROM interview WHERE id = OLD.interview) = 'sealed' BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER amendment_sealed_update BEFORE UPDATE ON amendment BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER amendment_sealed_delete BEFORE DELETE ON amendment BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER seal_sealed_update BEFORE UPDATE ON seal BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER seal_sealed_delete BEFORE DELETE ON seal BEGIN SELECT RAISE (ABORT, 'sealed'); END;
