# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger as the history page shows it: runs, and the files of each. No Qt here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.errors import NoPermission
from holdback.gui.jobs import Reporter, Work
from holdback.gui.services import Services
from holdback.support.files import write_whole
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.protect import BatchSummary, FileStory, WrittenFile
    from holdback.rights import FieldChange


def read_runs(services: Services) -> Work:
    """Read the list of runs, newest first; their files are asked for one run at a time."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[BatchSummary, ...]:
        return services.protector.batches()

    return work


def read_files(services: Services, run: int) -> Work:
    """Read the files of one run; a file beside a track stands with its track."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[int, tuple[RunFile, ...]]:
        writes = services.protector.files_of(run)
        tracks = {one.named: one for one in writes if not one.is_sidecar}
        beside: dict[Path, list[WrittenFile]] = {}
        for one in writes:
            if one.is_sidecar:
                beside.setdefault(one.named, []).append(one)
        lone = [files[0] for named, files in beside.items() if named not in tracks]
        found = [RunFile(w, tuple(beside.get(w.named, ()))) for w in tracks.values()]
        found += [RunFile(w, tuple(beside[w.named][1:])) for w in lone]
        return run, tuple(sorted(found, key=lambda file: file.write.named))

    return work


def read_story(services: Services, path: Path) -> Work:
    """Say what somebody else changed in a file since Holdback wrote it."""

    def work(progress: Reporter, cancel: CancelToken) -> FileStory:
        return services.protector.story_of(path)

    return work


@dataclass(frozen=True, slots=True)
class RunFile:
    """One track of a run: its write, and those of the files beside it."""

    write: WrittenFile
    beside: tuple[WrittenFile, ...] = ()

    @property
    def changes(self) -> tuple[FieldChange, ...]:
        """Every value that the run changed, in the file and beside it."""
        return (*self.write.changes, *(c for one in self.beside for c in one.changes))


def export_ledger(services: Services, target: Path) -> Work:
    """Write the whole ledger to a JSON file; return how many writes it holds."""

    def work(progress: Reporter, cancel: CancelToken) -> int:
        records = services.protector.export_ledger()
        try:
            write_whole(target, json.dumps({"writes": records}, ensure_ascii=False, indent=2))
        except OSError as error:
            raise NoPermission(
                "{path} cannot be written ({reason}). Choose another place; the ledger is as it "
                "was.",
                path=target,
                reason=error.strerror or error,
            ) from error
        return len(records)

    return work
