# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The door to mutagen: a source as a file object, and a fence around everything it may raise."""

from __future__ import annotations

import io
import struct
from typing import Any

import mutagen

from holdback.formats.source import Source

# What mutagen has been seen to raise on damaged files (safety.md §1 R6, §2.11).
FAILURES = (
    mutagen.MutagenError,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    TypeError,
    ArithmeticError,
    AttributeError,
    AssertionError,
    RecursionError,
    NotImplementedError,
)


class SourceFile(io.RawIOBase):
    """A read-only file object over a source."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._position = 0
        self.name = source.name

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        base = (0, self._position, self._source.size)[whence]
        if base + offset < 0:
            raise OSError("seek before the start")
        self._position = base + offset
        return self._position

    def tell(self) -> int:
        return self._position

    def read(self, size: int | None = -1) -> bytes:
        wanted = self._source.size if size is None or size < 0 else size
        data = self._source.at(self._position, wanted)
        self._position += len(data)
        return data

    def readinto(self, buffer: Any) -> int:
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)
