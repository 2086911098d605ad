# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small reader for scanning: headers only, pictures stepped over, doubt instead of guesses.

It shares no parsing code with the full reader (``formats.read``), so that each is the other's
witness: for every file it either says what the full reader says, or nothing.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from holdback.formats import statements
from holdback.formats.headers import asf, chunks, flac, mp4, mpeg, ogg, wavpack
from holdback.formats.headers.found import WANTED, Found
from holdback.formats.headers.window import FIRST, Doubt, Window
from holdback.rights import Reading, TagValue

if TYPE_CHECKING:
    from holdback.formats.xmp import Property

HEAD_BYTES = FIRST
LONG = 5000
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read_headers(path: Path) -> tuple[Reading, bytes] | None:
    """Return what the index needs of a file, and its first bytes; None in any doubt.

    The reading holds only tags that matter to the index; sidecars are not looked at. What it
    holds is what ``formats.read`` would give. None says nothing about the file: read it fully.
    """
    headers = headers_of(os.fspath(path))
    if headers is None:
        return None
    found = headers.found
    tags = [TagValue(*tag) for tag in found.tags]
    said = found.statements()
    try:
        for properties in _properties(found):
            tags.extend(t for t in statements.xmp_tags(properties, "xmp") if t.field in WANTED)
            said.extend(statements.in_xmp(properties, "xmp"))
    except ValueError:
        return None
    reading = Reading(
        path=path,
        format=found.format,
        size_bytes=headers.size,
        duration_s=found.duration_s,
        tags=tuple(tags),
        statements=tuple(dict.fromkeys(said)),
        has_manifest=found.has_manifest,
    )
    return reading, headers.head


def _properties(found: Found) -> Iterator[tuple[Property, ...]]:
    """Yield what each packet holds.

    Raises:
        ValueError: a packet cannot be understood.
    """
    if not found.packets:
        return
    from holdback.formats import xmp  # not before there is a packet: lxml takes its time

    for _, packet in found.packets:
        try:
            yield xmp.properties_of(packet)
        except (xmp.PacketError, LookupError) as error:
            raise ValueError(str(error)) from error


class Headers(NamedTuple):
    """What the headers of one file hold, its size in bytes, and its beginning."""

    found: Found
    size: int
    head: bytes

    @property
    def is_bounded(self) -> bool:
        """Whether nothing in them takes unbounded work: no XML, no long texts, no manifest.

        Then no file, however hostile, costs more than a blink.
        """
        found = self.found
        if found.packets or found.has_manifest:
            return False
        return all(len(value) <= LONG for _, value, _ in found.speaking)


def headers_of(path: str) -> Headers | None:
    """Read the headers of a file; None in any doubt."""
    try:
        descriptor = os.open(path, _FLAGS)
    except OSError:
        return None
    try:
        known = os.fstat(descriptor)
        if not stat.S_ISREG(known.st_mode):
            return None
        window = Window(descriptor, known.st_size)
        ending = os.path.splitext(path)[1].lower()  # noqa: PTH122
        return Headers(_found(ending, window), known.st_size, window.head)
    except (Doubt, OSError, LookupError, ValueError):
        return None  # whatever trips the small reader is a doubt like any other
    finally:
        os.close(descriptor)


def _found(ending: str, window: Window) -> Found:
    head = window.head
    if ending == ".mp3" and (head[:3] == b"ID3" or head[:1] == b"\xff"):
        return mpeg.read(window)
    if head[:4] == b"TTA1" or (ending == ".tta" and head[:3] == b"ID3"):
        return mpeg.read_tta(window)
    if head[:4] == b"DSD ":
        return mpeg.read_dsf(window)
    if head[:4] == b"fLaC":
        return flac.read(window)
    if head[:4] == b"RIFF":
        return chunks.read_wav(window)
    if head[4:8] == b"ftyp":
        return mp4.read(window, ending)
    if head[:4] == b"OggS":
        return ogg.read(window)
    if head[:4] == b"FORM":
        return chunks.read_aiff(window)
    if head[:4] == b"wvpk":
        return wavpack.read(window)
    if head[:16] == asf.HEADER:
        return asf.read(window)
    raise Doubt
