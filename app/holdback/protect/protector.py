# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Carries out plans, puts back, verifies: the one object that the entry points build."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from holdback.protect.records import (
    BatchResult,
    BatchSummary,
    Plan,
    SweepReport,
    UndoReport,
    UnfinishedBatch,
    VerifyResult,
)
from holdback.support.clock import Clock
from holdback.support.database import Database
from holdback.support.progress import CancelToken, Progress, no_progress


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
        file at work is finished and the rest is ``not_done``.

        Raises:
            RecordsUnusable: another Holdback is writing with the same records.
        """
        raise NotImplementedError

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
        raise NotImplementedError

    def batches(self) -> tuple[BatchSummary, ...]:
        """Return all batches, newest first."""
        raise NotImplementedError

    def unfinished(self) -> tuple[UnfinishedBatch, ...]:
        """Return the batches that did not reach all their files, with those files."""
        raise NotImplementedError

    def forget_unfinished(self, number: int) -> None:
        """Give up what a batch did not reach; its written files stay as they are."""
        raise NotImplementedError

    def verify(
        self,
        paths: Sequence[Path],
        progress: Progress = no_progress,
        cancel: CancelToken | None = None,
    ) -> tuple[VerifyResult, ...]:
        """Compare files (and folders: what is in them, and what the ledger knows there)."""
        raise NotImplementedError

    def sweep_leftovers(self) -> SweepReport:
        """After a crash: reconcile the ledger with the files and remove our own litter.

        Call once at each start. Does nothing while another Holdback is writing.
        """
        raise NotImplementedError

    def export_ledger(self) -> list[dict[str, object]]:
        """Return the whole ledger as plain JSON-able records, oldest first."""
        raise NotImplementedError
