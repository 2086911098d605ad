# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small reader for scanning: headers only, pictures stepped over, doubt instead of guesses.

It shares no parsing code with the full reader (``formats.read``), so that each is the other's
witness: for every file it either says what the full reader says, or nothing.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from holdback.formats import statements, xmp
from holdback.formats.headers import chunks, flac, mp4, mpeg, ogg
from holdback.formats.headers.found import WANTED, Found
from holdback.formats.headers.window import FIRST, Doubt, Window
from holdback.rights import Reading, Statement

HEAD_BYTES = FIRST
LONG = 5000
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read_headers(path: Path, *, is_bounded: bool = False) -> tuple[Reading, bytes] | None:
    """Return what the index needs of a file, and its first bytes; None in any doubt.

    ``is_bounded`` also doubts what takes unbounded work behind the headers, XML and long texts:
    then no file, however hostile, costs more than a blink.

    The reading holds only tags that matter to the index; sidecars are not looked at. What it
    holds is what ``formats.read`` would give. None says nothing about the file: read it fully.
    """
    try:
        descriptor = os.open(path, _FLAGS)
    except OSError:
        return None
    try:
        known = os.fstat(descriptor)
        if not stat.S_ISREG(known.st_mode):
            return None
        window = Window(descriptor, known.st_size)
        found = _found(path, window)
        if is_bounded and (found.packets or any(len(t.value) > LONG for t in found.speaking)):
            return None
        return _reading(path, window.size, found), window.head
    except (Doubt, OSError, xmp.PacketError, LookupError, ValueError):
        return None  # whatever trips the small reader is a doubt like any other
    finally:
        os.close(descriptor)


def _found(path: Path, window: Window) -> Found:
    head, ending = window.head, path.suffix.lower()
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
    raise Doubt


def _reading(path: Path, size: int, found: Found) -> Reading:
    tags = found.tags
    said: list[Statement] = list(statements.in_tags(found.speaking))
    for _, packet in found.packets:
        properties = xmp.properties_of(packet)
        prefix = "xmp"
        tags.extend(t for t in statements.xmp_tags(properties, prefix) if t.field in WANTED)
        said.extend(statements.in_xmp(properties, prefix))
    return Reading(
        path=path,
        format=found.format,
        size_bytes=size,
        duration_s=found.duration_s,
        tags=tuple(tags),
        statements=tuple(dict.fromkeys(said)),
        has_manifest=found.has_manifest,
    )
