# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks that two files share (reflinks, Linux): making them, and asking which they are.

A block that two files share is on the disk once. Where the file system itself says that a range of
one file and a range of another lie in the same place, they hold the same bytes, and reading both to
compare them would compare a block with itself.
"""

from __future__ import annotations

import struct
import sys
from dataclasses import dataclass

if sys.platform == "linux":
    import fcntl

_FICLONE = 0x40049409  # linux/fs.h: _IOW(0x94, 9, int)
_FICLONERANGE = 0x4020940D  # linux/fs.h: _IOW(0x94, 13, struct file_clone_range)
_FIEMAP = 0xC020660B  # linux/fiemap.h: _IOWR('f', 11, struct fiemap)
_RANGE = struct.Struct("=qQQQ")  # source descriptor, source offset, length, target offset
_HEAD = struct.Struct("=QQIIII")  # start, length, flags, mapped, room, reserved
_EXTENT = struct.Struct("=QQQ16xI12x")  # logical, physical, length, flags
_SYNC = 1
_LAST = 1
# Only plain data on the disk counts: nothing packed, encrypted, in line with other data, promised
# but not written, or of unknown place (linux/fiemap.h: FIEMAP_EXTENT_UNKNOWN to _UNWRITTEN).
_NOT_PLAIN = 0x2 | 0x4 | 0x8 | 0x80 | 0x100 | 0x200 | 0x400 | 0x800
_EXTENTS_AT_ONCE = 512
_MOST_EXTENTS = 100_000


@dataclass(frozen=True, slots=True)
class Run:
    """``length`` bytes that are equal in both files."""

    old: int
    new: int
    length: int


@dataclass(frozen=True, slots=True)
class _Extent:
    at: int
    place: int
    length: int


def clone_all(source: int, target: int) -> bool:
    """Let ``target`` share all blocks of ``source``, if the file system can."""
    if sys.platform != "linux":
        return False
    try:
        fcntl.ioctl(target, _FICLONE, source)
    except OSError:
        return False
    return True


def clone_range(source: int, offset: int, length: int, target: int, at: int) -> bool:
    """Let a range of ``target`` share the blocks of a range of ``source``, if that can be."""
    if sys.platform != "linux":
        return False
    try:
        fcntl.ioctl(target, _FICLONERANGE, _RANGE.pack(source, offset, length, at))
    except OSError:
        return False
    return True


def shared_runs(old: int, new: int) -> tuple[Run, ...]:
    """Return the ranges of two open files that the file system keeps in the same place.

    What was written to either file and waits in memory is brought to the disk first, so that the
    answer is about the bytes that a reader gets. Where the system cannot tell: nothing.
    """
    if sys.platform != "linux":
        return ()
    try:
        ours, theirs = _extents(old), _extents(new)
    except OSError:
        return ()
    ours.sort(key=lambda extent: extent.place)
    theirs.sort(key=lambda extent: extent.place)
    found = []
    index = 0
    for one in theirs:
        while index < len(ours) and ours[index].place + ours[index].length <= one.place:
            index += 1
        ahead = index
        while ahead < len(ours) and ours[ahead].place < one.place + one.length:
            other = ours[ahead]
            low = max(one.place, other.place)
            high = min(one.place + one.length, other.place + other.length)
            if low < high:
                run = Run(other.at + low - other.place, one.at + low - one.place, high - low)
                found.append(run)
            ahead += 1
    return tuple(sorted(found, key=lambda run: run.new))


def _extents(file: int) -> list[_Extent]:
    """Return where a file's plain data lies on the disk.

    Raises:
        OSError: the file system does not say.
    """
    found: list[_Extent] = []
    at = 0
    while len(found) < _MOST_EXTENTS:
        room = bytearray(_HEAD.size + _EXTENTS_AT_ONCE * _EXTENT.size)
        _HEAD.pack_into(room, 0, at, (1 << 64) - 1 - at, _SYNC, 0, _EXTENTS_AT_ONCE, 0)
        fcntl.ioctl(file, _FIEMAP, room)
        mapped = _HEAD.unpack_from(room)[3]
        for index in range(mapped):
            start, place, length, flags = _EXTENT.unpack_from(
                room, _HEAD.size + index * _EXTENT.size
            )
            if not flags & _NOT_PLAIN:
                found.append(_Extent(start, place, length))
            at = start + length
            if flags & _LAST:
                return found
        if not mapped:
            return found
    return found


class Sharing:
    """Which parts of a pair of ranges are one and the same on the disk."""

    def __init__(self, runs: tuple[Run, ...]) -> None:
        self._by_shift: dict[int, list[Run]] = {}
        for run in runs:
            self._by_shift.setdefault(run.new - run.old, []).append(run)

    def split(self, run: Run) -> list[tuple[Run, bool]]:
        """Cut ``run`` into parts, in order, each with whether its blocks are shared."""
        parts: list[tuple[Run, bool]] = []
        at, end = run.new, run.new + run.length
        back = run.new - run.old
        for shared in self._by_shift.get(back, ()):
            low, high = max(at, shared.new), min(end, shared.new + shared.length)
            if low >= high:
                continue
            if low > at:
                parts.append((Run(at - back, at, low - at), False))
            parts.append((Run(low - back, low, high - low), True))
            at = high
        if at < end:
            parts.append((Run(at - back, at, end - at), False))
        return parts
