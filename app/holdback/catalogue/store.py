# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The SQL of the catalogue. One small method per statement; nothing here knows about files."""

# Paths are bytes here: a name need not be text, and a Path costs more than a stat.
# ruff: noqa: PTH118

from __future__ import annotations

import os
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import Any, NamedTuple

from holdback.catalogue.batch import Batch
from holdback.catalogue.conditions import Condition
from holdback.catalogue.moves import Heard
from holdback.catalogue.names import WORDS
from holdback.catalogue.rows import SEALS, VERDICTS, TrackRow, Written, dimensions_of
from holdback.catalogue.text import fold, sort_key
from holdback.support.database import Database

_COLUMNS = (
    "t.id, f.path, t.name, t.format, t.size_bytes, t.duration_s, t.modified_ns, t.title, t.artist,"
    " t.album, t.album_artist, t.composer, t.isrc, t.iswc, t.barcode, t.label, t.notice, t.date,"
    " t.track_number, t.verdict, t.dimensions, t.seal, t.notices_differ, t.essence"
)
_PAGE = 500
_WORDS = ", ".join(WORDS)
_QUESTION_MARKS = ", ".join("?" * (1 + len(WORDS)))

_KNOWN = (
    "SELECT name, size_bytes, modified_ns, inode, sidecars, id, '' FROM track"
    " WHERE folder_id = (SELECT id FROM folder WHERE path = :folder)"
    " UNION ALL"
    " SELECT name, size_bytes, modified_ns, inode, sidecars, NULL, message FROM unreadable"
    " WHERE folder_id = (SELECT id FROM folder WHERE path = :folder)"
)

# What each column of the table is sorted by. Every order ends with the id, so that equal rows
# never change places; the direction applies to all of it, so that an index can be walked backwards.
SORTS: Mapping[str, tuple[str, ...]] = {
    "title": ("t.title_key",),
    "artist": ("t.artist_key", "t.album_key", "t.track_number"),
    "album": ("t.album_key", "t.track_number"),
    "name": ("t.name_key",),
    "path": ("f.sort_key", "f.id", "t.name_key"),
    "verdict": ("t.verdict",),
    "seal": ("t.seal",),
    "format": ("t.format",),
    "isrc": ("t.isrc",),
    "label": ("t.label",),
    "notice": ("t.notice",),
    "date": ("t.date",),
    "size": ("t.size_bytes",),
    "duration": ("t.duration_s",),
    "modified": ("t.modified_ns",),
    "added": (),
}


# What migrations do not index: these orders are made ready when a scan has ended.
_ORDER_INDEXES = {
    "name": "name_key",
    "place": "folder_id, name_key",
    "verdict": "verdict",
    "seal": "seal",
    "format": "format",
    "isrc": "isrc",
    "label": "label",
    "notice": "notice",
    "date": "date",
    "duration": "duration_s",
    "modified": "modified_ns",
}


# What rows can be grouped by: two keys, the name to show, and the row's id.
GROUPINGS: Mapping[str, str] = {
    "album": (
        "SELECT t.album_key, t.album_artist, t.album, t.id FROM track t"
        " ORDER BY t.album_key = '', t.album_key, t.album_artist"
    ),
    "folder": (
        "SELECT f.id, 0, f.path, t.id FROM folder f JOIN track t ON t.folder_id = f.id"
        " ORDER BY f.sort_key, f.id"
    ),
}


class Stamp(NamedTuple):
    """What ``stat`` says about a file: equal stamps mean that nobody wrote to it.

    ``sidecars`` stands for the files beside it that speak for it (0: none).
    """

    size_bytes: int
    modified_ns: int
    inode: int
    sidecars: int = 0


class Known(NamedTuple):
    """A file the index knows: its stamp, and its row, or the message why it has none.

    The stamp is a plain tuple: a hundred thousand are made to find that nothing changed.
    """

    stamp: tuple[int, int, int, int]
    track_id: int | None
    message: str


class Store:
    """The index, in the words of the catalogue."""

    def __init__(self, database: Database, wants_trigrams: bool) -> None:
        self._database = database
        self.has_trigrams = wants_trigrams and self._prepare_trigrams()
        if not self.has_trigrams:
            database.connection().execute(
                "INSERT OR REPLACE INTO state VALUES ('trigrams_stale', '1')"
            )

    # -- the table ------------------------------------------------------------------------

    def ids(self, condition: Condition, sort: str, descending: bool) -> array[int]:
        """Return the ids of all rows that meet ``condition``, in order."""
        direction = " DESC" if descending else ""
        order = ", ".join(f"{term}{direction}" for term in (*SORTS[sort], "t.id"))
        source = "folder f JOIN track t ON t.folder_id = f.id" if sort == "path" else "track t"
        cursor = self.cursor()
        cursor.execute(
            f"SELECT t.id FROM {source} WHERE {condition.sql} ORDER BY {order}",
            condition.parameters,
        )
        return array("q", chain.from_iterable(cursor))

    def rows(self, ids: Sequence[int]) -> list[TrackRow]:
        """Return the rows that still exist, in the order of ``ids``."""
        found: dict[int, TrackRow] = {}
        cursor = self.cursor()
        for start in range(0, len(ids), _PAGE):
            page = ids[start : start + _PAGE]
            cursor.execute(
                f"SELECT {_COLUMNS} FROM track t JOIN folder f ON f.id = t.folder_id"
                f" WHERE t.id IN ({', '.join('?' * len(page))})",
                tuple(page),
            )
            found.update((values[0], _row(values)) for values in cursor)
        return [found[i] for i in ids if i in found]

    def count(self, condition: Condition) -> int:
        """Return how many rows meet ``condition``."""
        found = self.cursor().execute(
            f"SELECT count(*) FROM track t WHERE {condition.sql}", condition.parameters
        )
        return int(found.fetchone()[0])

    def matching(self, condition: Condition) -> set[int]:
        """Return the ids of all rows that meet ``condition``."""
        cursor = self.cursor()
        cursor.execute(f"SELECT t.id FROM track t WHERE {condition.sql}", condition.parameters)
        return set(chain.from_iterable(cursor))

    def groups(self) -> tuple[list[tuple[int, str, int]], array[int]]:
        """Return the combinations of verdict, format and seal that there are, and each row's.

        The second holds, at the place of a row's id, the number of its combination from 1 on; 0
        where there is no row.
        """
        cursor = self.cursor()
        last = cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = 'track'").fetchone()
        places = array("H", bytes(2 * (1 + int((last or (0,))[0]))))
        kinds: list[tuple[int, str, int]] = []
        before = None
        cursor.execute(
            "SELECT t.verdict, t.format, t.seal, t.id FROM track t"
            " ORDER BY t.verdict, t.format, t.seal"
        )
        for verdict, name, seal, track_id in cursor:
            if (verdict, name, seal) != before:
                before = (verdict, name, seal)
                kinds.append(before)
            if track_id < len(places):
                places[track_id] = len(kinds)
        return kinds, places

    def ranks(self, grouping: str) -> tuple[array[int], list[str]]:
        """Return the place of each row's group among the groups, by the row's id, and their names.

        The albums of different artists stay apart; rows without an album make the last group.
        """
        cursor = self.cursor()
        last = cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = 'track'").fetchone()
        places = array("l", bytes(array("l").itemsize * (1 + int((last or (0,))[0]))))
        names: list[str] = []
        before = None
        cursor.execute(GROUPINGS[grouping])
        for key, other, name, track_id in cursor:
            if (key, other) != before:
                before = (key, other)
                names.append(name.decode("utf-8", "replace") if isinstance(name, bytes) else name)
            if track_id < len(places):
                places[track_id] = len(names) - 1
        return places, names

    def stamp(self) -> tuple[int, int]:
        """Return what differs whenever anybody has written to the index, for this thread."""
        connection = self._database.connection()
        (version,) = self.cursor().execute("PRAGMA data_version").fetchone()
        return int(version), connection.total_changes

    def prepare_orders(self) -> None:
        """Make the indexes for orders that have none yet: each in well under a second.

        They are not made before the first scan, which would have to keep them in step.
        """
        for name, columns in _ORDER_INDEXES.items():
            self.cursor().execute(
                f"CREATE INDEX IF NOT EXISTS order_by_{name} ON track ({columns})"
            )

    def id_of(self, folder: bytes, name: bytes) -> int | None:
        """Return the row of one file, if it has one."""
        found = self.cursor().execute(
            "SELECT t.id FROM track t JOIN folder f ON f.id = t.folder_id"
            " WHERE f.path = ? AND t.name = ?",
            (folder, name),
        )
        return next((int(row[0]) for row in found), None)

    # -- what is known --------------------------------------------------------------------

    def folder_id(self, path: bytes) -> int:
        """Return the number of a folder, which is made if it is new."""
        found = self.cursor().execute("SELECT id FROM folder WHERE path = ?", (path,)).fetchone()
        if found is not None:
            return int(found[0])
        shown = path.decode("utf-8", "replace")
        made = self.cursor().execute(
            "INSERT INTO folder (path, words, sort_key) VALUES (?, ?, ?)",
            (path, fold(shown), sort_key(shown, limit=len(shown))),
        )
        return int(made.lastrowid or 0)

    def known_in(self, folder: bytes) -> dict[bytes, Known]:
        """Return every file of one folder (not of those below it) that the index knows."""
        found = self.cursor().execute(_KNOWN, {"folder": folder})
        return {row[0]: Known(row[1:5], row[5], row[6]) for row in found}

    def folders_under(self, root: bytes, separator: bytes) -> list[bytes]:
        """Return the known folders at and below ``root``."""
        start = root if root.endswith(separator) else root + separator
        end = start[:-1] + bytes([start[-1] + 1])
        found = self.cursor().execute(
            "SELECT path FROM folder WHERE path = ? OR (path >= ? AND path < ?)",
            (root, start, end),
        )
        return [row[0] for row in found]

    def same_file(self, stamp: Stamp) -> list[tuple[int, bytes]]:
        """Return rows (id, path) whose file had this size, time and inode: moved, perhaps."""
        found = self.cursor().execute(
            "SELECT t.id, f.path, t.name FROM track t JOIN folder f ON f.id = t.folder_id"
            " WHERE t.size_bytes = ? AND t.modified_ns = ? AND t.inode = ? AND t.sidecars = ?",
            (stamp.size_bytes, stamp.modified_ns, stamp.inode, stamp.sidecars),
        )
        return [(row[0], os.path.join(row[1], row[2])) for row in found]

    def same_header(self, size_bytes: int, digest: str) -> list[tuple[int, bytes]]:
        """Return rows (id, path) whose file had this size and beginning.

        Rows whose audio is known are left out: those are followed by their audio.
        """
        found = self.cursor().execute(
            "SELECT t.id, f.path, t.name FROM track t JOIN folder f ON f.id = t.folder_id"
            " WHERE t.size_bytes = ? AND t.header_digest = ? AND t.essence IS NULL",
            (size_bytes, digest),
        )
        return [(row[0], os.path.join(row[1], row[2])) for row in found]

    def heard(self) -> list[Heard]:
        """Return all rows by format, length and (as far as it is known) digest of the audio."""
        found = self.cursor().execute(
            "SELECT id, format, duration_s, coalesce(essence, '') FROM track"
            " WHERE duration_s IS NOT NULL"
        )
        return [Heard._make(row) for row in found]

    def has_essences(self) -> bool:
        """Whether the digest of any row's audio is known."""
        found = self.cursor().execute("SELECT 1 FROM track WHERE essence IS NOT NULL LIMIT 1")
        return found.fetchone() is not None

    def place_of(self, track_id: int) -> tuple[int, bytes]:
        """Return the folder and the name of a row's file."""
        found = self.cursor().execute("SELECT folder_id, name FROM track WHERE id = ?", (track_id,))
        folder_id, name = found.fetchone()
        return int(folder_id), bytes(name)

    def stamp_of(self, track_id: int) -> Stamp:
        """Return the stamp of a row's file."""
        found = self.cursor().execute(
            "SELECT size_bytes, modified_ns, inode, sidecars FROM track WHERE id = ?", (track_id,)
        )
        return Stamp._make(found.fetchone())

    def path_of(self, track_id: int) -> bytes:
        """Return where the file of a row lies."""
        found = self.cursor().execute(
            "SELECT f.path, t.name FROM track t JOIN folder f ON f.id = t.folder_id WHERE t.id = ?",
            (track_id,),
        )
        folder, name = found.fetchone()
        return bytes(os.path.join(folder, name))

    def is_empty(self) -> bool:
        """Whether no file is known at all."""
        return self.cursor().execute("SELECT 1 FROM track LIMIT 1").fetchone() is None

    # -- changes (inside Database.transaction, except for the first) ------------------------

    @contextmanager
    def batch(self) -> Iterator[Batch]:
        """Write many rows together: all of them, or none if the block fails."""
        with self._database.transaction():
            batch = Batch(self)
            yield batch
            batch.finish()

    def expect_many(self) -> None:
        """Make ready for thousands of rows: more memory, and fewer waits for the disk.

        For this thread's connection. Nothing is less safe: the journal only grows a little longer
        before it is written back.
        """
        for pragma in ("cache_size=-24000", "wal_autocheckpoint=8000"):
            self.cursor().execute(f"PRAGMA {pragma}")

    def remove(self, track_ids: Sequence[int]) -> None:
        """Take rows out of the index."""
        self.drop_words(track_ids)
        self.cursor().executemany("DELETE FROM track WHERE id = ?", ((i,) for i in track_ids))

    def remove_unreadable(self, folder: bytes, names: Iterable[bytes]) -> None:
        """Forget that files could not be read."""
        self.cursor().executemany(
            "DELETE FROM unreadable WHERE name = ?"
            " AND folder_id = (SELECT id FROM folder WHERE path = ?)",
            ((name, folder) for name in names),
        )

    def forget_unreadable(self, path: bytes, separator: bytes) -> None:
        """Forget the unreadable files at and below ``path``."""
        for folder in self.folders_under(path, separator):
            self.cursor().execute(
                "DELETE FROM unreadable WHERE folder_id = (SELECT id FROM folder WHERE path = ?)",
                (folder,),
            )
        folder, name = os.path.split(path)
        self.remove_unreadable(folder, (name,))

    def remove_empty_folders(self) -> None:
        """Drop folders that hold nothing any more."""
        self.cursor().execute(
            "DELETE FROM folder WHERE id NOT IN (SELECT folder_id FROM track)"
            " AND id NOT IN (SELECT folder_id FROM unreadable)"
        )

    def set_written(self, track_id: int, written: Written) -> None:
        """Note whose hand was last in a track's file."""
        self.cursor().execute("UPDATE track SET written = ? WHERE id = ?", (written, track_id))

    def set_essence(self, track_id: int, digest: str) -> None:
        """Keep the digest of the audio in a track's file."""
        self.cursor().execute("UPDATE track SET essence = ? WHERE id = ?", (digest, track_id))

    # -- words ----------------------------------------------------------------------------

    def put_words(self, rows: Sequence[tuple[int | str, ...]]) -> None:
        """Make rows findable: (id, and the folded texts in the order of ``WORDS``)."""
        cursor = self.cursor()
        cursor.executemany(f"INSERT INTO words (id, {_WORDS}) VALUES ({_QUESTION_MARKS})", rows)
        if self.has_trigrams:
            cursor.executemany(
                f"INSERT INTO trigrams (rowid, {_WORDS}) VALUES ({_QUESTION_MARKS})", rows
            )

    def drop_words(self, track_ids: Sequence[int]) -> None:
        """Make rows unfindable, before they are changed or removed."""
        cursor = self.cursor()
        if self.has_trigrams:
            cursor.executemany(
                f"INSERT INTO trigrams (trigrams, rowid, {_WORDS})"
                f" SELECT 'delete', id, {_WORDS} FROM words WHERE id = ?",
                ((i,) for i in track_ids),
            )
        cursor.executemany("DELETE FROM words WHERE id = ?", ((i,) for i in track_ids))

    def _prepare_trigrams(self) -> bool:
        """Make the trigram index if this SQLite can; bring it up to date if another could not.

        A Holdback whose SQLite has no FTS5 leaves ``trigrams_stale`` behind when it opens the
        index, for it cannot keep the trigrams in step.
        """
        connection = self._database.connection()
        try:
            connection.execute(
                f"CREATE VIRTUAL TABLE IF NOT EXISTS trigrams USING fts5({_WORDS},"
                " content='words', content_rowid='id', columnsize=0, tokenize='trigram')"
            )
            connection.execute("SELECT rowid FROM trigrams WHERE rowid = 0").fetchall()
        except sqlite3.OperationalError as error:
            if "no such module" not in str(error) and "no such tokenizer" not in str(error):
                raise
            return False
        with self._database.transaction() as inside:
            stale = inside.execute("SELECT 1 FROM state WHERE name = 'trigrams_stale'").fetchone()
            if stale is not None:
                inside.execute("INSERT INTO trigrams (trigrams) VALUES ('rebuild')")
                inside.execute("DELETE FROM state WHERE name = 'trigrams_stale'")
        return True

    # -- helpers --------------------------------------------------------------------------

    def cursor(self) -> sqlite3.Cursor:
        """Return a cursor whose rows are plain tuples: a page of rows is made in no time."""
        cursor = self._database.connection().cursor()
        cursor.row_factory = None
        return cursor


def _row(values: tuple[Any, ...]) -> TrackRow:
    return TrackRow._make(
        (
            values[0],
            os.path.join(values[1], values[2]),
            *values[3:19],
            VERDICTS[values[19]],
            dimensions_of(values[20]),
            SEALS[values[21]],
            bool(values[22]),
            values[23],
        )
    )
