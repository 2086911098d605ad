# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second reader's view of MP4: every box by digest, and what the offset tables point at."""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Iterator
from typing import Any

from mutagen.mp4 import MP4

from holdback.formats.bridge import FAILURES, SourceFile
from holdback.formats.handler import Item
from holdback.formats.source import CHUNK, Source
from holdback.formats.witness_tags import digest, xmp_items

_MANIFEST = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")  # C2PA
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_CONTAINERS = frozenset((b"moov", b"trak", b"mdia", b"minf", b"stbl", b"udta", b"edts", b"moof",
                         b"traf", b"mvex"))  # fmt: skip
_IGNORED = frozenset((b"free", b"skip", b"wide", b"mdat", b"mfra", b"saio"))
_POINTED = 64
_DEPTH = 12
_SHOWN = re.compile(r"[\x20-\x7e\xa9]{4}")


def mp4_items(source: Source) -> Iterator[Item]:
    """Yield all boxes, and the tags as mutagen reads them."""
    yield from _boxes(source, 0, source.size, "mp4", 0)
    try:
        tags: dict[str, Any] = MP4(SourceFile(source)).tags or {}  # type: ignore[no-untyped-call]
    except FAILURES:
        return
    for key, values in tags.items():
        for value in values if isinstance(values, list) else [values]:
            yield Item(f"mp4:{key}", _text(value))


def _text(value: object) -> str:
    if isinstance(value, bytes):
        try:
            return value.decode("utf-8")
        except UnicodeDecodeError:
            return digest(value)
    if isinstance(value, tuple):
        return f"{value[0]}/{value[1]}" if value[1] else str(value[0])
    return str(value)


def _boxes(source: Source, start: int, end: int, path: str, depth: int) -> Iterator[Item]:
    position = start
    while position + 8 <= end and depth < _DEPTH:
        size, name = struct.unpack(">I4s", source.at(position, 8))
        head = 8
        if size == 1:
            extended = source.at(position + 8, 8)
            size, head = int.from_bytes(extended, "big"), 16
        size = size or end - position
        if size < head or position + size > end or not _SHOWN.fullmatch(name.decode("latin-1")):
            return
        yield from _box(source, name, position + head, position + size, path, depth)
        position += size


def _box(
    source: Source, name: bytes, start: int, end: int, path: str, depth: int
) -> Iterator[Item]:
    here = f"{path}/{name.decode('latin-1')}"
    if name in _IGNORED:
        return
    if name in _CONTAINERS:
        yield from _boxes(source, start, end, here, depth + 1)
    elif name == b"meta" and path.endswith("udta"):
        # Where the children begin depends on whose meta it is; both kinds begin with a handler.
        skip = 0 if source.at(start + 4, 4) == b"hdlr" else 4
        yield from _boxes(source, start + skip, end, here, depth + 1)
    elif name in (b"ilst", b"hdlr") and path.endswith("udta/meta"):
        return
    elif name in (b"stco", b"co64"):
        yield Item(f"{path}/chunks", _pointed_at(source, start, end, 4 if name == b"stco" else 8))
    elif name == b"tfhd":
        yield from _fragment_head(source, start, end, here)
    elif name == b"uuid" and source.at(start, 16) == _MANIFEST:
        return  # renewed whenever the file is signed anew
    elif name == b"uuid" and source.at(start, 16) == _XMP:
        yield from xmp_items(source.at(start + 16, end - start - 16))
    elif name == b"XMP_":
        yield from xmp_items(source.at(start, end - start))
    else:
        yield Item(here, range_digest(source, start, end))


def range_digest(source: Source, start: int, end: int) -> str:
    """Return the digest of a range, read in pieces."""
    state = hashlib.sha256()
    for position in range(start, end, CHUNK):
        state.update(source.at(position, min(CHUNK, end - position)))
    return f"sha256:{state.hexdigest()}"


def _pointed_at(source: Source, start: int, end: int, width: int) -> str:
    """Digest the first bytes of every chunk of sound: offsets may move, what they mean may not."""
    state = hashlib.sha256()
    sound = _sound(source)
    count = int.from_bytes(source.at(start + 4, 4), "big")
    table = source.at(start + 8, min(count * width, end - start - 8))
    for position in range(0, len(table) - width + 1, width):
        offset = int.from_bytes(table[position : position + width], "big")
        end = next((high for low, high in sound if low <= offset < high), 0)
        state.update(source.at(offset, min(_POINTED, end - offset)) or b"?")
    return f"sha256:{state.hexdigest()}"


def _sound(source: Source) -> list[tuple[int, int]]:
    """Return the ranges of the mdat boxes."""
    found, position = [], 0
    while position + 8 <= source.size:
        size, name = struct.unpack(">I4s", source.at(position, 8))
        if size == 1:
            size = int.from_bytes(source.at(position + 8, 8), "big")
        end = position + size if size >= 8 else source.size
        if name == b"mdat":
            found.append((position, min(end, source.size)))
        position = end
    return found


def _fragment_head(source: Source, start: int, end: int, here: str) -> Iterator[Item]:
    data = source.at(start, end - start)
    if data[3] & 1:
        base = int.from_bytes(data[8:16], "big")
        # Eight bytes: the header of a moof that points at itself, or the first of the sound.
        yield Item(f"{here}/base", digest(source.at(base, 8)))
        data = data[:8] + data[16:]
    yield Item(here, digest(data))
