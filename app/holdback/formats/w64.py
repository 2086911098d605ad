# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sony Wave64: read, never written. No program looks for rights in it, so a sidecar speaks."""

from __future__ import annotations

from collections.abc import Iterator

from holdback.errors import WriteRefused
from holdback.formats.handler import Content, Range, Rewrite
from holdback.formats.source import Source
from holdback.rights import Declaration

_HEAD = 24
_FIRST = 40
_CHUNK_LIMIT = 10_000


class Wave64Handler:
    """Wave64: chunks with 16-byte identifiers and 64-bit sizes, aligned to eight bytes."""

    formats = ("w64",)

    def read(self, source: Source, format: str) -> Content:
        byte_rate = sound = 0
        for name, start, length in _chunks(source):
            if name == b"fmt ":
                byte_rate = int.from_bytes(source.at(start + 8, 4), "little")
            elif name == b"data":
                sound = length
        return Content(duration_s=sound / byte_rate if byte_rate and sound else None)

    def rewrite(self, source: Source, format: str, declaration: Declaration) -> Rewrite:
        raise WriteRefused(
            "{file} is a Wave64 file, which has no place for rights that any program reads. It "
            "was not changed; a sidecar can carry the statement instead.",
            file=source.name,
        )

    def essence(self, source: Source, format: str) -> tuple[Range, ...]:
        return tuple((at, length) for name, at, length in _chunks(source) if name == b"data")


def _chunks(source: Source) -> Iterator[tuple[bytes, int, int]]:
    position = _FIRST
    for _ in range(_CHUNK_LIMIT):
        header = source.at(position, _HEAD)
        size = int.from_bytes(header[16:], "little")
        if len(header) < _HEAD or size < _HEAD:
            return
        length = min(size, source.size - position) - _HEAD
        yield header[:4], position + _HEAD, length
        position += (size + 7) & ~7
