-- Terms: every text that was read, once per distinct text; every check; every finding.
-- Times are ISO 8601 in UTC.

CREATE TABLE terms_text (
    digest      BLOB PRIMARY KEY,           -- SHA-256 of the readable text (UTF-8)
    media_type  TEXT NOT NULL,
    charset     TEXT NOT NULL DEFAULT '',
    characters  INTEGER NOT NULL,           -- of the readable text
    body_digest BLOB NOT NULL,              -- SHA-256 of the body as it came
    body        BLOB NOT NULL               -- the body as it came, zlib
) STRICT;

-- One row per text that a source gave us for a document. 'place' names the document: its address,
-- or the archive's file where there is no address.
CREATE TABLE terms_reading (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    platform      TEXT NOT NULL,
    place         TEXT NOT NULL,
    name          TEXT NOT NULL,
    source        TEXT NOT NULL CHECK (source IN ('live', 'ota', 'wayback', 'file')),
    address       TEXT NOT NULL,            -- where exactly it was read
    identity      TEXT NOT NULL DEFAULT '', -- commit or timestamp
    is_technical  INTEGER NOT NULL DEFAULT 0,
    seen_at       TEXT NOT NULL,            -- when the source saw the text
    fetched_at    TEXT NOT NULL,            -- when we fetched it
    etag          TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    digest        BLOB NOT NULL REFERENCES terms_text (digest)
) STRICT;

CREATE INDEX terms_reading_newest ON terms_reading (platform, place, source, seen_at);

CREATE TABLE terms_check (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    at         TEXT NOT NULL,
    platform   TEXT NOT NULL,
    place      TEXT NOT NULL,
    source     TEXT NOT NULL,
    outcome    TEXT NOT NULL,
    reason     TEXT NOT NULL DEFAULT '',    -- why it could not be read
    template   TEXT NOT NULL DEFAULT '',    -- the sentence for people, untranslated
    fields     TEXT NOT NULL DEFAULT '{}',  -- JSON
    not_before TEXT,                        -- the server asked us to wait
    reading    INTEGER REFERENCES terms_reading (id)
) STRICT;

CREATE INDEX terms_check_newest ON terms_check (platform, place, id);

CREATE TABLE terms_finding (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    found_at       TEXT NOT NULL,
    platform       TEXT NOT NULL,
    place          TEXT NOT NULL,
    name           TEXT NOT NULL,
    source         TEXT NOT NULL,
    kind           TEXT NOT NULL,           -- what the comparison says
    changes        TEXT NOT NULL,           -- JSON: [{use, before, after, quote}]
    state          TEXT NOT NULL CHECK (state IN ('unconfirmed', 'open', 'reviewed', 'withdrawn')),
    before_reading INTEGER NOT NULL REFERENCES terms_reading (id),
    after_reading  INTEGER NOT NULL REFERENCES terms_reading (id),
    confirmed_at   TEXT,
    reviewed_at    TEXT,
    note           TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX terms_finding_by_platform ON terms_finding (platform, id);
CREATE INDEX terms_finding_by_state ON terms_finding (state);

-- What is watched. No row: nothing is.
CREATE TABLE terms_watched (
    platform TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE terms_schedule (
    only        INTEGER PRIMARY KEY CHECK (only = 1),
    every_hours INTEGER NOT NULL CHECK (every_hours > 0),
    source      TEXT NOT NULL,
    last_run    TEXT
) STRICT;
