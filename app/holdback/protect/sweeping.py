# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""After a crash: what the ledger meant to do is compared with what the files are."""

from __future__ import annotations

import re
import stat
from pathlib import Path

from holdback.errors import Message, say
from holdback.protect.digests import digest_at
from holdback.protect.entries import TEMPORARY_PREFIX, UNDO, OpenBatch, Write
from holdback.protect.filesystem import Folder
from holdback.protect.ledger import Ledger
from holdback.protect.records import SweepReport
from holdback.protect.replacement import not_confirmed


def sweep(ledger: Ledger) -> SweepReport:
    """Reconcile every write whose end nobody recorded; remove temporary files known as ours.

    Call only while holding the writer's lock: whatever is open then belongs to the dead.
    """
    completed, untouched = [], []
    doubtful: dict[Path, Message] = {}
    for write in ledger.intended():
        now = _digest_or_none(write.path, write.format)
        if isinstance(now, Message):
            doubtful[write.path] = now
            continue  # looked at again at the next start, when the disk may be back
        if now == write.digest_after:
            trouble = _flush_folder(write.path)
            if trouble is not None:
                doubtful[write.path] = trouble
                continue
            ledger.settle(write.id, "done")
            ledger.dealt_with(write.named)
            completed.append(write.path)
        elif now == write.digest_before:
            ledger.settle(write.id, "abandoned")
            untouched.append(write.path)
        else:
            ledger.settle(write.id, "doubtful")
            doubtful[write.path] = _neither(write)
    removed: list[Path] = []
    for batch, folders in ledger.crashed_batches():
        # Where a drive is away, the batch stays open and is looked at again at the next start.
        clean = [_remove_litter(batch, folder, removed) for folder in folders]
        if ledger.batch_kind(batch.number) == UNDO:
            ledger.forget_items(batch.number)
        if all(clean):
            ledger.finish(batch.number)
    ledger.flush()
    return SweepReport(tuple(removed), tuple(completed), tuple(untouched), doubtful)


def _digest_or_none(path: Path, format: str) -> bytes | Message | None:
    """Return the file's digest; None if there is none; a sentence if nobody can tell now."""
    try:
        return digest_at(path, format)
    except (FileNotFoundError, NotADirectoryError):
        if path.parent.is_dir():
            return None
        return say(
            "{file} could not be looked at after the last run ended early, because its folder is "
            "not there. It is looked at again at the next start.",
            file=path,
        )
    except OSError as error:
        return say(
            "{file} could not be looked at after the last run ended early ({reason}). It is "
            "looked at again at the next start.",
            file=path,
            reason=error.strerror or error,
        )


def _flush_folder(path: Path) -> Message | None:
    """Make last what was found completed; a sentence where the disk does not confirm it."""
    try:
        folder = Folder(path.parent)
        try:
            folder.flush()
        finally:
            folder.close()
    except OSError as error:
        return not_confirmed(path, error).message
    return None


def _neither(write: Write) -> Message:
    return say(
        "{file} was at work when the last run ended early, and is now neither what it was nor what "
        "was to be written: another program changed or moved it since. Holdback left it alone.",
        file=write.path,
    )


def _remove_litter(batch: OpenBatch, folder: Path, removed: list[Path]) -> bool:
    """Remove the batch's temporary files from a folder; False where that cannot be told done."""
    ours = re.compile(re.escape(f"{TEMPORARY_PREFIX}{batch.token}-") + "[0-9a-f]+")
    try:
        for path in [path for path in folder.iterdir() if ours.fullmatch(path.name)]:
            if stat.S_ISREG(path.lstat().st_mode):
                path.unlink()
                removed.append(path)
    except OSError:
        return False
    return True
