# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file read in small windows: what lies between two of them is never touched."""

from __future__ import annotations

import os

FIRST = 4096
NEXT = 4096
LARGEST = 4 << 20  # a header block beyond this is the full reader's business


MOST_READS = 4000
"""More reads than this are no header; together with the largest block they bound what a hostile
file can cost."""


class Doubt(Exception):  # noqa: N818 - named for what it says
    """This file is not as plain as the small reader wants it; the full one must read it."""


class Window:
    """An open file, and the last stretch that was read of it."""

    __slots__ = ("_base", "_buffer", "_descriptor", "_reads", "head", "size")

    def __init__(self, descriptor: int, size: int) -> None:
        self._descriptor = descriptor
        self.size = size
        self._base = self._reads = 0
        self._buffer = self.head = self._pread(FIRST, 0)
        """The first bytes, which stay at hand."""

    def at(self, offset: int, length: int, ahead: int = NEXT) -> bytes:
        """Return exactly ``length`` bytes; where they must be fetched, ``ahead`` come with them.

        Raises:
            Doubt: the file ends before that, or so much is asked for that something is wrong.
        """
        start = offset - self._base
        if start >= 0 and start + length <= len(self._buffer):
            return self._buffer[start : start + length]
        if offset + length <= FIRST <= self.size:
            return self.head[offset : offset + length]
        if length > LARGEST or offset + length > self.size or offset < 0:
            raise Doubt
        self._buffer = self._pread(max(length, ahead), offset)
        self._base = offset
        if len(self._buffer) < length:
            raise Doubt
        return self._buffer[:length]

    def stretch(self, offset: int, length: int) -> tuple[bytes, int]:
        """Return bytes at hand that hold ``length`` bytes from ``offset``, and where they begin.

        For loops that step through many small things.

        Raises:
            Doubt: the file ends before that.
        """
        if not 0 <= offset - self._base <= len(self._buffer) - length:
            if offset + length <= len(self.head):
                return self.head, 0
            self.at(offset, length)
        return self._buffer, self._base

    def _pread(self, length: int, offset: int) -> bytes:
        self._reads += 1
        if self._reads > MOST_READS:
            raise Doubt
        if hasattr(os, "pread"):
            return os.pread(self._descriptor, length, offset)
        os.lseek(self._descriptor, offset, os.SEEK_SET)
        return os.read(self._descriptor, length)
