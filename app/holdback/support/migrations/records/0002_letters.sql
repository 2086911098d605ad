-- The diary of letters: what was drafted, and everything that happened to it afterwards.
-- Events are only ever added; an entry's state follows from them.

CREATE TABLE letters (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    recipient_id TEXT NOT NULL,
    recipient_name TEXT NOT NULL,
    language TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    subject TEXT NOT NULL,
    reference TEXT NOT NULL,
    dated TEXT NOT NULL,
    request TEXT NOT NULL,
    follows INTEGER REFERENCES letters (id) ON DELETE RESTRICT,
    bulk TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE letter_events (
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (
        kind IN ('drafted', 'exported', 'sent', 'received', 'extended', 'answered', 'closed')
    ),
    on_day TEXT NOT NULL,
    at TEXT NOT NULL,
    channel TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    file BLOB NOT NULL DEFAULT x'', -- the bytes of the file system, so that any name survives
    file_sha256 TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX letter_events_by_letter ON letter_events (letter, id);
