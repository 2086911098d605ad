# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plain records the catalogue hands out: a row of the table, counts, a finished scan."""

# Paths are bytes here: a name need not be text, and a Path costs more than a stat.
# ruff: noqa: PTH119, PTH120

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from holdback.errors import Message
from holdback.rights import Dimension, Dimensions, Judgement, Position, Seal, Track, Verdict

# The order is the order of sorting: what needs the artist's attention comes first.
VERDICTS = (
    Verdict.CONFLICTING,
    Verdict.NONE,
    Verdict.PARTLY,
    Verdict.ALLOWED,
    Verdict.RESERVED,
)
SEALS = (
    Seal.BROKEN,
    Seal.EXPIRED,
    Seal.NOT_CHECKABLE,
    Seal.VALID,
    Seal.TRUSTED,
    Seal.NONE,
)


class Written(IntEnum):
    """What Holdback knows of its own hand in a file."""

    NEVER = 0
    AS_WRITTEN = 1
    CHANGED_SINCE = 2


_LETTERS = {
    Position.DENY: "d",
    Position.CONDITIONAL: "c",
    Position.ALLOW: "a",
    Position.UNKNOWN: "u",
}
_POSITIONS = {letter: position for position, letter in _LETTERS.items()}


def letters_of(dimensions: Dimensions) -> str:
    """Return the five positions as five letters, the form in which the index keeps them."""
    return "".join(_LETTERS[dimensions[dimension]] for dimension in Dimension)


@lru_cache(maxsize=1024)
def dimensions_of(letters: str) -> Dimensions:
    """Return the dimensions that five letters of the index stand for."""
    return Dimensions(*(_POSITIONS[letter] for letter in letters))


class TrackRow(NamedTuple):
    """One row of the catalogue's table: what the index knows about one audio file.

    A tuple and not a dataclass: a page of them is made while the table scrolls.

    Attributes:
        id: the row's number; it stays while the file stays in the catalogue, and moves with it.
        raw_path: the path as the system's bytes (it need not be UTF-8).
        modified_ns: the file's modification time, in nanoseconds since 1970.
        notices_differ: whether carriers of the file hold different copyright notices.
        essence: SHA-256 of the audio without tags, or None if it was not asked for.
    """

    id: int
    raw_path: bytes
    format: str
    size_bytes: int
    duration_s: float | None
    modified_ns: int
    title: str
    artist: str
    album: str
    album_artist: str
    composer: str
    isrc: str
    iswc: str
    barcode: str
    label: str
    notice: str
    date: str
    track_number: str
    verdict: Verdict
    dimensions: Dimensions
    seal: Seal
    notices_differ: bool
    essence: str | None

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return Path(os.fsdecode(self.raw_path))

    @property
    def name(self) -> str:
        """The file's name, for showing: bytes that are not UTF-8 are replaced."""
        return os.path.basename(self.raw_path).decode("utf-8", "replace")

    @property
    def folder(self) -> str:
        """The folder's path, for showing: bytes that are not UTF-8 are replaced."""
        return os.path.dirname(self.raw_path).decode("utf-8", "replace")

    @property
    def track(self) -> Track:
        """The same as the record that other rooms understand (without a list of conflicts)."""
        return Track(
            path=self.path,
            format=self.format,
            size_bytes=self.size_bytes,
            duration_s=self.duration_s,
            title=self.title,
            artist=self.artist,
            album=self.album,
            isrc=self.isrc,
            notice=self.notice,
            judgement=Judgement(self.verdict, self.dimensions),
            seal=self.seal,
            essence=self.essence,
        )


@dataclass(frozen=True, slots=True)
class Counts:
    """How many tracks there are, in all and by each filter; and each format's verdicts."""

    total: int = 0
    verdicts: Mapping[Verdict, int] = field(default_factory=dict)
    seals: Mapping[Seal, int] = field(default_factory=dict)
    formats: Mapping[str, int] = field(default_factory=dict)
    by_format: Mapping[str, Mapping[Verdict, int]] = field(default_factory=dict)


class GroupHead(NamedTuple):
    """One album or folder: what it is called, how many tracks it has, how many are reserved."""

    name: str
    tracks: int
    reserved: int


@dataclass(frozen=True, slots=True)
class Told:
    """One file or folder that something has to be said about, and what."""

    path: Path
    message: Message


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What a scan found and did.

    Attributes:
        tracks: every track under the given paths, in the order of the paths. A sequence that
            reads pages from the index as it is walked: a hundred thousand tracks cost no memory.
        unreadable: files and folders that could not be read, each with the reason.
        notes: things worth knowing that are no failure, e.g. a link that leads in a circle.
        seconds: how long it took.
        read: how many files were opened and read.
        unchanged: how many files were known already and cost one ``stat`` each.
        removed: how many tracks left the catalogue because their files are gone.
        moved: how many tracks were recognised under a new name.
        is_complete: False if the scan was cancelled; what was read is kept.
    """

    tracks: Sequence[Track]
    unreadable: tuple[Told, ...] = ()
    notes: tuple[Told, ...] = ()
    seconds: float = 0.0
    read: int = 0
    unchanged: int = 0
    removed: int = 0
    moved: int = 0
    is_complete: bool = True
