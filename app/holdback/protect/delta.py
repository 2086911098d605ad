# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The old file expressed in terms of the new one: what undo needs, and nothing more.

A delta is a list of operations that build the old file from beginning to end: *copy* a range of
the new file, *insert* bytes that the new file lacks, or *mix* a range of the new file with bytes
by exclusive or. The audio is known to be equal and costs some bytes; in what is left, blocks that
stand in both files (cover art, padding, other tags) are found and copied too. Mixing serves page
headers of Ogg files, which change in some bytes each when pages are numbered anew.

Layout: ``HBD1``, then as variable-length integers the size of the old file, the number of bytes of
the packed operations and of the packed literal bytes, then these two, each a zlib stream.
"""

from __future__ import annotations

import hashlib
import io
import zlib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import BinaryIO

from holdback.errors import BugError, WriteRefused

MAGIC = b"HBD1"
LARGEST_DELTA_BYTES = 256 << 20
_CHUNK = 1 << 20
_WINDOW = 8 << 20
_POOL = 32 << 20
_SMALL_GAP = 4096
_SHORTEST_BLOCK = 48
_SEARCH_BUDGET = 1 << 28  # bytes looked through per window: bounds the time on hostile files
_SHORTEST_COPY = 16


class _Kind(IntEnum):
    COPY = 0
    INSERT = 1
    MIX = 2


@dataclass(frozen=True, slots=True)
class Run:
    """``length`` bytes that are known to be equal in both files."""

    old: int
    new: int
    length: int


@dataclass(frozen=True, slots=True)
class _Operation:
    kind: _Kind
    new: int
    length: int


def make_delta(old: BinaryIO, new: BinaryIO, shared: Sequence[Run]) -> bytes:
    """Return what turns ``new`` back into ``old``; proven by decoding it again.

    ``shared`` are runs known to be equal, ascending in both files.

    Raises:
        WriteRefused: the files differ by so much that the ledger should not hold it.
    """
    old_size, new_size = _size(old), _size(new)
    runs = _joined(shared)
    writer = _Writer()
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
    for piece in _pieces(delta, new):
        digest.update(piece)
        out.write(piece)
    return digest.digest()


def _pieces(delta: bytes, new: BinaryIO) -> Iterator[bytes]:
    old_size, operations, literals = _unpack(delta)
    produced = 0
    for operation in operations:
        left, at = operation.length, operation.new
        while left:
            step = min(left, _CHUNK)
            if operation.kind is _Kind.INSERT:
                piece = _exactly(literals, step)
            else:
                new.seek(at)
                piece = _exactly(new, step)
                if operation.kind is _Kind.MIX:
                    piece = _mixed(piece, _exactly(literals, step))
            yield piece
            produced += step
            left -= step
            at += step
    if produced != old_size:
        raise BugError(f"a delta makes {produced} bytes instead of {old_size}")


class _Writer:
    """Collects operations, joining neighbours, and packs them."""

    def __init__(self) -> None:
        self._operations: list[_Operation] = []
        self._packer = zlib.compressobj(9)
        self._literals: list[bytes] = []
        self._packed_size = 0

    def copy(self, new: int, length: int) -> None:
        self._add(_Operation(_Kind.COPY, new, length))

    def insert(self, data: bytes) -> None:
        self._add(_Operation(_Kind.INSERT, 0, len(data)))
        self._pack(data)

    def mix(self, new: int, difference: bytes) -> None:
        self._add(_Operation(_Kind.MIX, new, len(difference)))
        self._pack(difference)

    def _add(self, operation: _Operation) -> None:
        if not operation.length:
            return
        last = self._operations[-1] if self._operations else None
        if (
            last is not None
            and last.kind is operation.kind
            and (last.kind is _Kind.INSERT or last.new + last.length == operation.new)
        ):
            self._operations[-1] = _Operation(last.kind, last.new, last.length + operation.length)
        else:
            self._operations.append(operation)

    def _pack(self, data: bytes) -> None:
        packed = self._packer.compress(data)
        self._literals.append(packed)
        self._packed_size += len(packed)
        if self._packed_size > LARGEST_DELTA_BYTES:
            raise WriteRefused(
                "This file would change by more than Holdback can remember for an undo. "
                "Nothing was changed."
            )

    def finish(self, old_size: int) -> bytes:
        self._literals.append(self._packer.flush())
        raw = bytearray()
        expected = 0
        for operation in self._operations:
            raw += _number(operation.length << 2 | operation.kind)
            if operation.kind is not _Kind.INSERT:
                raw += _number(_zigzag(operation.new - expected))
                expected = operation.new + operation.length
        operations, literals = zlib.compress(bytes(raw), 9), b"".join(self._literals)
        head = MAGIC + _number(old_size) + _number(len(operations)) + _number(len(literals))
        return head + operations + literals


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
            parts.append(_read(new, start, take))
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
    writer: _Writer,
) -> None:
    (start, length), (new_start, new_length) = old_gap, new_gap
    if length == new_length and length <= _SMALL_GAP:
        ours, theirs = _read(old, start, length), _read(new, new_start, length)
        if ours == theirs:
            writer.copy(new_start, length)
        else:
            writer.mix(new_start, _mixed(ours, theirs))
        return
    head = _common_head(old, new, start, new_start, min(length, new_length))
    tail = _common_tail(
        old, new, start + length, new_start + new_length, min(length, new_length) - head
    )
    writer.copy(new_start, head)
    at, end = start + head, start + length - tail
    while at < end:
        window = _read(old, at, min(_WINDOW, end - at))
        _match_window(window, pool, writer)
        at += len(window)
    writer.copy(new_start + new_length - tail, tail)


def _match_window(window: bytes, pool: _Pool, writer: _Writer) -> None:
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
    old_size, operations, literals = _unpack(delta)
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
            elif _made(operation, new, new_at, step, literals) != _read(old, at, step):
                raise BugError(f"a delta does not make the old file at byte {at}")
            at += step
            new_at += step
            left -= step
    if at != old_size or old_size != _size(old):
        raise BugError(f"a delta makes {at} bytes of {_size(old)}")


def _is_within(operation: _Operation, run: Run, at: int, new_at: int) -> bool:
    return operation.kind is _Kind.COPY and new_at - at == run.new - run.old


def _made(
    operation: _Operation, new: BinaryIO, new_at: int, step: int, literals: BinaryIO
) -> bytes:
    if operation.kind is _Kind.INSERT:
        return _exactly(literals, step)
    piece = _read(new, new_at, step)
    return _mixed(piece, _exactly(literals, step)) if operation.kind is _Kind.MIX else piece


class _Inflating(io.RawIOBase):
    """Reads a zlib stream piece by piece, so that a large delta needs little memory."""

    def __init__(self, packed: bytes) -> None:
        self._packed = memoryview(packed)
        self._at = 0
        self._inflater = zlib.decompressobj()
        self._tail = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]  # any writable buffer
        while not self._inflater.eof:
            source = self._tail
            if not source and self._at < len(self._packed):
                source = bytes(self._packed[self._at : self._at + 65536])
                self._at += len(source)
            piece = self._inflater.decompress(source, len(view))
            self._tail = self._inflater.unconsumed_tail
            if piece:
                view[: len(piece)] = piece
                return len(piece)
            if not source:
                return 0
        return 0


def _unpack(delta: bytes) -> tuple[int, list[_Operation], BinaryIO]:
    if not delta.startswith(MAGIC):
        raise BugError("a delta in the ledger has an unknown layout")
    reader = io.BytesIO(delta)
    reader.seek(len(MAGIC))
    old_size, operations_size, literals_size = (_read_number(reader) for _ in range(3))
    try:
        raw = io.BytesIO(zlib.decompress(_exactly(reader, operations_size)))
    except zlib.error as error:
        raise BugError("a delta in the ledger is damaged") from error
    operations: list[_Operation] = []
    expected = 0
    while raw.tell() < len(raw.getbuffer()):
        packed = _read_number(raw)
        kind, length = _Kind(packed & 3), packed >> 2
        new = 0
        if kind is not _Kind.INSERT:
            new = expected + _unzigzag(_read_number(raw))
            expected = new + length
        operations.append(_Operation(kind, new, length))
    literals = io.BufferedReader(_Inflating(_exactly(reader, literals_size)), 65536)
    return old_size, operations, literals


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
        found = _same_head(_read(old, start + same, step), _read(new, new_start + same, step))
        same += found
        if found < step:
            break
    return same


def _common_tail(old: BinaryIO, new: BinaryIO, end: int, new_end: int, limit: int) -> int:
    same = 0
    while same < limit:
        step = min(_CHUNK, limit - same)
        found = _same_tail(
            _read(old, end - same - step, step), _read(new, new_end - same - step, step)
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


def _mixed(one: bytes, other: bytes) -> bytes:
    mixed = int.from_bytes(one, "little") ^ int.from_bytes(other, "little")
    return mixed.to_bytes(len(one), "little")


def _number(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _read_number(source: BinaryIO) -> int:
    value = shift = 0
    while True:
        byte = _exactly(source, 1)[0]
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value
        shift += 7


def _zigzag(value: int) -> int:
    return value << 1 if value >= 0 else (-value << 1) - 1


def _unzigzag(value: int) -> int:
    return value >> 1 if not value & 1 else -((value + 1) >> 1)


def _read(source: BinaryIO, start: int, length: int) -> bytes:
    source.seek(start)
    return _exactly(source, length)


def _exactly(source: BinaryIO, length: int) -> bytes:
    data = source.read(length)
    if len(data) != length:
        raise BugError(f"expected {length} bytes, found {len(data)}")
    return data


def _size(source: BinaryIO) -> int:
    return source.seek(0, io.SEEK_END)
