# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of the catalogue that are written together: the SQL of a scan, beside :mod:`store`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from holdback.catalogue.record import Record
from holdback.catalogue.rows import Written
from holdback.catalogue.text import fold, sort_key

if TYPE_CHECKING:
    from holdback.catalogue.store import Stamp, Store

_FROM_FILE = (
    "header_digest, format, duration_s, title, artist, album, album_artist, composer, isrc, iswc,"
    " barcode, label, notice, date, track_number, verdict, dimensions, seal, notices_differ,"
    " essence"
)
_STORED = (
    "folder_id, name, size_bytes, modified_ns, inode, sidecars, "
    + _FROM_FILE
    + ", title_key, artist_key, album_key, name_key"
)
_INSERT = (
    f"INSERT OR IGNORE INTO track (id, {_STORED})"
    f" VALUES (?, {', '.join('?' * len(_STORED.split(',')))})"
)
_UPDATE = (
    "UPDATE track SET "
    + ", ".join(f"{c.strip()}=?" for c in _STORED.split(","))
    + f", written=iif(written=0, 0, {int(Written.CHANGED_SINCE)}) WHERE id=?"
)
_DROP_UNREADABLE = "DELETE FROM unreadable WHERE folder_id = ? AND name = ?"
_SEPARATORS = re.compile(r"[ .\-–]")


class Batch:
    """Rows that are written together. New ones are kept back and written by one statement."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._cursor = store.cursor()
        self._new: list[tuple[Any, ...]] = []
        self._words: list[tuple[int | str, ...]] = []
        self._folder_names: dict[int, str] = {}
        # The transaction has begun: nobody else can take these numbers.
        last = self._cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = 'track'")
        self._next_id = 1 + int((last.fetchone() or (0,))[0])

    def put(
        self,
        folder_id: int,
        name: bytes,
        stamp: Stamp,
        record: Record,
        track_id: int | None = None,
        *,
        is_known: bool = True,
    ) -> int:
        """Write one file's row, a new one or over ``track_id``; returns its id.

        ``is_known=False`` says that the file was not in the index a moment ago.
        """
        shown = name.decode("utf-8", "replace")
        values = (
            folder_id,
            name,
            *stamp,
            *record,
            sort_key(record.title or shown),
            sort_key(record.artist),
            sort_key(record.album),
            sort_key(shown),
        )
        if is_known:
            self._cursor.execute(_DROP_UNREADABLE, (folder_id, name))
        if track_id is None:
            track_id, self._next_id = self._next_id, self._next_id + 1
            self._new.append((track_id, *values))
            self._words.append(self._words_of(track_id, folder_id, shown, record))
            return track_id
        self._store.drop_words((track_id,))
        self._cursor.execute(_UPDATE, (*values, track_id))
        self._store.put_words((self._words_of(track_id, folder_id, shown, record),))
        return track_id

    def move(self, track_id: int, folder_id: int, name: bytes, stamp: Stamp) -> None:
        """Give a row the new place of its file; what the file says stays as it is."""
        record, written, _ = self._row_of(track_id)
        self.put(folder_id, name, stamp, record, track_id)
        self._store.set_written(track_id, written)

    def take_place(self, track_id: int, other_id: int) -> None:
        """Make the file of ``other_id`` the file of ``track_id``: the same audio, moved.

        The row keeps its id and the digest of its audio; ``other_id`` is no more. If more than
        the place of the file changed, the row is marked as one that others changed.
        """
        before, written, old_stamp = self._row_of(track_id)
        record, _, stamp = self._row_of(other_id)
        folder_id, name = self._store.place_of(other_id)
        record = record._replace(essence=before.essence)
        self._store.remove((other_id,))
        self.put(folder_id, name, stamp, record, track_id)
        if record == before and stamp.size_bytes == old_stamp.size_bytes:
            self._store.set_written(track_id, written)

    def _row_of(self, track_id: int) -> tuple[Record, Written, Stamp]:
        selected = self._cursor.execute(
            f"SELECT {_FROM_FILE}, written FROM track WHERE id = ?", (track_id,)
        )
        *values, written = selected.fetchone()
        return Record(*values), Written(written), self._store.stamp_of(track_id)

    def put_unreadable(self, folder_id: int, name: bytes, stamp: Stamp, message: str) -> None:
        """Remember that a file could not be read, and drop the row it may have had."""
        old = self._id_of(folder_id, name)
        if old is not None:
            self._store.remove((old,))
        self._cursor.execute(
            "INSERT OR REPLACE INTO unreadable"
            " (folder_id, name, size_bytes, modified_ns, inode, sidecars, message)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (folder_id, name, *stamp, message),
        )

    def finish(self) -> None:
        """Write what was kept back, and make it findable."""
        self._cursor.executemany(_INSERT, self._new)
        if self._new and self._cursor.rowcount != len(self._new):
            self._yield_to_others()
        self._store.put_words(self._words)

    def _yield_to_others(self) -> None:
        """Write over the rows of files that another Holdback put into the index meanwhile."""
        words = []
        for new, its_words in zip(self._new, self._words, strict=True):
            row = self._cursor.execute("SELECT 1 FROM track WHERE id = ?", new[:1]).fetchone()
            if row is None:
                there = self._id_of(*new[1:3])
                assert there is not None
                self._store.drop_words((there,))
                self._cursor.execute(_UPDATE, (*new[1:], there))
                its_words = (there, *its_words[1:])
            words.append(its_words)
        self._words = words

    def _id_of(self, folder_id: int, name: bytes) -> int | None:
        found = self._cursor.execute(
            "SELECT id FROM track WHERE folder_id = ? AND name = ?", (folder_id, name)
        ).fetchone()
        return None if found is None else int(found[0])

    def _words_of(
        self, track_id: int, folder_id: int, shown: str, record: Record
    ) -> tuple[int | str, ...]:
        codes = fold(f"{record.isrc}\n{record.iswc}\n{record.barcode}".strip())
        compact = _SEPARATORS.sub("", codes)
        artists = fold(record.artist)
        if record.album_artist != record.artist:
            artists = f"{artists}\n{fold(record.album_artist)}"
        return (
            track_id,
            fold(record.title),
            artists,
            fold(record.composer),
            fold(record.album),
            fold(record.label),
            fold(record.notice),
            codes if codes == compact else f"{codes}\n{compact}",
            f"{self._folder_name(folder_id)}/{fold(shown)}",
        )

    def _folder_name(self, folder_id: int) -> str:
        known = self._folder_names.get(folder_id)
        if known is None:
            words = self._cursor.execute("SELECT words FROM folder WHERE id = ?", (folder_id,))
            known = str(words.fetchone()[0]).replace("\\", "/").rpartition("/")[2]
            self._folder_names[folder_id] = known
        return known
