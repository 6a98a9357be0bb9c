-- The panel: other people's sealed scorecards, brought together by loop. No row tells when a card arrived, and
-- no table keeps an order of arrival: hence WITHOUT ROWID.

CREATE TABLE panel_loop (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,                    -- as the scorecards name it
    candidate TEXT NOT NULL REFERENCES candidate (id),
    folded_title TEXT NOT NULL,
    folded_candidate TEXT NOT NULL,         -- the name in the scorecards; the candidate may be renamed here
    UNIQUE (folded_title, folded_candidate)
) STRICT, WITHOUT ROWID;
CREATE INDEX panel_loop_candidate ON panel_loop (candidate);

-- Whom the panel waits for.
CREATE TABLE panel_member (
    loop TEXT NOT NULL REFERENCES panel_loop (id) ON DELETE CASCADE,
    folded TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (loop, folded)
) STRICT, WITHOUT ROWID;

CREATE TABLE panel_card (
    interview TEXT NOT NULL,
    public_key BLOB NOT NULL,
    loop TEXT NOT NULL REFERENCES panel_loop (id) ON DELETE CASCADE,
    interviewer TEXT NOT NULL,
    signer TEXT NOT NULL,
    folded_signer TEXT NOT NULL,
    sealed_at TEXT NOT NULL,
    digest BLOB NOT NULL,                   -- what the first seal signs
    amendments INTEGER NOT NULL,
    aside INTEGER NOT NULL CHECK (aside IN (0, 1)),     -- 1 = another key than this signer's; not confirmed yet
    content BLOB NOT NULL,                  -- the file, byte for byte
    PRIMARY KEY (interview, public_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX panel_card_loop ON panel_card (loop);
CREATE INDEX panel_card_signer ON panel_card (folded_signer);

-- Every seal of the cards: a key that signs two things with one counter shows here.
CREATE TABLE panel_seal (
    public_key BLOB NOT NULL,
    counter INTEGER NOT NULL,
    digest BLOB NOT NULL,
    interview TEXT NOT NULL,
    PRIMARY KEY (public_key, counter),
    FOREIGN KEY (interview, public_key) REFERENCES panel_card (interview, public_key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX panel_seal_card ON panel_seal (interview, public_key);

-- Seals that were announced before their contents came.
CREATE TABLE panel_commitment (
    loop TEXT NOT NULL REFERENCES panel_loop (id) ON DELETE CASCADE,
    digest BLOB NOT NULL,
    public_key BLOB NOT NULL,
    interviewer TEXT NOT NULL,
    PRIMARY KEY (loop, digest, public_key)
) STRICT, WITHOUT ROWID;

-- What the panel decided; a second thought is a new row.
CREATE TABLE panel_decision (
    loop TEXT NOT NULL REFERENCES panel_loop (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    conditions TEXT NOT NULL,
    level TEXT NOT NULL,
    dissent TEXT NOT NULL,
    people TEXT NOT NULL,                   -- JSON: who was in the room
    rests_on BLOB NOT NULL,                 -- the digests of the scorecards, 32 bytes each
    version INTEGER NOT NULL,
    algorithm TEXT NOT NULL,
    public_key BLOB NOT NULL,
    signer TEXT NOT NULL,
    sealed_at TEXT NOT NULL,
    previous BLOB,
    counter INTEGER NOT NULL,
    digest BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (loop, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX panel_decision_chain ON panel_decision (public_key, counter);

CREATE TRIGGER panel_decision_sealed_update BEFORE UPDATE ON panel_decision BEGIN SELECT RAISE (ABORT, 'sealed'); END;
CREATE TRIGGER panel_decision_sealed_delete BEFORE DELETE ON panel_decision BEGIN SELECT RAISE (ABORT, 'sealed'); END;
