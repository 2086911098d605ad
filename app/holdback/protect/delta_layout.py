# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a delta lies in the ledger: its operations, and packing and unpacking them.

Layout: ``HBD1``, then as variable-length integers the size of the old file, the number of bytes of
the packed operations and of the packed literal bytes, then these two, each a zlib stream.
"""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from enum import IntEnum
from typing import BinaryIO

from holdback.errors import BugError, WriteRefused

MAGIC = b"HBD1"
LARGEST_DELTA_BYTES = 256 << 20


class Kind(IntEnum):
    """What an operation does."""

    COPY = 0
    INSERT = 1
    MIX = 2


@dataclass(frozen=True, slots=True)
class Operation:
    """``length`` bytes of the old file: from ``new`` in the new file, or literal."""

    kind: Kind
    new: int
    length: int


class Writer:
    """Collects operations, joining neighbours, and packs them."""

    def __init__(self) -> None:
        self._operations: list[Operation] = []
        self._packer = zlib.compressobj(9)
        self._literals: list[bytes] = []
        self._packed_size = 0

    def copy(self, new: int, length: int) -> None:
        """Take a range of the new file."""
        self._add(Operation(Kind.COPY, new, length))

    def insert(self, data: bytes) -> None:
        """Put in bytes that the new file lacks."""
        self._add(Operation(Kind.INSERT, 0, len(data)))
        self._pack(data)

    def mix(self, new: int, difference: bytes) -> None:
        """Take a range of the new file, changed by exclusive or."""
        self._add(Operation(Kind.MIX, new, len(difference)))
        self._pack(difference)

    def _add(self, operation: Operation) -> None:
        if not operation.length:
            return
        last = self._operations[-1] if self._operations else None
        if (
            last is not None
            and last.kind is operation.kind
            and (last.kind is Kind.INSERT or last.new + last.length == operation.new)
        ):
            self._operations[-1] = Operation(last.kind, last.new, last.length + operation.length)
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
        """Return the delta."""
        self._literals.append(self._packer.flush())
        raw = bytearray()
        expected = 0
        for operation in self._operations:
            raw += _number(operation.length << 2 | operation.kind)
            if operation.kind is not Kind.INSERT:
                raw += _number(_zigzag(operation.new - expected))
                expected = operation.new + operation.length
        operations, literals = zlib.compress(bytes(raw), 9), b"".join(self._literals)
        head = MAGIC + _number(old_size) + _number(len(operations)) + _number(len(literals))
        return head + operations + literals


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


def unpack(delta: bytes) -> tuple[int, list[Operation], BinaryIO]:
    """Return the size of the old file, the operations and a reader of the literal bytes.

    Raises:
        BugError: it is malformed.
    """
    if not delta.startswith(MAGIC):
        raise BugError("a delta in the ledger has an unknown layout")
    reader = io.BytesIO(delta)
    reader.seek(len(MAGIC))
    old_size, operations_size, literals_size = (_read_number(reader) for _ in range(3))
    try:
        raw = io.BytesIO(zlib.decompress(exactly(reader, operations_size)))
    except zlib.error as error:
        raise BugError("a delta in the ledger is damaged") from error
    operations: list[Operation] = []
    expected = 0
    while raw.tell() < len(raw.getbuffer()):
        packed = _read_number(raw)
        kind, length = Kind(packed & 3), packed >> 2
        new = 0
        if kind is not Kind.INSERT:
            new = expected + _unzigzag(_read_number(raw))
            expected = new + length
        operations.append(Operation(kind, new, length))
    literals = io.BufferedReader(_Inflating(exactly(reader, literals_size)), 65536)
    return old_size, operations, literals


def mixed(one: bytes, other: bytes) -> bytes:
    """Return the exclusive or of two byte strings of equal length."""
    value = int.from_bytes(one, "little") ^ int.from_bytes(other, "little")
    return value.to_bytes(len(one), "little")


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
        byte = exactly(source, 1)[0]
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value
        shift += 7


def _zigzag(value: int) -> int:
    return value << 1 if value >= 0 else (-value << 1) - 1


def _unzigzag(value: int) -> int:
    return value >> 1 if not value & 1 else -((value + 1) >> 1)


def read_at(source: BinaryIO, start: int, length: int) -> bytes:
    """Return exactly these bytes, or raise BugError."""
    source.seek(start)
    return exactly(source, length)


def exactly(source: BinaryIO, length: int) -> bytes:
    """Return exactly the next ``length`` bytes, or raise BugError."""
    data = source.read(length)
    if len(data) != length:
        raise BugError(f"expected {length} bytes, found {len(data)}")
    return data


def size_of(source: BinaryIO) -> int:
    """Return the size of an open file."""
    return source.seek(0, io.SEEK_END)
