# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The old file expressed in terms of the new one: what undo needs, and nothing more.

A delta is a list of operations that build the old file from beginning to end: *copy* a range of
the new file, *insert* bytes that the new file lacks, or *mix* a range of the new file with bytes
by exclusive or. The audio is known to be equal and costs some bytes; in what is left, blocks that
stand in both files (cover art, padding, other tags) are found and copied too. Mixing serves page
headers of Ogg files, which change in some bytes each when pages are numbered anew.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from holdback.errors import BugError
from holdback.protect.blocks import Run
from holdback.protect.delta_layout import (
    Kind,
    Operation,
    Writer,
    exactly,
    mixed,
    read_at,
    size_of,
    unpack,
)

_CHUNK = 1 << 20
_WINDOW = 8 << 20
_POOL = 32 << 20
_SMALL_GAP = 4096
_SHORTEST_BLOCK = 48
_SEARCH_BUDGET = 1 << 28  # bytes looked through per window: bounds the time on hostile files
_SHORTEST_COPY = 16


def make_delta(old: BinaryIO, new: BinaryIO, shared: Sequence[Run]) -> bytes:
    """Return what turns ``new`` back into ``old``; proven by decoding it again.

    ``shared`` are runs known to be equal, ascending in both files.

    Raises:
        WriteRefused: the files differ by so much that the ledger should not hold it.
    """
    old_size, new_size = size_of(old), size_of(new)
    runs = _joined(shared)
    writer = Writer()
    pool = _Pool(new, _gaps([(run.new, run.length) for run in runs], new_size))
    old_gaps = _gaps([(run.old, run.length) for run in runs], old_size)
    new_gaps = _gaps([(run.new, run.length) for run in runs], new_size)
    for index, ((old_start, old_length), new_gap) in enumerate(
        zip(old_gaps, new_gaps, strict=True)
    ):
        _encode_gap(old, new, (old_start, old_length), new_gap, pool, writer)
        if index < len(runs):
            writer.copy(runs[index].new, runs[index].length)
    delta = writer.finish(old_size)
    _prove(delta, old, new, runs)
    return delta


def apply_delta(delta: bytes, new: BinaryIO, out: BinaryIO) -> bytes:
    """Write the old file to ``out`` and return its SHA-256.

    Raises:
        BugError: the delta is malformed or does not fit ``new``.
    """
    digest = hashlib.sha256()
    for _, piece in _steps(delta, new, leave_in_place=False):
        digest.update(piece)
        out.write(piece)
    return digest.digest()


def patch_clone(delta: bytes, new: BinaryIO, clone: BinaryIO) -> None:
    """Turn ``clone``, which has the content of ``new``, into the old file.

    Only what lies elsewhere or differs is written, so that the blocks that a clone shares with
    its original stay shared: the undo of a large file needs neither room nor a copy.

    Raises:
        BugError: the delta is malformed or does not fit ``new``.
    """
    for at, piece in _steps(delta, new, leave_in_place=True):
        clone.seek(at)
        clone.write(piece)
    clone.flush()
    clone.truncate(unpack(delta)[0])


def stays_in_place(delta: bytes) -> int:
    """Return how many bytes of the old file lie at the same place in the new one."""
    at = stays = 0
    for operation in unpack(delta)[1]:
        if operation.kind is Kind.COPY and operation.new == at:
            stays += operation.length
        at += operation.length
    return stays


def _steps(delta: bytes, new: BinaryIO, *, leave_in_place: bool) -> Iterator[tuple[int, bytes]]:
    """Yield the old file in order as (offset, bytes), without what stays where it is if asked."""
    old_size, operations, literals = unpack(delta)
    at = 0
    for operation in operations:
        if leave_in_place and operation.kind is Kind.COPY and operation.new == at:
            at += operation.length
            continue
        for start in range(0, operation.length, _CHUNK):
            step = min(_CHUNK, operation.length - start)
            yield at, _made(operation, new, operation.new + start, step, literals)
            at += step
    if at != old_size:
        raise BugError(f"a delta makes {at} bytes instead of {old_size}")


class _Pool:
    """What the new file holds beside the shared runs, for finding blocks of the old one in it."""

    def __init__(self, new: BinaryIO, gaps: Sequence[tuple[int, int]]) -> None:
        self._offsets: list[int] = []  # in the pool, ascending
        self._starts: list[int] = []  # in the file, one per offset
        parts: list[bytes] = []
        total = 0
        for start, length in gaps:
            take = min(length, _POOL - total)
            if take < _SHORTEST_BLOCK:
                continue
            self._offsets.append(total)
            self._starts.append(start)
            parts.append(read_at(new, start, take))
            total += take
        self.data = b"".join(parts)

    def segment(self, offset: int) -> tuple[int, int, int]:
        """Return beginning and end in the pool, and beginning in the file, of what is there."""
        index = bisect_right(self._offsets, offset) - 1
        end = self._offsets[index + 1] if index + 1 < len(self._offsets) else len(self.data)
        return self._offsets[index], end, self._starts[index]


def _encode_gap(
    old: BinaryIO,
    new: BinaryIO,
    old_gap: tuple[int, int],
    new_gap: tuple[int, int],
    pool: _Pool,
    writer: Writer,
) -> None:
    (start, length), (new_start, new_length) = old_gap, new_gap
    if length == new_length and length <= _SMALL_GAP:
        ours, theirs = read_at(old, start, length), read_at(new, new_start, length)
        if ours == theirs:
            writer.copy(new_start, length)
        else:
            writer.mix(new_start, mixed(ours, theirs))
        return
    head = _common_head(old, new, start, new_start, min(length, new_length))
    tail = _common_tail(
        old, new, start + length, new_start + new_length, min(length, new_length) - head
    )
    writer.copy(new_start, head)
    at, end = start + head, start + length - tail
    while at < end:
        window = read_at(old, at, min(_WINDOW, end - at))
        _match_window(window, pool, writer)
        at += len(window)
    writer.copy(new_start + new_length - tail, tail)


def _match_window(window: bytes, pool: _Pool, writer: Writer) -> None:
    step = max(_SHORTEST_BLOCK, len(window) * len(pool.data) // _SEARCH_BUDGET)
    done = at = 0
    while at < len(window):
        block = window[at : at + step]
        found = (
            pool.data.find(block) if len(block) >= _SHORTEST_COPY and len(set(block)) > 1 else -1
        )
        if found < 0:
            at += step
            continue
        low, high, file_offset = pool.segment(found)
        back = _same_tail(window[done:at], pool.data[max(low, found - (at - done)) : found])
        ahead = _same_head(window[at:], pool.data[found:high])
        if back + ahead < _SHORTEST_COPY:
            at += step
            continue
        writer.insert(window[done : at - back])
        writer.copy(file_offset + found - back - low, back + ahead)
        done = at = at + ahead
    writer.insert(window[done:])


def _prove(delta: bytes, old: BinaryIO, new: BinaryIO, runs: Sequence[Run]) -> None:
    """Decode the delta and compare with the old file; what is known to be shared is not re-read."""
    old_size, operations, literals = unpack(delta)
    waiting = iter(runs)
    run = next(waiting, None)
    at = 0
    for operation in operations:
        left, new_at = operation.length, operation.new
        while left:
            while run is not None and run.old + run.length <= at:
                run = next(waiting, None)
            step = min(left, _CHUNK)
            if run is not None and run.old > at:
                step = min(step, run.old - at)
            if run is not None and run.old <= at and _is_within(operation, run, at, new_at):
                step = min(left, run.old + run.length - at)
            elif _made(operation, new, new_at, step, literals) != read_at(old, at, step):
                raise BugError(f"a delta does not make the old file at byte {at}")
            at += step
            new_at += step
            left -= step
    if at != old_size or old_size != size_of(old):
        raise BugError(f"a delta makes {at} bytes of {size_of(old)}")


def _is_within(operation: Operation, run: Run, at: int, new_at: int) -> bool:
    return operation.kind is Kind.COPY and new_at - at == run.new - run.old


def _made(operation: Operation, new: BinaryIO, new_at: int, step: int, literals: BinaryIO) -> bytes:
    if operation.kind is Kind.INSERT:
        return exactly(literals, step)
    piece = read_at(new, new_at, step)
    return mixed(piece, exactly(literals, step)) if operation.kind is Kind.MIX else piece


def _joined(runs: Sequence[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and last.old + last.length == run.old and last.new + last.length == run.new:
            joined[-1] = Run(last.old, last.new, last.length + run.length)
        elif run.length:
            joined.append(run)
    return joined


def _gaps(runs: Sequence[tuple[int, int]], size: int) -> list[tuple[int, int]]:
    """Return (start, length) before each run and after the last one: always one more than runs."""
    gaps = []
    at = 0
    for start, length in (*runs, (size, 0)):
        if start < at:
            raise BugError("shared runs are not in the order of the file")
        gaps.append((at, start - at))
        at = start + length
    return gaps


def _common_head(old: BinaryIO, new: BinaryIO, start: int, new_start: int, limit: int) -> int:
    same = 0
    while same < limit:
        step = min(_CHUNK, limit - same)
        found = _same_head(read_at(old, start + same, step), read_at(new, new_start + same, step))
        same += found
        if found < step:
            break
    return same


def _common_tail(old: BinaryIO, new: BinaryIO, end: int, new_end: int, limit: int) -> int:
    same = 0
    while same < limit:
        step = min(_CHUNK, limit - same)
        found = _same_tail(
            read_at(old, end - same - step, step), read_at(new, new_end - same - step, step)
        )
        same += found
        if found < step:
            break
    return same


def _same_head(one: bytes, other: bytes) -> int:
    """Return how many bytes are equal from the beginning; by halving, so that C compares."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _same_tail(one: bytes, other: bytes) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
