# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the index into step with the disk: walk, compare stamps, read what differs, write rows."""

# Paths are bytes here: a name need not be text, and a Path costs more than a stat.
# ruff: noqa: PTH112, PTH118

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from holdback.catalogue.batch import Batch
from holdback.catalogue.moves import followed
from holdback.catalogue.reading import Limits, Question, Reader
from holdback.catalogue.record import Record, quick_record
from holdback.catalogue.rows import Told
from holdback.catalogue.store import Known, Stamp, Store
from holdback.catalogue.walk import Listing, Walk, look_at
from holdback.catalogue.wire import message_from_text, message_text
from holdback.errors import Message, say
from holdback.support.database import Database
from holdback.support.progress import CancelToken, Progress

OnRows = Callable[[tuple[int, ...]], None]
_SEPARATOR = os.fsencode(os.sep)
_FLUSH_ROWS = 5000
# The first rows come at once, the next ones less and less often: each write costs the same again.
_FIRST_FLUSH_S = 0.1
_SLOWER = 1.5
_SLOWEST_FLUSH_S = 0.6


class _Job(NamedTuple):
    """One file to be read: where, its stamp when it was listed, the row it has already.

    ``is_known`` is False if the index has never heard of the file.
    """

    folder: bytes
    name: bytes
    stamp: Stamp
    track_id: int | None
    is_known: bool = True

    @property
    def raw_path(self) -> bytes:
        return os.path.join(self.folder, self.name)

    @property
    def shown_path(self) -> str:
        return self.raw_path.decode("utf-8", "replace")

    @property
    def path(self) -> Path:
        return Path(os.fsdecode(self.raw_path))

    @property
    def question(self) -> Question:
        kind = "record" if self.stamp.sidecars else "record alone"
        return Question(kind, os.fsdecode(self.raw_path))


@dataclass(slots=True)
class Scan:
    """One run. Use once: :meth:`folders_and_files` or :meth:`again`, then look at the tallies."""

    database: Database
    store: Store
    walk: Walk
    limits: Limits
    own_root_pem: str
    progress: Progress
    cancel: CancelToken
    on_rows: OnRows
    unreadable: list[Told] = field(default_factory=list)
    read: int = 0
    unchanged: int = 0
    removed: int = 0
    moved: int = 0
    _seen_files: int = 0
    _total: int | None = None
    _folder_ids: dict[bytes, int] = field(default_factory=dict)
    _visited: set[bytes] = field(default_factory=set)
    _gone: set[int] = field(default_factory=set)
    _moved: set[int] = field(default_factory=set)
    _was_empty: bool = True
    _pending: list[tuple[_Job, Record | Message | None]] = field(default_factory=list)
    _flush_at: float = 0.0
    _patience_s: float = _FIRST_FLUSH_S

    def folders_and_files(self, roots: Iterable[bytes]) -> None:
        """Bring everything at and below ``roots`` up to date."""
        roots = tuple(roots)
        self._was_empty = self.store.is_empty()
        self.store.expect_many()
        self._run(self._differences(roots))
        if not self.cancel.is_cancelled:
            self._find_gone_folders(roots)
        self._remove_gone()

    def again(self, paths: Iterable[bytes]) -> None:
        """Read these files again, whether or not they changed."""
        self._was_empty = True
        self._run(self._each(paths))
        self._remove_gone()

    # -- what to read ----------------------------------------------------------------------

    def _differences(self, roots: Iterable[bytes]) -> Iterator[tuple[_Job, Question] | None]:
        for root in roots:
            if not os.path.isdir(root):
                yield from self._one_file(root)
                continue
            for listing in self.walk.folders(root):
                if self.cancel.is_cancelled:
                    return
                if listing.path == root and self._has_vanished(listing):
                    break
                yield from self._differences_in(listing)
                yield None
        self._total = self._seen_files

    def _has_vanished(self, listing: Listing) -> bool:
        """Whether a root that held tracks is wholly empty now: the mount point of a lost drive."""
        if not listing.is_empty or not self.store.folders_under(listing.path, _SEPARATOR):
            return False
        self.walk.unlistable.add(listing.path)
        self.unreadable.append(
            Told(
                Path(os.fsdecode(listing.path)),
                say(
                    "The folder {path} is empty now: its drive may not be connected. Its tracks "
                    "stay in the catalogue; take the folder out of the catalogue to drop them.",
                    path=listing.path.decode("utf-8", "replace"),
                ),
            )
        )
        return True

    def _differences_in(self, listing: Listing) -> Iterator[tuple[_Job, Question]]:
        folder = listing.path
        self._visited.add(folder)
        known = {} if self._was_empty else self.store.known_in(folder)
        for name, stamp in listing.files.items():
            file = known.pop(name, None)
            if file is not None and file.stamp == stamp and file.track_id is not None:
                self.unchanged += 1
                self._seen_files += 1
            else:
                yield from self._compare(folder, name, stamp, file)
        self._note_gone(folder, known)

    def _one_file(self, path: bytes) -> Iterator[tuple[_Job, Question]]:
        folder, name = os.path.split(path)
        known = self.store.known_in(folder).get(name)
        try:
            stamp = look_at(path)
        except OSError as error:
            self._cannot_reach(path, error)
            if known is not None and os.path.isdir(folder):
                self._note_gone(folder, {name: known})
            return
        yield from self._compare(folder, name, stamp, known)

    def _each(self, paths: Iterable[bytes]) -> Iterator[tuple[_Job, Question]]:
        for path in paths:
            if self.cancel.is_cancelled:
                return
            folder, name = os.path.split(path)
            known = self.store.known_in(folder).get(name)
            try:
                stamp = look_at(path)
            except OSError as error:
                self._cannot_reach(path, error)
                if known is not None and os.path.isdir(folder):
                    self._note_gone(folder, {name: known})
                continue
            self._seen_files += 1
            job = _Job(folder, name, stamp, known.track_id if known else None)
            yield job, job.question

    def _compare(
        self, folder: bytes, name: bytes, stamp: Stamp, known: Known | None
    ) -> Iterator[tuple[_Job, Question]]:
        self._seen_files += 1
        if known is not None and known.stamp == stamp:
            self.unchanged += 1
            if known.track_id is None:
                path = Path(os.fsdecode(os.path.join(folder, name)))
                self.unreadable.append(Told(path, message_from_text(known.message)))
            return
        job = _Job(folder, name, stamp, known and known.track_id, known is not None)
        if known is None and not self._was_empty:
            moved = self._row_that_moved(self.store.same_file(stamp), job)
            if moved is not None:
                self._pending.append((moved, None))
                return
        yield job, job.question

    def _row_that_moved(self, rows: Iterable[tuple[int, bytes]], job: _Job) -> _Job | None:
        """Return ``job`` with the row of a file that is not where it was, if one is among them."""
        for track_id, path in rows:
            if track_id not in self._moved and not os.path.lexists(path):
                self.moved += 1
                self._moved.add(track_id)
                return _Job(job.folder, job.name, job.stamp, track_id)
        return None

    # -- what came of it -------------------------------------------------------------------

    def _run(self, jobs: Iterator[tuple[_Job, Question] | None]) -> None:
        self._flush_at = time.monotonic() + self._patience_s
        reader: Reader[_Job] = Reader(self.limits, self.own_root_pem)
        with reader:
            if self._was_empty:
                reader.start()  # there will be something to read
            for job, answer in reader.read(self._helping(reader, jobs), helps=True):
                self.read += 1
                result = answer if isinstance(answer, Message) else Record(*answer)
                self._pending.append((job, result))
                self._flush_if_due(job)
                if self.cancel.is_cancelled:
                    break
        self._flush()
        self.progress(self._seen_files, self._total)

    def _helping(
        self, reader: Reader[_Job], jobs: Iterator[tuple[_Job, Question] | None]
    ) -> Iterator[tuple[_Job, Question] | None]:
        """Read plain files here while the reading process has its hands full."""
        for asked in jobs:
            if asked is not None and not asked[0].stamp.sidecars and reader.is_busy:
                record = quick_record(asked[1].path)
                if record is not None:
                    self.read += 1
                    self._pending.append((asked[0], record))
                    self._flush_if_due(asked[0])
                    yield None
                    continue
            yield asked

    def _flush_if_due(self, job: _Job) -> None:
        now = time.monotonic()
        if len(self._pending) >= _FLUSH_ROWS or now > self._flush_at:
            self._flush()
            self._patience_s = min(self._patience_s * _SLOWER, _SLOWEST_FLUSH_S)
            self._flush_at = now + self._patience_s
            self.progress(
                self.unchanged + self.read + self.moved,
                self._total,
                job.shown_path,
            )

    def _flush(self) -> None:
        if not self._pending:
            return
        changed = []
        with self.store.batch() as batch:
            for job, result in self._pending:
                folder_id = self._folder_ids.get(job.folder)
                if folder_id is None:
                    folder_id = self.store.folder_id(job.folder)
                    self._folder_ids[job.folder] = folder_id
                changed.append(self._write(batch, job, folder_id, result))
        self._pending.clear()
        rows = tuple(track_id for track_id in changed if track_id is not None)
        if rows:
            self.on_rows(rows)

    def _write(
        self, batch: Batch, job: _Job, folder_id: int, result: Record | Message | None
    ) -> int | None:
        if isinstance(result, Message):
            self.unreadable.append(Told(job.path, result))
            batch.put_unreadable(folder_id, job.name, job.stamp, message_text(result))
            return None
        if result is None:
            assert job.track_id is not None
            batch.move(job.track_id, folder_id, job.name, job.stamp)
            return job.track_id
        if job.track_id is None and not self._was_empty:
            same = self.store.same_header(job.stamp.size_bytes, result.header_digest)
            job = self._row_that_moved(same, job) or job
        return batch.put(
            folder_id, job.name, job.stamp, result, job.track_id, is_known=job.is_known
        )

    # -- what is gone ----------------------------------------------------------------------

    def _note_gone(self, folder: bytes, known: dict[bytes, Known]) -> None:
        lost = [name for name, file in known.items() if file.track_id is None]
        if lost:
            with self.database.transaction():
                self.store.remove_unreadable(folder, lost)
        self._gone.update(f.track_id for f in known.values() if f.track_id is not None)

    def _find_gone_folders(self, roots: Iterable[bytes]) -> None:
        for root in roots:
            if not os.path.isdir(root):
                continue
            for folder in self.store.folders_under(root, _SEPARATOR):
                if folder not in self._visited and not self._is_out_of_sight(folder):
                    self._note_gone(folder, self.store.known_in(folder))

    def _is_out_of_sight(self, folder: bytes) -> bool:
        return any(
            folder == hidden or folder.startswith(hidden.rstrip(_SEPARATOR) + _SEPARATOR)
            for hidden in self.walk.unlistable
        )

    def _remove_gone(self) -> None:
        if not self._gone:
            return
        if not self.cancel.is_cancelled:
            self._follow_audio()
        gone = tuple(self._gone - self._moved)
        with self.database.transaction():
            self.store.remove(gone)
            self.store.remove_empty_folders()
        self.removed = len(gone)

    def _follow_audio(self) -> None:
        """Give the rows of lost files with a history the files that hold their audio now."""
        if not self.store.has_essences():
            return
        rows, gone = self.store.heard(), self._gone - self._moved
        lost = [row for row in rows if row.essence and row.track_id in gone]
        others = (row for row in rows if row.track_id not in gone)
        found = dict(followed(lost, others, self._digests)) if lost else {}
        if not found:
            return
        with self.store.batch() as batch:
            for track_id, other_id in found.items():
                batch.take_place(track_id, other_id)
        self._moved.update(found)
        self.moved += len(found)
        self.on_rows(tuple(found))

    def _digests(self, track_ids: Sequence[int]) -> Iterator[tuple[int, str]]:
        if not track_ids:
            return
        asked = (
            (track_id, Question("essence", os.fsdecode(self.store.path_of(track_id))))
            for track_id in track_ids
        )
        reader: Reader[int] = Reader(self.limits, self.own_root_pem)
        with reader:
            for track_id, answer in reader.read(asked):
                if self.cancel.is_cancelled:
                    return
                if not isinstance(answer, Message):
                    yield track_id, str(answer)

    def _cannot_reach(self, path: bytes, error: OSError) -> None:
        shown = path.decode("utf-8", "replace")
        if isinstance(error, FileNotFoundError):
            message = say("There is no file or folder {path}.", path=shown)
        else:
            message = say(
                "{path} cannot be reached ({reason}).", path=shown, reason=error.strerror or error
            )
        self.unreadable.append(Told(Path(os.fsdecode(path)), message))
