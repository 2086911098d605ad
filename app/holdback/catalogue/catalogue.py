# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue: scan, find, look. Safe to use from several threads at once."""

# Paths are bytes here: a name need not be text, and a Path costs more than a stat.
# ruff: noqa: PTH100

from __future__ import annotations

import os
import time
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, overload

from holdback import formats
from holdback.catalogue.conditions import EVERYTHING, Condition
from holdback.catalogue.fence import IndexDamaged, index_fence
from holdback.catalogue.finder import Finder, FoundIds
from holdback.catalogue.query import Parsed, parse, under
from holdback.catalogue.reading import Limits, Question, Reader
from holdback.catalogue.rows import Counts, GroupHead, ScanResult, Told, TrackRow, Written
from holdback.catalogue.scan import OnRows, Scan
from holdback.catalogue.searches import SHIPPED, SavedSearch
from holdback.catalogue.shelf import Choices, Shelf
from holdback.catalogue.store import SORTS, Store
from holdback.catalogue.walk import Walk
from holdback.catalogue.wire import examination_from_json
from holdback.errors import Message, UnreadableFile, UsageError
from holdback.rights import Track
from holdback.support.clock import Clock, SystemClock
from holdback.support.database import Database
from holdback.support.progress import CancelToken, Progress, no_progress

if TYPE_CHECKING:
    from holdback.catalogue.examine import Examination
    from holdback.catalogue.works import Grouping
    from holdback.rights.matching import ProfileMatcher

_SEPARATOR = os.fsencode(os.sep)
_PAGE = 500


def _ignore_rows(ids: tuple[int, ...]) -> None:
    """Nobody watches."""


class TrackPages(Sequence[Track]):
    """Tracks by id, fetched from the index page by page as they are looked at.

    A track that left the index meanwhile is skipped by iteration and is an IndexError by number.
    """

    def __init__(self, store: Store, ids: array[int]) -> None:
        self._store = store
        self._ids = ids

    def __len__(self) -> int:
        return len(self._ids)

    @overload
    def __getitem__(self, index: int) -> Track: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Track, ...]: ...

    def __getitem__(self, index: int | slice) -> Track | tuple[Track, ...]:
        if isinstance(index, slice):
            return tuple(row.track for row in self._store.rows(self._ids[index]))
        found = self._store.rows((self._ids[index],))
        if not found:
            raise IndexError(index)
        return found[0].track

    def __iter__(self) -> Iterator[Track]:
        for start in range(0, len(self._ids), _PAGE):
            for row in self._store.rows(self._ids[start : start + _PAGE]):
                yield row.track


class Catalogue:
    """What the index knows about the user's audio files, and how it is brought up to date."""

    def __init__(
        self,
        index: Database,
        *,
        clock: Clock | None = None,
        limits: Limits | None = None,
        own_root_pem: str = "",
        has_trigrams: bool | None = None,
    ) -> None:
        """``index`` is open already (``index_database(path).open()``).

        ``own_root_pem`` is the artist's own root certificate, whose seals count as trusted.
        ``has_trigrams=False`` does without SQLite's FTS5; None uses it where there is one.
        """
        self._database = index
        self._wants_trigrams = has_trigrams is not False
        with self._fence():
            self._store = Store(index, self._wants_trigrams)
        self._finder = Finder(self._store)
        self._clock = clock or SystemClock()
        self._limits = limits or Limits()
        self._own_root_pem = own_root_pem
        self._shelf = Shelf(index.path.with_name("catalogue.json"))

    # -- scanning ----------------------------------------------------------------------------

    def scan(
        self,
        paths: Iterable[Path],
        *,
        progress: Progress = no_progress,
        cancel: CancelToken | None = None,
        on_rows: OnRows = _ignore_rows,
    ) -> ScanResult:
        """Bring everything at and below ``paths`` up to date, and remember them as roots.

        A file whose size, time and inode are those of the last scan is not opened. ``on_rows``
        gets the ids of new and changed rows while the scan runs, when they are in the index.
        Cancelling keeps what was read. Nothing that cannot be read is fatal: see the result.
        """
        started = time.monotonic()
        wanted = tuple(dict.fromkeys(Path(os.path.abspath(path)) for path in paths))
        raw = tuple(os.fsencode(path) for path in wanted)
        token = cancel or CancelToken()
        try:
            scan = self._scanned(raw, progress, token, on_rows)
        except IndexDamaged:
            self._begin_anew()
            scan = self._scanned(raw, progress, token, on_rows)
        self._shelf.add_roots(tuple(path for path in wanted if path.exists()))
        return ScanResult(
            tracks=TrackPages(self._store, self._ids_under(raw)),
            unreadable=(*scan.walk.unreadable, *scan.unreadable),
            notes=tuple(scan.walk.notes),
            seconds=time.monotonic() - started,
            read=scan.read,
            unchanged=scan.unchanged,
            removed=scan.removed,
            moved=scan.moved,
            is_complete=not scan.cancel.is_cancelled,
        )

    def refresh(
        self,
        paths: Iterable[Path],
        *,
        written: bool | None = None,
        essences: Mapping[Path, str] | None = None,
    ) -> tuple[int, ...]:
        """Read these files again, changed or not, and return the ids of their rows.

        ``written``: True after Holdback wrote a reservation, False after it put a file back as
        it was; None after anybody else may have changed it. A file that is changed otherwise
        after a True is found by ``changed:elsewhere``. Files that are gone lose their rows.
        ``essences`` are digests of the audio that were computed anyway: by them a file is
        followed when it is moved and retagged.
        """
        ids: list[int] = []
        scan = self._new_scan(no_progress, CancelToken(), ids.extend)
        with self._fence():
            scan.again(os.fsencode(os.path.abspath(path)) for path in paths)
            if written is not None:
                mark = Written.AS_WRITTEN if written else Written.NEVER
                with self._database.transaction():
                    for track_id in ids:
                        self._store.set_written(track_id, mark)
            self._keep_essences(essences or {})
        return tuple(ids)

    def _keep_essences(self, essences: Mapping[Path, str]) -> None:
        with self._database.transaction():
            for path, digest in essences.items():
                track_id = self._store.id_of(*os.path.split(os.fsencode(os.path.abspath(path))))
                if track_id is not None and digest:
                    self._store.set_essence(track_id, digest)

    def forget(self, paths: Iterable[Path]) -> int:
        """Take files, and folders with all that lies below, out of the catalogue.

        Returns how many tracks left it. The files themselves are not touched.
        """
        wanted = tuple(Path(os.path.abspath(path)) for path in paths)
        with self._fence(), self._database.transaction():
            gone = self._ids_under(tuple(os.fsencode(path) for path in wanted))
            self._store.remove(gone)
            for path in wanted:
                self._store.forget_unreadable(os.fsencode(path), _SEPARATOR)
            self._store.remove_empty_folders()
        self._shelf.remove_roots(wanted)
        return len(gone)

    @property
    def roots(self) -> tuple[Path, ...]:
        """The folders and files that were added; scan them to bring the whole up to date."""
        return self._shelf.choices().roots

    @property
    def exclusions(self) -> tuple[str, ...]:
        """Names of folders and files that scans leave out (``*`` and ``?`` stand for anything)."""
        return self._shelf.choices().exclusions

    def set_exclusions(self, names: Iterable[str]) -> None:
        """Choose what scans leave out, from the next one on."""
        kept = tuple(dict.fromkeys(name for name in names if name))
        self._shelf.change(lambda choices: replace(choices, exclusions=kept))

    # -- finding -----------------------------------------------------------------------------

    def ids(self, query: str = "", sort: str = "artist", descending: bool = False) -> array[int]:
        """Return the ids of all rows that match ``query``, in order. See ``docs/catalogue.md``.

        Raises:
            UsageError: there is no such column to sort by.
        """
        _check_sort(sort)
        with self._fence():
            return self._finder.ids(self._condition(query), sort, descending)

    def find(
        self,
        query: str,
        narrowing: str = "",
        sort: str = "artist",
        descending: bool = False,
        grouping: str = "",
    ) -> FoundIds:
        """Return what :meth:`ids` would for both conditions, and counts for the first alone.

        ``grouping`` is ``album``, ``folder`` or empty.

        Raises:
            UsageError: there is no such column to sort by.
        """
        _check_sort(sort)
        with self._fence():
            return self._finder.find(
                self._condition(query), self._condition(narrowing), sort, descending, grouping
            )

    def heads(self, query: str = "", grouping: str = "album") -> tuple[GroupHead, ...]:
        """Return the albums or folders of what ``query`` finds, and how much is reserved."""
        with self._fence():
            return self._finder.heads(self._condition(query), grouping)

    def prepare_orders(self) -> None:
        """Make every order quick. To be called beside the window, when a scan has ended."""
        with self._fence():
            self._store.prepare_orders()

    @property
    def sorts(self) -> tuple[str, ...]:
        """The columns that :meth:`ids` can sort by."""
        return tuple(SORTS)

    def rows(self, ids: Sequence[int]) -> tuple[TrackRow, ...]:
        """Return the rows with these ids, in this order; ids that are gone are left out."""
        with self._fence():
            return tuple(self._store.rows(ids))

    def track(self, track_id: int) -> TrackRow | None:
        """Return one row, or None if it left the catalogue."""
        return next(iter(self.rows((track_id,))), None)

    def row_of(self, path: Path) -> TrackRow | None:
        """Return the row of one file, or None if it is not in the catalogue."""
        folder, name = os.path.split(os.fsencode(os.path.abspath(path)))
        with self._fence():
            found = self._store.id_of(folder, name)
        return None if found is None else self.track(found)

    def counts(self, query: str = "") -> Counts:
        """Return how many tracks match ``query``, by verdict, seal and format."""
        with self._fence():
            return self._finder.find(self._condition(query), EVERYTHING, "artist", False).counts

    def works(self, ids: Sequence[int]) -> Grouping:
        """Group rows into recordings, so that letters list works and not copies of files."""
        from holdback.catalogue.works import group_works

        return group_works(self.rows(ids))

    def export(
        self,
        target: Path,
        *,
        query: str = "",
        sort: str = "path",
        profiles: ProfileMatcher | None = None,
    ) -> int:
        """Write the tracks that match ``query`` to ``target`` (``.csv``, ``.xlsx``, ``.json``).

        In JSON each track names the one of ``profiles`` that would write its notice.

        Returns how many there are. An existing file is replaced, whole or not at all.

        Raises:
            UsageError: the ending or the column is none that is known.
            NoPermission, DiskFull: it cannot be written there.
        """
        from holdback.catalogue.export import export

        ids = self.ids(query, sort)
        export(self._pages(ids), target, profiles)
        return len(ids)

    def searches(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches, Holdback's first, with what they find now."""
        named: list[tuple[Message | str, str]] = [(n, q) for q, n in SHIPPED.items()]
        named += self._shelf.choices().searches
        with self._fence():
            return tuple(
                SavedSearch(name, query, self._store.count(self._condition(query)))
                for name, query in named
            )

    def save_search(self, name: str, query: str) -> None:
        """Keep a search under ``name``; one that has this name already is changed."""
        wanted = (" ".join(name.split()), query)

        def kept(choices: Choices) -> Choices:
            others = {s[0]: s for s in choices.searches}
            return replace(choices, searches=tuple({**others, wanted[0]: wanted}.values()))

        self._shelf.change(kept)

    def rename_search(self, old: str, new: str) -> None:
        """Call one of the user's searches otherwise; another of the new name gives way."""
        wanted = " ".join(new.split())
        self._shelf.change(
            lambda choices: replace(
                choices,
                searches=tuple(
                    (wanted, query) if name == old else (name, query)
                    for name, query in choices.searches
                    if name == old or name != wanted
                ),
            )
        )

    def remove_search(self, name: str) -> None:
        """Forget one of the user's saved searches."""
        self._shelf.change(
            lambda choices: replace(
                choices, searches=tuple(s for s in choices.searches if s[0] != name)
            )
        )

    def examine(self, path: Path, *, with_essence: bool = False) -> Examination:
        """Read everything one file says, afresh, in the reading process.

        Raises:
            UserError: the file is missing, unreadable or of a format Holdback does not know.
        """
        (found,) = self.examine_all((path,), with_essence=with_essence)
        if isinstance(found, Told):
            raise UnreadableFile(found.message)
        return found

    def examine_all(
        self, paths: Iterable[Path], *, with_essence: bool = False
    ) -> Iterator[Examination | Told]:
        """Read everything these files say, afresh, in the reading process, one after another.

        ``with_essence`` computes the digest of the audio too, which reads each file whole.
        """
        kind = "examined+essence" if with_essence else "examined"
        asked = ((path, Question(kind, os.path.abspath(path))) for path in paths)
        reader: Reader[Path] = Reader(self._limits, self._own_root_pem)
        with reader:
            for path, answer in reader.read(asked):
                if isinstance(answer, Message):
                    yield Told(path, answer)
                else:
                    yield examination_from_json(answer)

    def problems(self, query: str) -> tuple[Message, ...]:
        """Say what in a query cannot be understood, for people; empty if all can."""
        return self._parsed(query).problems

    # -- helpers -----------------------------------------------------------------------------

    def _pages(self, ids: array[int]) -> Iterator[TrackRow]:
        for start in range(0, len(ids), _PAGE):
            yield from self.rows(ids[start : start + _PAGE])

    def _condition(self, query: str) -> Condition:
        return self._parsed(query).condition if query.strip() else EVERYTHING

    def _parsed(self, query: str) -> Parsed:
        return parse(query, now=self._clock.now(), has_trigrams=self._store.has_trigrams)

    def _scanned(
        self, raw: tuple[bytes, ...], progress: Progress, cancel: CancelToken, on_rows: OnRows
    ) -> Scan:
        scan = self._new_scan(progress, cancel, on_rows)
        with self._fence():
            scan.folders_and_files(raw)
        return scan

    def _begin_anew(self) -> None:
        """Set a damaged index aside: it is a cache, and the scan that found out fills a new one."""
        with self._fence():
            self._database.set_aside()
            self._store = Store(self._database.open(), self._wants_trigrams)
        self._finder = Finder(self._store)

    def _fence(self) -> AbstractContextManager[None]:
        return index_fence(self._database.path)

    def _new_scan(self, progress: Progress, cancel: CancelToken, on_rows: OnRows) -> Scan:
        endings = frozenset(os.fsencode(ending) for ending in formats.EXTENSIONS)
        walk = Walk(endings, self._shelf.choices().exclusions)
        return Scan(
            self._database,
            self._store,
            walk,
            self._limits,
            self._own_root_pem,
            progress,
            cancel,
            on_rows,
        )

    def _ids_under(self, paths: Iterable[bytes]) -> array[int]:
        found: dict[int, None] = {}
        for path in paths:
            folder, name = os.path.split(path)
            one = self._store.id_of(folder, name)
            if one is not None:
                found[one] = None
            else:
                found.update(dict.fromkeys(self._store.ids(under(path), "path", False)))
        return array("q", found)


def _check_sort(sort: str) -> None:
    if sort not in SORTS:
        raise UsageError(
            "The catalogue cannot be sorted by {column}. It can by: {columns}.",
            column=sort,
            columns=", ".join(SORTS),
        )
