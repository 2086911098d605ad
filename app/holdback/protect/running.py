# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One run of a plan: which file is at work, what became of each, and when to stop."""

from __future__ import annotations

import itertools
import logging
import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path

from holdback.errors import DiskFull, Message, RecordsUnusable, UserError, say
from holdback.protect.entries import OpenBatch
from holdback.protect.ledger import Ledger
from holdback.protect.records import BatchResult, FileResult, Outcome, Plan, TrackPlan
from holdback.protect.replacement import DiskTrouble, TooLittleRoom
from holdback.protect.writing import Prepared, TrackWriter
from holdback.support.progress import CancelToken, Progress

_log = logging.getLogger(__name__)
_IN_FLIGHT = 2  # one file is compared and hashed while the disk flushes the other
_GROUP = 4  # share one commit and one flush of their folder; each holds three files open
_GROUP_BYTES = 64 << 20
_TROUBLES_IN_A_ROW = 3


def counter() -> Callable[[], int]:
    """Return something that counts, from any thread."""
    return itertools.count(1).__next__


def is_failure(error: UserError) -> bool:
    """Whether something went wrong, as opposed to a refusal by rule."""
    return isinstance(error, DiskFull | DiskTrouble | RecordsUnusable)


def internal_fault(path: Path, error: BaseException) -> Message:
    """Say that a file met a fault of ours; the details are in the log."""
    _log.error("writing failed", exc_info=error)
    return say(
        "{file} met a fault inside Holdback ({kind}). The file was not changed. The log holds "
        "the details; please report it.",
        file=path.name,
        kind=type(error).__name__,
    )


class Run:
    """Carries out one plan in one batch."""

    def __init__(
        self,
        plan: Plan,
        ledger: Ledger,
        batch: OpenBatch,
        progress: Progress,
        cancel: CancelToken,
    ) -> None:
        self._plan = plan
        self._ledger = ledger
        self._batch = batch
        self._progress = progress
        self._cancel = cancel
        self._writer = TrackWriter(ledger, batch, plan.policy, counter())
        self._results: dict[Path, FileResult] = {}
        self._later: list[TrackPlan] = []
        self._stopped: Message | None = None
        self._troubles = 0
        self._may_have_litter = False
        self._is_kept = True

    def work(self) -> None:
        """Write what is to be written, until done, cancelled or stopped by the disk."""
        tracks = self._plan.to_write
        try:
            if len(tracks) == 1:
                self._write_alone(tracks[0])
            else:
                self._work_in_threads(tracks)
        except BaseException:  # the user's Ctrl+C, above all: the next start looks for litter
            self._may_have_litter = True
            raise
        finally:
            self._close()
        self._progress(len(self._results), len(tracks))

    def result(self) -> BatchResult:
        """Return what became of every file of the plan."""
        results = []
        not_done = []
        for track in self._plan.tracks:
            if not track.will_write:
                results.append(without_writing(track))
            elif track.path in self._results:
                results.append(self._results[track.path])
            else:
                not_done.append(track.path)
        return BatchResult(
            self._batch.number if self._is_kept else None,
            tuple(results),
            tuple(not_done),
            self._stopped,
        )

    def _work_in_threads(self, tracks: Sequence[TrackPlan]) -> None:
        """Prepare two tracks at a time; meanwhile put those that are ready, in small groups."""
        flying: dict[Future[Prepared | None], TrackPlan] = {}
        waiting: list[Prepared] = []
        try:
            with ThreadPoolExecutor(_IN_FLIGHT, thread_name_prefix="holdback-write") as pool:
                for track in tracks:
                    if len(flying) == _IN_FLIGHT:
                        waiting += _land(flying)
                    if self._cancel.is_cancelled or self._stopped:
                        break
                    self._progress(len(self._results), len(tracks), track.path.name)
                    flying[pool.submit(self._prepared, track)] = track
                    if _is_enough(waiting):
                        self._put(waiting)
                        waiting.clear()
                while flying:
                    waiting += _land(flying)
                self._put(waiting)
        finally:
            _drop(waiting, flying)
        for track in self._later:  # the copies of the others took up the room
            if not (self._cancel.is_cancelled or self._stopped):
                self._write_alone(track)

    def _write_alone(self, track: TrackPlan) -> None:
        self._progress(len(self._results), len(self._plan.to_write), track.path.name)
        prepared = self._prepared(track, is_alone=True)
        self._put([prepared] if prepared else [])

    def _prepared(self, track: TrackPlan, *, is_alone: bool = False) -> Prepared | None:
        """Prepare one file; None where that is not to be (its result), or not now."""
        try:
            return self._writer.prepare(track)
        except TooLittleRoom as error:
            if is_alone:
                self._note(track, error)
            else:
                self._later.append(track)
        except Exception as error:  # noqa: BLE001 - the fence: one file must not end the batch
            self._note(track, error)
        return None

    def _put(self, group: Sequence[Prepared]) -> None:
        """Put a group of prepared files in their places; whatever happens is their result."""
        if not group:
            return
        for prepared, outcome in zip(group, self._writer.put(group), strict=True):
            if isinstance(outcome, FileResult):
                self._troubles = 0
                self._results[prepared.track.path] = outcome
                self._ledger.dealt_with(prepared.track.path)
            else:
                self._note(prepared.track, outcome)
            self._progress(len(self._results), len(self._plan.to_write), prepared.track.path.name)

    def _note(self, track: TrackPlan, error: Exception) -> None:
        """Note why a file was not written."""
        if not isinstance(error, UserError):
            reason = internal_fault(track.path, error)
            self._results[track.path] = FileResult(track.path, Outcome.FAILED, reason)
            self._ledger.dealt_with(track.path)
            return
        failed = is_failure(error)
        outcome = Outcome.FAILED if failed else Outcome.REFUSED
        self._results[track.path] = FileResult(track.path, outcome, error.message)
        if failed and not isinstance(error, TooLittleRoom):
            # It is offered again, and the next start looks for what could not be taken away.
            self._consider_stopping(track, error)
            self._may_have_litter = True
        else:
            self._ledger.dealt_with(track.path)

    def _consider_stopping(self, track: TrackPlan, error: UserError) -> None:
        """Stop once where every further file would fail in the same way."""
        if isinstance(error, DiskFull | RecordsUnusable):
            self._stopped = error.message
        elif isinstance(error, DiskTrouble):
            self._troubles += 1
            if self._troubles >= _TROUBLES_IN_A_ROW or not _is_reachable(track.path.parent):
                self._stopped = error.message

    def _close(self) -> None:
        try:
            if self._may_have_litter:
                self._ledger.flush()
            else:
                self._ledger.finish(self._batch.number)
                self._is_kept = not self._ledger.discard_if_empty(self._batch.number)
        except UserError as error:
            # The next start finds the truth in the files; the user hears of it now.
            self._stopped = self._stopped or error.message


def without_writing(track: TrackPlan) -> FileResult:
    """Return the result of a track that is refused or says everything already."""
    if track.refusal is not None:
        return FileResult(track.path, Outcome.REFUSED, track.refusal)
    return FileResult(track.path, Outcome.UNCHANGED, track.remark)


def _land(flying: dict[Future[Prepared | None], TrackPlan]) -> list[Prepared]:
    """Wait for some of what is being prepared; return what is ready."""
    finished, _ = wait(flying, return_when=FIRST_COMPLETED)
    for future in finished:
        del flying[future]
    return [ready for future in finished if (ready := future.result()) is not None]


def _drop(waiting: Sequence[Prepared], flying: Iterable[Future[Prepared | None]]) -> None:
    """Take away the copies that did not come into place; those that did are not touched."""
    late = [future.result() for future in flying if future.done() and not future.exception()]
    for prepared in (*waiting, *late):
        if prepared is not None:
            prepared.open_files.close()


def _is_enough(waiting: Sequence[Prepared]) -> bool:
    """Whether to go on with what is ready: copies take up room as long as they wait."""
    return len(waiting) >= _GROUP or sum(prepared.size_bytes for prepared in waiting) > _GROUP_BYTES


def _is_reachable(folder: Path) -> bool:
    try:
        with os.scandir(folder) as listing:
            next(iter(listing), None)
    except OSError:
        return False
    return True
