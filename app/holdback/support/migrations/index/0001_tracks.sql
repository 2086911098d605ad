-- The catalogue: a cache of what the files say, rebuilt at will.
-- Paths are bytes (os.fsencode): a file name need not be UTF-8.

CREATE TABLE folder (
    id INTEGER PRIMARY KEY,
    path BLOB NOT NULL UNIQUE,
    words TEXT NOT NULL,           -- the path folded, for searching
    sort_key TEXT NOT NULL
);

CREATE INDEX folder_by_place ON folder (sort_key);

CREATE TABLE track (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder_id INTEGER NOT NULL REFERENCES folder (id),
    name BLOB NOT NULL,
    size_bytes INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    sidecars INTEGER NOT NULL,     -- stamp of the files beside it that speak for it, 0 for none
    header_digest TEXT NOT NULL,
    format TEXT NOT NULL,
    duration_s REAL,
    title TEXT NOT NULL,
    artist TEXT NOT NULL,
    album TEXT NOT NULL,
    album_artist TEXT NOT NULL,
    composer TEXT NOT NULL,
    isrc TEXT NOT NULL,
    iswc TEXT NOT NULL,
    barcode TEXT NOT NULL,
    label TEXT NOT NULL,
    notice TEXT NOT NULL,
    date TEXT NOT NULL,
    track_number TEXT NOT NULL,
    verdict INTEGER NOT NULL,      -- place in catalogue.rows.VERDICTS
    dimensions TEXT NOT NULL,      -- one letter each: tdm train generative input search
    seal INTEGER NOT NULL,         -- place in catalogue.rows.SEALS
    notices_differ INTEGER NOT NULL,
    essence TEXT,
    written INTEGER NOT NULL DEFAULT 0,  -- place in catalogue.rows.Written
    -- What sorting compares: folded, numbers padded (catalogue.text.sort_key).
    title_key TEXT NOT NULL,
    artist_key TEXT NOT NULL,
    album_key TEXT NOT NULL,
    name_key TEXT NOT NULL,
    UNIQUE (folder_id, name)
);

CREATE INDEX track_by_title ON track (title_key);
CREATE INDEX track_by_artist ON track (artist_key, album_key, track_number);
CREATE INDEX track_by_album ON track (album_key, track_number);
CREATE INDEX track_by_verdict ON track (verdict, format, seal);
CREATE INDEX track_by_size ON track (size_bytes);

-- Files that could not be read, so that an unchanged one is not tried again at each scan.
CREATE TABLE unreadable (
    folder_id INTEGER NOT NULL REFERENCES folder (id),
    name BLOB NOT NULL,
    size_bytes INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    sidecars INTEGER NOT NULL,
    message TEXT NOT NULL,         -- JSON: [template, {fields}]
    PRIMARY KEY (folder_id, name)
) WITHOUT ROWID;

-- What searching compares: folded text. An FTS5 trigram index over it is made by the store
-- where SQLite has that; without it the same queries run slower.
CREATE TABLE words (
    id INTEGER PRIMARY KEY REFERENCES track (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    artist TEXT NOT NULL,
    composer TEXT NOT NULL,
    album TEXT NOT NULL,
    label TEXT NOT NULL,
    notice TEXT NOT NULL,
    codes TEXT NOT NULL,
    place TEXT NOT NULL
);

CREATE TABLE state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
