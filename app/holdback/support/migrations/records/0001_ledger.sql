-- The ledger: every write to a user's file, and what is needed to take it back.
-- Paths are the bytes of the file system (os.fsencode), so that any name survives.

CREATE TABLE batch (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     TEXT NOT NULL CHECK (kind IN ('protect', 'undo')),
    started  TEXT NOT NULL,              -- ISO 8601, UTC
    finished TEXT,                       -- NULL while at work, or after a crash
    policy   TEXT NOT NULL DEFAULT '',
    artist   TEXT NOT NULL DEFAULT '',
    token    TEXT NOT NULL UNIQUE        -- part of the name of every temporary file of this batch
) STRICT;

-- What a batch still has to do. A row goes when its file has been dealt with.
CREATE TABLE batch_item (
    batch    INTEGER NOT NULL REFERENCES batch (number),
    position INTEGER NOT NULL,
    named    BLOB NOT NULL,              -- as the user named it, absolute
    path     BLOB NOT NULL,              -- with every link resolved
    PRIMARY KEY (batch, position)
) STRICT, WITHOUT ROWID;

-- One row per file and write. 'intended' is committed before the file is replaced, 'done' after
-- the folder was flushed; at the next start what is still 'intended' is compared with the file.
CREATE TABLE file_write (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    batch           INTEGER NOT NULL REFERENCES batch (number),
    state           TEXT NOT NULL CHECK (state IN ('intended', 'done', 'abandoned', 'doubtful')),
    at              TEXT NOT NULL,       -- ISO 8601, UTC
    named           BLOB NOT NULL,
    path            BLOB NOT NULL,
    role            TEXT NOT NULL CHECK (role IN ('track', 'sidecar')),
    format          TEXT NOT NULL DEFAULT '',
    carriers        TEXT NOT NULL DEFAULT '[]',   -- JSON list
    size_before     INTEGER,             -- NULL: there was no such file
    size_after      INTEGER,             -- NULL: there is no such file (a sidecar taken away again)
    sha256_before   BLOB,
    sha256_after    BLOB,
    essence_before  TEXT NOT NULL DEFAULT '',
    essence_after   TEXT NOT NULL DEFAULT '',
    mtime_ns_before INTEGER,
    delta           BLOB,                -- makes the file before from the file after (protect.delta)
    undoes          INTEGER REFERENCES file_write (id)
) STRICT;

CREATE INDEX file_write_by_path ON file_write (path, id);
CREATE INDEX file_write_by_batch ON file_write (batch, id);
CREATE INDEX file_write_by_digest ON file_write (sha256_after);
CREATE INDEX file_write_by_essence ON file_write (essence_after);
CREATE INDEX file_write_undone ON file_write (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX file_write_open ON file_write (state) WHERE state = 'intended';
