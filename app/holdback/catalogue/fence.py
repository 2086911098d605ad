# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What SQLite complains of, in words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from holdback.errors import BugError, DiskFull, HoldbackError, NoPermission, RecordsUnusable

_DAMAGE = ("malformed", "not a database", "I/O error", "vtable constructor", "no such")


class IndexDamaged(RecordsUnusable):
    """The index is broken. It is a cache: set it aside and scan again."""


@contextmanager
def index_fence(path: Path) -> Iterator[None]:
    """Turn what goes wrong with the index at ``path`` into errors people understand.

    Raises:
        DiskFull, NoPermission, RecordsUnusable: as their names say.
        IndexDamaged: the file is not what SQLite wrote.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise _translated(path, error) from error


def _translated(path: Path, error: sqlite3.Error) -> HoldbackError:
    text = str(error)
    if "full" in text:
        return DiskFull(
            "There is no room to keep the catalogue ({path}). What was read so far is kept; "
            "make room and scan again. Your music files were not touched.",
            path=path,
        )
    if "readonly" in text or "unable to open" in text:
        return NoPermission(
            "The catalogue {path} cannot be written ({reason}). Check that the data folder can "
            "be written, or choose another one. Your music files were not touched.",
            path=path,
            reason=text,
        )
    if "locked" in text or "busy" in text:
        return RecordsUnusable(
            "The catalogue {path} is in use by another Holdback and stayed locked. "
            "Wait until its scan has ended and try again; nothing is lost.",
            path=path,
        )
    if any(sign in text for sign in _DAMAGE):
        return IndexDamaged(
            "The catalogue {path} is damaged ({reason}). It holds nothing that cannot be read "
            "again: scan your folders to build it anew. Your music files were not touched.",
            path=path,
            reason=text,
        )
    return BugError(f"the catalogue's database {path} failed: {text}")
