# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes at offsets, and edits of them: all that the format modules know of files.

A format module is a set of pure functions. It reads a :class:`Source` in pieces of bounded size
and answers with :class:`Splice` records; one function here performs them, on a file in place or
as a view in memory, so that a plan can be read back before anything is written.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from holdback.errors import BugError, FileMissing, NoPermission, UnreadableFile

CHUNK = 1 << 20
# The largest tag or header block that is ever held in memory. Covers of some megabytes are
# common, tags beyond this are bombs (safety.md §4.2).
BLOCK_LIMIT = 64 << 20

# Where something moves, it moves by whole blocks of the disk: file systems that can share blocks
# between files then need no copy of what moves (``protect.building``).
DISK_BLOCK = 4096


def whole_blocks(length: int) -> int:
    """Return the least multiple of a disk's block that is not below ``length``."""
    return -(-length // DISK_BLOCK) * DISK_BLOCK


class Source(Protocol):
    """Something with a size that can be read at offsets."""

    @property
    def name(self) -> str:
        """The file's name, for messages."""

    @property
    def size(self) -> int:
        """The number of bytes."""

    def at(self, offset: int, length: int) -> bytes:
        """Return up to ``length`` bytes from ``offset``; fewer where the source ends."""


class FileSource:
    """An open file."""

    def __init__(self, handle: BinaryIO, name: str) -> None:
        self._handle = handle
        self._name = name
        self._size = handle.seek(0, 2)

    @property
    def name(self) -> str:
        return self._name

    @property
    def size(self) -> int:
        return self._size

    @property
    def handle(self) -> BinaryIO:
        """The open file itself, for the readers of other libraries."""
        return self._handle

    def at(self, offset: int, length: int) -> bytes:
        if length <= 0 or offset < 0 or offset >= self._size:
            return b""
        self._handle.seek(offset)
        return self._handle.read(min(length, self._size - offset))


class BytesSource:
    """Bytes in memory."""

    def __init__(self, data: bytes, name: str = "") -> None:
        self._data = data
        self._name = name

    @property
    def name(self) -> str:
        return self._name

    @property
    def size(self) -> int:
        return len(self._data)

    def at(self, offset: int, length: int) -> bytes:
        return self._data[offset : offset + length] if length > 0 and offset >= 0 else b""


@dataclass(frozen=True, slots=True)
class Splice:
    """``length`` bytes at ``offset`` give way to ``data``. Offsets are those before any splice."""

    offset: int
    length: int
    data: bytes

    @property
    def growth(self) -> int:
        """By how many bytes the file grows (or, negative, shrinks)."""
        return len(self.data) - self.length


def tidy(splices: Iterable[Splice]) -> tuple[Splice, ...]:
    """Return the splices in file order, proven not to overlap.

    Raises:
        BugError: two of them touch the same bytes.
    """
    ordered = sorted(splices, key=lambda splice: splice.offset)
    end = 0
    for splice in ordered:
        if splice.offset < end:
            raise BugError(f"overlapping edits at {splice.offset}")
        end = splice.offset + splice.length
    return tuple(splice for splice in ordered if splice.length or splice.data)


@dataclass(frozen=True, slots=True)
class _Kept:
    """A range that stays, and where it comes to lie."""

    source: int
    target: int
    length: int


def _kept_ranges(size: int, splices: Sequence[Splice]) -> list[_Kept]:
    kept = []
    position = shift = 0
    for splice in splices:
        kept.append(_Kept(position, position + shift, splice.offset - position))
        position = splice.offset + splice.length
        shift += splice.growth
    kept.append(_Kept(position, position + shift, size - position))
    return [one for one in kept if one.length > 0]


def pieces(size: int, splices: Sequence[Splice]) -> Iterator[tuple[int, int] | bytes]:
    """Yield the new file in order: ranges ``(offset, length)`` of the old one, and new bytes.

    ``protect`` builds its temporary copy from this in one pass, so that a tag in front of the
    audio costs no second move of the audio.
    """
    position = 0
    for splice in splices:
        if splice.offset > position:
            yield position, splice.offset - position
        if splice.data:
            yield splice.data
        position = splice.offset + splice.length
    if size > position:
        yield position, size - position


class SplicedSource:
    """The view of a source as it would be after some splices; nothing is written."""

    def __init__(self, base: Source, splices: Sequence[Splice]) -> None:
        self._base = base
        self._spans: list[tuple[int, int, int | bytes]] = []
        position = 0
        for piece in pieces(base.size, splices):
            if isinstance(piece, bytes):
                self._spans.append((position, len(piece), piece))
                position += len(piece)
            else:
                self._spans.append((position, piece[1], piece[0]))
                position += piece[1]
        self._size = position
        self._starts = [start for start, _, _ in self._spans]

    @property
    def name(self) -> str:
        return self._base.name

    @property
    def size(self) -> int:
        return self._size

    def at(self, offset: int, length: int) -> bytes:
        if length <= 0 or offset < 0:
            return b""
        end = min(offset + length, self._size)
        found = []
        first = bisect_right(self._starts, offset) - 1
        for start, span, origin in self._spans[max(first, 0) :]:
            if start >= end:
                break
            low, high = max(offset, start), min(end, start + span)
            if low >= high:
                continue
            if isinstance(origin, bytes):
                found.append(origin[low - start : high - start])
            else:
                found.append(self._base.at(origin + low - start, high - low))
        return b"".join(found)


def perform(handle: BinaryIO, splices: Sequence[Splice]) -> None:
    """Edit an open file in place, in bounded memory.

    Ranges that move towards the end are moved last first, those that move towards the start
    first first. The two kinds cannot meet: targets lie in the order of their sources.
    """
    size = handle.seek(0, 2)
    kept = _kept_ranges(size, splices)
    for one in reversed(kept):
        if one.target > one.source:
            _move(handle, one, backwards=True)
    for one in kept:
        if one.target < one.source:
            _move(handle, one, backwards=False)
    shift = 0
    for splice in splices:
        handle.seek(splice.offset + shift)
        handle.write(splice.data)
        shift += splice.growth
    handle.flush()
    if handle.seek(0, 2) != size + shift:  # some file systems take long even over nothing
        handle.truncate(size + shift)


def _move(handle: BinaryIO, one: _Kept, *, backwards: bool) -> None:
    starts = range(0, one.length, CHUNK)
    for start in reversed(starts) if backwards else starts:
        handle.seek(one.source + start)
        data = handle.read(min(CHUNK, one.length - start))
        handle.seek(one.target + start)
        handle.write(data)


@contextmanager
def opened(path: Path) -> Iterator[FileSource]:
    """Open a file for reading.

    Raises:
        FileMissing: there is no such file.
        UnreadableFile: it is a folder, a device, or the system will not let us read it.
    """
    try:
        if not path.is_file():
            if path.exists():
                raise UnreadableFile("{file} is not a file.", file=path)
            raise FileMissing("There is no file at {file}.", file=path)
        handle = path.open("rb")
    except OSError as error:
        raise UnreadableFile(
            "{file} cannot be read ({reason}).", file=path, reason=error.strerror or error
        ) from error
    with handle:
        try:
            yield FileSource(handle, path.name)
        except OSError as error:
            raise UnreadableFile(
                "{file} cannot be read ({reason}).", file=path, reason=error.strerror or error
            ) from error


@contextmanager
def opened_for_writing(path: Path) -> Iterator[BinaryIO]:
    """Open an existing file for reading and writing.

    Raises:
        FileMissing: there is no such file.
        NoPermission: the system does not let us write it.
    """
    try:
        handle = path.open("r+b")
    except FileNotFoundError as error:
        raise FileMissing("There is no file at {file}.", file=path) from error
    except PermissionError as error:
        raise NoPermission("{file} is write-protected. Nothing was changed.", file=path) from error
    with handle:
        yield handle


def block(source: Source, offset: int, length: int) -> bytes:
    """Return exactly ``length`` bytes, at most :data:`BLOCK_LIMIT` of them.

    Raises:
        UnreadableFile: the block is larger than that, or the file ends before it does.
    """
    if length > BLOCK_LIMIT:
        raise UnreadableFile(
            "{file} holds a tag of {size} megabytes, far more than a real one. It was not read.",
            file=source.name,
            size=length >> 20,
        )
    data = source.at(offset, length)
    if len(data) != length:
        raise UnreadableFile("{file} ends in the middle of its tags.", file=source.name)
    return data
