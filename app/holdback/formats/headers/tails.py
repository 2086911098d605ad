# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags behind a bare stream: APEv2 and ID3v1; anything else is the full reader's business."""

from __future__ import annotations

from functools import lru_cache

from holdback.formats.headers.found import Found, Key, key_of
from holdback.formats.headers.window import Doubt, Window
from holdback.rights import Field

_V1 = 128
_LOOK = 512
_EDGE = 32
_APE = b"APETAGEX"
_HAS_HEADER, _IS_HEADER, _BINARY = 0x80000000, 0x20000000, 1
_FIELDS = (
    ("title", 3, Field.TITLE),
    ("artist", 33, Field.ARTIST),
    ("album", 63, Field.ALBUM),
)


def read_into(found: Found, window: Window, start: int) -> int:
    """Collect what the tags behind a stream say; return where its audio, from ``start``, ends."""
    end, old = window.size, b""
    tail = _before(window, start, end)
    if tail[-_V1:].startswith(b"TAG"):
        old, end = tail[-_V1:], end - _V1
        tail = tail[:-_V1]
    if tail[-_EDGE:].startswith(_APE):
        end = _ape(found, window, tail[-_EDGE:], end)
        tail = _before(window, start, end)
    if (
        tail[-_V1:].startswith(b"TAG")
        or tail[-227:].startswith(b"TAG+")
        or tail[-_EDGE:].startswith(_APE)
        or tail.endswith(b"LYRICS200")
        or tail[-10:].startswith(b"3DI")
    ):
        raise Doubt
    if old:
        _id3v1(found, old)
    return end


def _before(window: Window, start: int, end: int) -> bytes:
    if end - start < _LOOK:
        raise Doubt
    return window.at(end - _LOOK, _LOOK)


def _ape(found: Found, window: Window, footer: bytes, end: int) -> int:
    """Collect what the APEv2 tag says that ``footer`` closes; return where it begins."""
    size, count, flags = (int.from_bytes(footer[at : at + 4], "little") for at in (12, 16, 20))
    if flags & _IS_HEADER or size < _EDGE or size > end:
        raise Doubt
    content = window.at(end - size, size - _EDGE)
    position = 0
    for _ in range(count):
        length, kind = (
            int.from_bytes(content[at : at + 4], "little") for at in (position, position + 4)
        )
        stop = content.find(b"\0", position + 8, position + 264)
        following = stop + 1 + length
        if stop < 0 or following > len(content):
            raise Doubt
        key = _ape_key(content[position + 8 : stop])
        if key is not None and (kind >> 1) & 3 != _BINARY:
            for text in content[stop + 1 : following].decode("utf-8", "replace").split("\0"):
                found.add(key[0], text, key[1])
        position = following
    return end - size - (_EDGE if flags & _HAS_HEADER else 0)


@lru_cache(maxsize=1024)
def _ape_key(raw: bytes) -> Key | None:
    key = raw.decode("latin-1")
    return key_of(f"ape:{key}", key)


def _id3v1(found: Found, data: bytes) -> None:
    for name, offset, meaning in _FIELDS:
        _add(found, name, data[offset : offset + 30], meaning)
    _add(found, "year", data[93:97], Field.DATE)
    comment = data[97:127]
    if comment[28] == 0 and comment[29]:
        found.add("id3v1:track", str(comment[29]), Field.TRACK_NUMBER)
        comment = comment[:28]
    _add(found, "comment", comment, Field.COMMENT)


def _add(found: Found, name: str, raw: bytes, meaning: Field) -> None:
    text = raw.partition(b"\0")[0].decode("latin-1").rstrip()
    if text:
        found.add(f"id3v1:{name}", text, meaning)
