# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""New files in watched folders: noticed, left alone until they are finished, then told once.

A DAW writes an export for minutes. A file counts as finished when neither its size nor its time
changed between two looks that are some seconds apart, and it is not empty.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from holdback import formats
from holdback.support.clock import Clock

QUIET_S = 3.0
_OURS = ".holdback-"


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found.

    Attributes:
        settled: files that are new and finished.
        waiting: how many are new and still change.
    """

    settled: tuple[Path, ...] = ()
    waiting: int = 0


Known = Callable[[Path, int, int], bool]
"""Whether a file of this size (bytes) and time (ns) needs no look: the catalogue has it so."""


@dataclass(slots=True)
class Arrivals:
    """Remembers between two looks what was still being written, and what was told."""

    clock: Clock
    quiet_s: float = QUIET_S
    _seen: dict[Path, tuple[int, int, float]] = field(default_factory=dict)
    _told: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def look(self, folders: Iterable[Path], is_known: Known) -> Look:
        """Look through ``folders`` for files that are new, or were exported anew."""
        now = self.clock.now().timestamp()
        settled: list[Path] = []
        still: dict[Path, tuple[int, int, float]] = {}
        for path in dict.fromkeys(_audio_below(folders)):
            try:
                status = path.stat()
            except OSError:
                continue  # gone again
            stamp = (status.st_size, status.st_mtime_ns)
            if self._told.get(path) == stamp or is_known(path, *stamp):
                continue
            earlier = self._seen.get(path)
            since = earlier[2] if earlier and earlier[:2] == stamp else now
            if status.st_size and now - since >= self.quiet_s:
                settled.append(path)
                self._told[path] = stamp
            else:
                still[path] = (*stamp, since)
        self._seen = still
        return Look(tuple(settled), len(still))


def folders_below(folder: Path, most: int) -> list[Path]:
    """Return a folder and those below it, for watching; hidden ones and links are left out."""
    found: list[Path] = []
    for current, names, _ in os.walk(folder):
        names[:] = sorted(name for name in names if not name.startswith("."))
        found.append(Path(current))
        if len(found) >= most:
            break
    return found


def _audio_below(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        for current, names, files in os.walk(folder):
            names[:] = sorted(name for name in names if not name.startswith("."))
            for name in sorted(files):
                ending = os.path.splitext(name)[1].lower()  # noqa: PTH122 - names, not paths
                if ending in formats.EXTENSIONS and not name.startswith((".", _OURS)):
                    yield Path(current, name)
