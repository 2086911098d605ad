# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The digest that tells one state of a file from every other, and the audio's, in one pass.

A write leaves nearly all of a file as it is, so that hashing the audio three times (by itself,
in the old file, in the new one) would cost more than everything else. A *file digest* hashes what
lies outside the audio, with its places, and then the audio's own digest (``docs/essence.md``): it
stands for every byte of the file, and the audio is hashed once for all three.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from holdback import formats
from holdback.errors import UserError

BLOCK = 1 << 18  # stays in the processor's cache while it is compared and hashed
_FILE = b"Holdback file digest 1\n"


class OverlapError(Exception):
    """Ranges that are not in the order of the file, or overlap."""


class Outline:
    """Hashes a file from beginning to end, without the audio in it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._digest = hashlib.sha256(_FILE)
        self._buffer = bytearray(BLOCK)
        self._end = 0  # of what was hashed or is audio

    def pass_to(self, offset: int) -> None:
        """Hash what lies between the last audio and ``offset``.

        Raises:
            OverlapError: that is behind us.
        """
        if offset < self._end:
            raise OverlapError
        if offset > self._end:
            self._gap(self._end, offset - self._end)

    def leave_out(self, length: int) -> None:
        """Take the next ``length`` bytes for audio."""
        self._end += length

    def finish(self, audio: bytes) -> bytes:
        """Hash the rest and the audio's digest; return the file digest."""
        size = self._file.seek(0, 2)
        self.pass_to(max(size, self._end))
        self._digest.update(size.to_bytes(8, "big") + audio)
        return self._digest.digest()

    def _gap(self, offset: int, length: int) -> None:
        self._digest.update(offset.to_bytes(8, "big") + length.to_bytes(8, "big"))
        self._file.seek(offset)
        self._end = offset + length
        with memoryview(self._buffer) as view:
            while length:
                count = _read_into(self._file, view[: min(BLOCK, length)])
                if not count:
                    break
                self._digest.update(view[:count])
                length -= count


def digests_of(file: BinaryIO, name: str, format: str | None = None) -> tuple[bytes, str]:
    """Return the file digest and the essence digest of an open file.

    A file in which no audio is found has its plain SHA-256 as digest, and no essence.
    """
    try:
        ranges = formats.essence_ranges_in(file, name, format)
        return _with_audio(file, ranges)
    except (UserError, OverlapError):
        return plain_digest(file), ""


def digest_of(file: BinaryIO, name: str, format: str | None = None) -> bytes:
    """Return the file digest of an open file."""
    return digests_of(file, name, format)[0]


def digest_at(path: Path, format: str | None = None) -> bytes:
    """Return the file digest of the file at ``path``.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return digest_of(file, path.name, format)


def plain_digest(file: BinaryIO) -> bytes:
    """Return the SHA-256 of a whole open file, as ``sha256sum`` would tell it."""
    file.seek(0)
    return hashlib.file_digest(file, "sha256").digest()  # type: ignore[arg-type]  # it has readinto


def _with_audio(file: BinaryIO, ranges: Sequence[formats.Range]) -> tuple[bytes, str]:
    outline, essence = Outline(file), hashlib.sha256()
    buffer = bytearray(BLOCK)
    with memoryview(buffer) as view:
        for offset, length in ranges:
            if not length:  # an empty box of audio: nothing to leave out, and no place of its own
                continue
            outline.pass_to(offset)
            file.seek(offset)
            left = length
            while left:
                count = _read_into(file, view[: min(BLOCK, left)])
                if not count:
                    break
                essence.update(view[:count])
                left -= count
            outline.leave_out(length)
    return outline.finish(essence.digest()), essence.hexdigest()


def _read_into(file: BinaryIO, view: memoryview) -> int:
    return file.readinto(view)  # type: ignore[attr-defined,no-any-return]  # every opened file has it
