# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Vorbis comments of FLAC and the Ogg family, from bytes that are all there."""

from __future__ import annotations

from functools import lru_cache

from holdback.formats.headers.found import Found, Key, key_of
from holdback.formats.headers.window import Doubt

_PICTURES = ("METADATA_BLOCK_PICTURE", "COVERART")
_PACKETS = ("XMP", "XML:COM.ADOBE.XMP")
_LONGEST_KEY = 200
MOST_ENTRIES = 10_000


def read_into(found: Found, data: bytes) -> None:
    """Collect what a comment header says."""
    size = len(data)
    position = 4 + int.from_bytes(data[:4], "little")
    if position + 4 > size:
        raise Doubt
    count = int.from_bytes(data[position : position + 4], "little")
    position += 4
    if count > MOST_ENTRIES:
        raise Doubt
    for number in range(count):
        if number and position == size:
            return
        start = position + 4
        position = start + int.from_bytes(data[position:start], "little")
        if start > size or position > size:
            raise Doubt
        entry(found, data[start:position])


def entry(found: Found, content: bytes) -> None:
    """Collect one ``KEY=value``."""
    raw, equals, value = content.partition(b"=")
    if not equals:
        return
    if len(raw) > _LONGEST_KEY:
        raise Doubt
    name, key = _key(raw)
    if name in _PACKETS:
        found.packets.append((f"vorbis:{name}", value))
    elif key is not None:
        found.add(key[0], value.decode("utf-8", "replace"), key[1])


@lru_cache(maxsize=4096)
def _key(raw: bytes) -> tuple[str, Key | None]:
    name = raw.decode("latin-1").upper()
    if not name or name in _PICTURES or name in _PACKETS:
        return name, None
    return name, key_of(f"vorbis:{name}", name)
