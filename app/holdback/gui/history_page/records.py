# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger as the history page shows it: runs, and the files of each. No Qt here."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from holdback.errors import NoPermission
from holdback.gui.jobs import Reporter, Work
from holdback.gui.services import Services
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.protect import BatchSummary


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """One file of one run.

    Attributes:
        path: where it was when it was written.
        format: the container's short name.
        carriers: the places that hold a statement since.
        state: ``done``, ``intended``, ``abandoned`` or ``doubtful`` (see the ledger).
        is_undone: whether it was put back by a later run.
        digest_before: the file digest (docs/essence.md), as hexadecimal.
        digest_after: the same after the write.
    """

    path: Path
    format: str
    carriers: tuple[str, ...]
    state: str
    is_undone: bool
    digest_before: str
    digest_after: str


@dataclass(frozen=True, slots=True)
class Run:
    """One run with its files."""

    summary: BatchSummary
    files: tuple[WrittenFile, ...]


def read_history(services: Services) -> Work:
    """Read all runs, newest first."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[Run, ...]:
        summaries = services.protector.batches()
        records = services.protector.export_ledger()
        undone = {record["undoes"] for record in records if record["state"] == "done"}
        files: dict[int, list[WrittenFile]] = {}
        for record in records:
            number = record["batch"]
            assert isinstance(number, int)
            files.setdefault(number, []).append(_file(record, record["id"] in undone))
        # The ledger's order is that in which the writes ended; people look for names.
        return tuple(
            Run(one, tuple(sorted(files.get(one.number, ()), key=lambda file: file.path)))
            for one in summaries
        )

    return work


def _file(record: dict[str, Any], is_undone: bool) -> WrittenFile:
    raw = record.get("path_bytes")
    path = os.fsdecode(bytes.fromhex(raw)) if raw else record["path"]
    return WrittenFile(
        path=Path(path),
        format=record["format"],
        carriers=tuple(record["carriers"]),
        state=record["state"],
        is_undone=is_undone,
        digest_before=record["digest_before"],
        digest_after=record["digest_after"],
    )


def export_ledger(services: Services, target: Path) -> Work:
    """Write the whole ledger to a JSON file; return how many writes it holds."""

    def work(progress: Reporter, cancel: CancelToken) -> int:
        records = services.protector.export_ledger()
        try:
            partial = target.with_name(target.name + ".partial")
            words = json.dumps({"writes": records}, ensure_ascii=False, indent=2)
            partial.write_text(words, encoding="utf-8")
            os.replace(partial, target)  # noqa: PTH105 - atomic on every system
        except OSError as error:
            raise NoPermission(
                "{path} cannot be written ({reason}). Choose another place; the ledger is as it "
                "was.",
                path=target,
                reason=error.strerror or error,
            ) from error
        return len(records)

    return work
