# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Carries out plans, puts back, verifies: the one object that the entry points build."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from holdback.errors import RecordsUnusable
from holdback.protect.digests import plain_digest
from holdback.protect.entries import PROTECT, UNDO
from holdback.protect.history import story_of
from holdback.protect.ledger import Ledger
from holdback.protect.locking import exclusive
from holdback.protect.records import (
    BatchResult,
    BatchSummary,
    FileStory,
    Plan,
    Reservation,
    SweepReport,
    UndoReport,
    UndoResult,
    UnfinishedBatch,
    VerifyResult,
    WrittenFile,
)
from holdback.protect.running import Run, counter, without_writing
from holdback.protect.sweeping import sweep
from holdback.protect.undo_tasks import carry_out, undo_tasks
from holdback.protect.undoing import Restorer
from holdback.protect.verifying import verify
from holdback.support.clock import Clock
from holdback.support.database import Database
from holdback.support.progress import CancelToken, Progress, no_progress

_PATIENCE_S = 5.0


class Protector:
    """Writes safely, remembers in the ledger, undoes to the byte.

    One at a time per database of records, in this and every other process.
    """

    def __init__(self, records: Database, clock: Clock) -> None:
        self._records = records
        self._clock = clock

    def protect(
        self, plan: Plan, progress: Progress = no_progress, cancel: CancelToken | None = None
    ) -> BatchResult:
        """Carry out ``plan``; each file is afterwards the old one or the new one, whole.

        Never raises for a single file: its result carries the reason. When the user cancels, the
        files at work are finished and the rest is ``not_done``.

        Raises:
            RecordsUnusable: another Holdback is writing with the same records.
            DiskFull: there is no room even for the records. No file was changed.
        """
        with exclusive(self._records.path, patience_s=_PATIENCE_S):
            ledger = Ledger(self._records, self._clock)
            sweep(ledger)
            for track in plan.tracks:
                if not track.will_write:
                    ledger.dealt_with(track.path)
            if not plan.to_write:
                ledger.flush()
                return BatchResult(None, tuple(without_writing(track) for track in plan.tracks))
            waiting = [(track.path, track.target or track.path) for track in plan.to_write]
            batch = ledger.begin(
                PROTECT,
                waiting,
                policy=plan.policy.value if plan.policy else "",
                artist=plan.profile.name if plan.profile else "",
            )
            run = Run(plan, ledger, batch, progress, cancel or CancelToken())
            run.work()
            return run.result()

    def undo(
        self,
        batch: int | None = None,
        paths: Sequence[Path] = (),
        progress: Progress = no_progress,
        cancel: CancelToken | None = None,
    ) -> UndoReport:
        """Put files back to what they were before ``batch``, byte for byte.

        Without ``batch``: with ``paths``, the last write of each of them; without either, the
        newest batch that has not been undone. Where a later batch wrote the same file it is refused
        with that batch's number, so that nothing is undone unasked.

        Raises:
            UsageError: there is no such batch, or nothing to undo.
            RecordsUnusable: another Holdback is writing with the same records.
        """
        with exclusive(self._records.path, patience_s=_PATIENCE_S):
            ledger = Ledger(self._records, self._clock)
            sweep(ledger)
            tasks = undo_tasks(ledger, batch, paths)
            opened = ledger.begin(UNDO, [(t.named, w.path) for t in tasks for w, _ in t.writes])
            restorer = Restorer(ledger, opened, counter())
            results: list[UndoResult] = []
            for task in tasks:
                if cancel and cancel.is_cancelled:
                    break
                progress(len(results), len(tasks), task.named.name)
                results.append(carry_out(ledger, restorer, task))
            progress(len(results), len(tasks))
            ledger.forget_items(opened.number)
            ledger.finish(opened.number)
            empty = ledger.discard_if_empty(opened.number)
            return UndoReport(
                None if empty else opened.number,
                tuple(results),
                tuple(task.named for task in tasks[len(results) :]),
            )

    def batches(self) -> tuple[BatchSummary, ...]:
        """Return all batches, newest first."""
        return self._ledger().summaries()

    def files_of(self, batch: int) -> tuple[WrittenFile, ...]:
        """Return what one batch wrote, file by file, with every value before and after."""
        return self._ledger().files_of(batch)

    def story_of(self, path: Path) -> FileStory:
        """Say what somebody else changed in a file since Holdback wrote it."""
        return story_of(self._ledger(), path)

    def unfinished(self) -> tuple[UnfinishedBatch, ...]:
        """Return the batches that did not reach all their files, with those files."""
        return self._ledger().unfinished()

    def forget_unfinished(self, number: int) -> None:
        """Give up what a batch did not reach; its written files stay as they are."""
        self._ledger().forget_items(number)

    def verify(
        self,
        paths: Sequence[Path],
        progress: Progress = no_progress,
        cancel: CancelToken | None = None,
    ) -> tuple[VerifyResult, ...]:
        """Compare files (and folders: what is in them, and what the ledger knows there).

        Raises:
            Cancelled: the user stopped it.
        """
        return verify(self._ledger(), paths, progress, cancel or CancelToken())

    def sweep_leftovers(self) -> SweepReport:
        """After a crash: reconcile the ledger with the files and remove our own litter.

        Call once at each start. Does nothing while another Holdback is writing.
        """
        try:
            with exclusive(self._records.path, patience_s=0):
                return sweep(self._ledger())
        except RecordsUnusable:
            return SweepReport()

    def reservations(self, paths: Iterable[Path]) -> dict[Path, Reservation]:
        """Return, for each of ``paths`` that carries a reservation of ours, since when."""
        ledger = self._ledger()
        found = {path: ledger.reserved_since(path.resolve()) for path in paths}
        return {
            path: Reservation(since, _plain_digest_of(path))
            for path, since in found.items()
            if since is not None
        }

    def export_ledger(self) -> list[dict[str, object]]:
        """Return the whole ledger as plain JSON-able records, oldest first."""
        return self._ledger().export()

    def _ledger(self) -> Ledger:
        return Ledger(self._records, self._clock)


def _plain_digest_of(path: Path) -> str:
    """Return what ``sha256sum`` tells of a file, or nothing where it cannot be read."""
    try:
        with path.open("rb") as file:
            return plain_digest(file).hex()
    except OSError:
        return ""
