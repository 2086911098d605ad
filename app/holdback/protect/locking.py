# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One writer at a time per database of records, in all processes of this computer."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from holdback.errors import RecordsUnusable

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_PAUSE_S = 0.1


@contextmanager
def exclusive(records: Path, *, patience_s: float) -> Iterator[None]:
    """Hold the writer's lock. The system frees it when its holder dies: it is never stale.

    Raises:
        RecordsUnusable: another writer held it for longer than ``patience_s``.
    """
    path = records.with_name(records.name + ".writing")
    fd = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        deadline = time.monotonic() + patience_s
        while not _try(fd):
            if time.monotonic() >= deadline:
                raise RecordsUnusable(
                    "Another Holdback is writing files at the moment. Nothing was changed here. "
                    "Wait until it has finished, or close it, and try again."
                )
            time.sleep(_PAUSE_S)
        yield
    finally:
        os.close(fd)


def _try(fd: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
