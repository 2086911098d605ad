# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which writes an undo takes back, and in what order that makes sense."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from holdback.errors import Message, UsageError, UserError, say
from holdback.protect.digests import digest_at
from holdback.protect.entries import UNDO, Write
from holdback.protect.ledger import Ledger
from holdback.protect.records import UndoOutcome, UndoResult
from holdback.protect.running import internal_fault, is_failure
from holdback.protect.undoing import Restorer


@dataclass(slots=True)
class UndoTask:
    """All writes made for one track, and where its files lie now."""

    named: Path
    writes: list[tuple[Write, Path]] = field(default_factory=list)
    refusal: Message | None = None


def undo_tasks(ledger: Ledger, batch: int | None, paths: Sequence[Path]) -> list[UndoTask]:
    """Return what is to be taken back, newest write first.

    Raises:
        UsageError: there is no such batch, or nothing to undo.
    """
    if batch is None and not paths:
        batch = ledger.newest_undoable_batch()
        if batch is None:
            raise UsageError("There is nothing to undo: no written file is left in the ledger.")
    if batch is None:
        return [task for path in paths for task in _last_writes(ledger, path.absolute())]
    kind = ledger.batch_kind(batch)
    if kind is None:
        raise UsageError("There is no batch {number}. Nothing was changed.", number=batch)
    if kind == UNDO:
        raise UsageError(
            "Batch {number} is itself an undo. To have its files written again, protect them "
            "again. Nothing was changed.",
            number=batch,
        )
    writes = ledger.live_writes_of(batch)
    if not writes:
        raise UsageError(
            "Nothing of batch {number} is left to undo. Nothing was changed.", number=batch
        )
    if not paths:
        return _grouped((write, write.path) for write in writes)
    return [task for path in paths for task in _of_batch(ledger, batch, writes, path.absolute())]


def carry_out(ledger: Ledger, restorer: Restorer, task: UndoTask) -> UndoResult:
    """Take back one track's writes; whatever happens is its result."""
    remark = None
    if task.refusal is not None:
        return UndoResult(task.named, UndoOutcome.REFUSED, task.refusal)
    for write, path in task.writes:
        later = [w for w in ledger.live_writes_to(write.path) if w.id > write.id]
        if later and path == write.path:
            reason = say(
                "Batch {number} wrote {file} later. Undo that one first, then this; nothing was "
                "changed.",
                number=later[0].batch,
                file=path.name,
            )
            return UndoResult(task.named, UndoOutcome.REFUSED, reason)
    for write, path in task.writes:
        try:
            remark = restorer.take_back(write, path) or remark
        except UserError as error:
            outcome = UndoOutcome.FAILED if is_failure(error) else UndoOutcome.REFUSED
            return UndoResult(task.named, outcome, error.message)
        except Exception as error:  # noqa: BLE001 - the fence: one file must not end the undo
            return UndoResult(task.named, UndoOutcome.FAILED, internal_fault(path, error))
    return UndoResult(task.named, UndoOutcome.RESTORED, remark)


def _of_batch(ledger: Ledger, batch: int, writes: Sequence[Write], path: Path) -> list[UndoTask]:
    wanted = [(write, write.path) for write in writes if _concerns(write, path)]
    if not wanted:
        moved = [write for write in _moved(ledger, path) if write.batch == batch]
        wanted = [(write, path) for write in moved[:1]]
    if wanted:
        return _grouped(wanted)
    refusal = say("Batch {number} did not write {file}.", number=batch, file=path.name)
    return [UndoTask(path, refusal=refusal)]


def _concerns(write: Write, path: Path) -> bool:
    real = path.resolve()
    return (
        path in (write.named, write.path)
        or real == write.path
        or write.named.is_relative_to(path)
        or write.path.is_relative_to(real)
    )


def _last_writes(ledger: Ledger, path: Path) -> list[UndoTask]:
    real = path.resolve()
    if path.is_dir():
        found = [ledger.live_writes_to(known)[:1] for known in ledger.tracks_below(real)]
        tops = [write for several in found for write in several]
    else:
        tops = (ledger.live_writes_to(real) or ledger.live_writes_named(path))[:1]
    wanted = [(write, write.path) for write in tops]
    for write in tops:
        for beside in ledger.live_sidecars_of(write.named, write.batch):
            if beside.id != write.id:
                wanted.append((beside, beside.path))
    if not wanted:
        wanted = [(write, path) for write in _moved(ledger, path)[:1]]
    if wanted:
        return _grouped(wanted)
    refusal = say("The ledger holds nothing about {file} that could be undone.", file=path.name)
    return [UndoTask(path, refusal=refusal)]


def _moved(ledger: Ledger, path: Path) -> list[Write]:
    """Find what Holdback wrote under another name, by the content."""
    try:
        return ledger.live_writes_with(digest_at(path))
    except OSError:
        return []


def _grouped(writes: Iterable[tuple[Write, Path]]) -> list[UndoTask]:
    tasks: dict[Path, UndoTask] = {}
    for write, path in sorted(writes, key=lambda one: one[0].id):
        named = write.named if path == write.path else path
        tasks.setdefault(named, UndoTask(named)).writes.append((write, path))
    return list(tasks.values())
