-- Colleagues' signing keys: trusted on first use, then compared aloud. Colleagues are no candidates: an erasure
-- leaves them, and the user forgets them.

CREATE TABLE known_key (
    public_key BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,             -- what the user calls its owner
    signed_as TEXT NOT NULL,        -- the name in the first seal that was seen of it
    first_seen TEXT NOT NULL,
    confirmed TEXT                  -- when its fingerprint was compared aloud; null = never
) STRICT;
