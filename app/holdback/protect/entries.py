# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the ledger: batches at work, intents, recorded writes, and how rows are read."""

from __future__ import annotations

import json
import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from holdback.protect.records import WrittenFile
from holdback.protect.remembered import reverse, unpack_changes

TRACK, SIDECAR = "track", "sidecar"
PROTECT, UNDO = "protect", "undo"
TEMPORARY_PREFIX = ".holdback-"


@dataclass(frozen=True, slots=True)
class Intent:
    """What is written into the ledger just before a file is replaced."""

    named: Path
    path: Path
    role: str
    size_before: int | None
    size_after: int | None
    digest_before: bytes | None
    digest_after: bytes | None
    delta: bytes | None
    format: str = ""
    carriers: tuple[str, ...] = ()
    essence_before: str = ""
    essence_after: str = ""
    mtime_ns_before: int | None = None
    undoes: int | None = None
    changes: bytes | None = None
    said: bytes | None = None


@dataclass(frozen=True, slots=True)
class Write:
    """One recorded write."""

    id: int
    batch: int
    at: datetime
    named: Path
    path: Path
    role: str
    format: str
    size_before: int | None
    digest_before: bytes | None
    digest_after: bytes | None
    essence_before: str
    essence_after: str
    mtime_ns_before: int | None
    undoes: int | None

    @property
    def made_the_file(self) -> bool:
        """Whether there was no such file before (a new sidecar)."""
        return self.digest_before is None


@dataclass(frozen=True, slots=True)
class OpenBatch:
    """A batch at work."""

    number: int
    token: str

    def temporary_name(self, index: int) -> str:
        """Return a short name that does not depend on the file's and is known to be ours."""
        return f"{TEMPORARY_PREFIX}{self.token}-{index:x}"


def file_of(row: sqlite3.Row) -> WrittenFile:
    """Return a written file as the history shows it; an undo shows its changes the other way."""
    changes = unpack_changes(row["changes"])
    return WrittenFile(
        path=Path(os.fsdecode(row["path"])),
        named=Path(os.fsdecode(row["named"])),
        is_sidecar=row["role"] == SIDECAR,
        format=row["format"],
        at=datetime.fromisoformat(row["at"]),
        state=row["state"],
        carriers=tuple(json.loads(row["carriers"])),
        changes=reverse(changes) if row["undoes"] is not None else changes,
        is_undone=bool(row["is_undone"]),
        digest_before=row["digest_before"].lower(),
        digest_after=row["digest_after"].lower(),
    )


def write_of(row: sqlite3.Row) -> Write:
    """Return the write that a row of the ledger records."""
    return Write(
        id=row["id"],
        batch=row["batch"],
        at=datetime.fromisoformat(row["at"]),
        named=Path(os.fsdecode(row["named"])),
        path=Path(os.fsdecode(row["path"])),
        role=row["role"],
        format=row["format"],
        size_before=row["size_before"],
        digest_before=row["digest_before"],
        digest_after=row["digest_after"],
        essence_before=row["essence_before"],
        essence_after=row["essence_after"],
        mtime_ns_before=row["mtime_ns_before"],
        undoes=row["undoes"],
    )
