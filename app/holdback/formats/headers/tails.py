# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags behind a bare stream: none, or one ID3v1; anything else is the full reader's business."""

from __future__ import annotations

from holdback.formats.headers.found import Found
from holdback.formats.headers.window import Doubt, Window
from holdback.rights import Field

_V1 = 128
_LOOK = 512
_FIELDS = (
    ("title", 3, Field.TITLE),
    ("artist", 33, Field.ARTIST),
    ("album", 63, Field.ALBUM),
)


def read_into(found: Found, window: Window, start: int) -> int:
    """Collect what an ID3v1 tag says; return where the audio that begins at ``start`` ends."""
    if window.size - start < _LOOK:
        raise Doubt
    tail = window.at(window.size - _LOOK, _LOOK)
    if tail[-_V1:].startswith(b"TAG"):
        _id3v1(found, tail[-_V1:])
        _doubt_more(tail[:-_V1])
        return window.size - _V1
    _doubt_more(tail)
    return window.size


def _doubt_more(tail: bytes) -> None:
    if (
        tail[-_V1:].startswith(b"TAG")
        or tail[-227:].startswith(b"TAG+")
        or tail[-32:].startswith(b"APETAGEX")
        or tail.endswith(b"LYRICS200")
        or tail[-10:].startswith(b"3DI")
    ):
        raise Doubt


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
