# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""WMA: the descriptions in the header of an ASF file (ASF specification 01.20)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from uuid import UUID

from holdback.formats.headers.found import WANTED, Found, Key, speaks
from holdback.formats.headers.window import Doubt, Window
from holdback.formats.mapping import field_of_free_key
from holdback.rights import Field

HEADER = UUID("75B22630-668E-11CF-A6D9-00AA0062CE6C").bytes_le
_FILE_PROPERTIES = UUID("8CABDCA1-A947-11CF-8EE4-00C00C205365").bytes_le
_DESCRIPTION = UUID("75B22633-668E-11CF-A6D9-00AA0062CE6C").bytes_le
_EXTENDED = UUID("D2D0A440-E307-11D2-97F0-00A0C95EA850").bytes_le
_HEADER_EXTENSION = UUID("5FBF03B5-A92E-11CF-8EE3-00C00C205365").bytes_le
_METADATA = (
    UUID("C5F8CBEA-5BAF-4877-8467-AA8C44FA4CCA").bytes_le,
    UUID("44231C94-9498-49D1-A141-1D134E457054").bytes_le,
)
_XMP = UUID("BE7ACFCB-97A9-42E8-9C71-999491E3AFAC").bytes_le
_OBJECT, _HEADER_FIXED, _MOST_OBJECTS = 24, 30, 1000
_TICKS = 10_000_000
_TEXT, _WIDTHS = 0, {2: 4, 3: 4, 4: 8, 5: 2}
_DESCRIBED = (
    ("asf:Title", Field.TITLE),
    ("asf:Author", Field.ARTIST),
    ("asf:Copyright", Field.COPYRIGHT),
    ("asf:Description", Field.COMMENT),
)
_FIELDS = {
    "WM/ALBUMTITLE": Field.ALBUM,
    "WM/ALBUMARTIST": Field.ALBUM_ARTIST,
    "WM/COMPOSER": Field.COMPOSER,
    "WM/WRITER": Field.LYRICIST,
    "WM/PUBLISHER": Field.LABEL,
    "WM/GENRE": Field.GENRE,
    "WM/YEAR": Field.DATE,
    "WM/TRACKNUMBER": Field.TRACK_NUMBER,
    "WM/ISRC": Field.ISRC,
    "WM/BARCODE": Field.BARCODE,
    "COPYRIGHTURL": Field.RIGHTS_URL,
}


def read(window: Window) -> Found:
    """Read a file that begins with an ASF header object."""
    found = Found("wma")
    length = 0
    for kind, start, end in _objects_of_file(window):
        if not length:
            length = end
            if kind != HEADER:
                raise Doubt
        elif kind == _XMP:
            found.packets.append(("asf:XMP", window.at(start, end - start)))
    header = window.at(0, length)
    for kind, start, end in _objects(header, _HEADER_FIXED):
        data = header[start:end]
        if kind == _DESCRIPTION:
            _description(found, data)
        elif kind == _EXTENDED:
            _attributes(found, data)
        elif kind == _HEADER_EXTENSION:
            _libraries(found, data[22:])
        elif kind == _FILE_PROPERTIES and len(data) >= 64:
            ticks, preroll = (int.from_bytes(data[at : at + 8], "little") for at in (40, 56))
            found.duration_s = max(0.0, ticks / _TICKS - preroll / 1000) or None
    return found


def _objects_of_file(window: Window) -> Iterator[tuple[bytes, int, int]]:
    """Yield the objects of the file: identifier, start and end of the content."""
    position = 0
    for _ in range(_MOST_OBJECTS):
        if position == window.size:
            return
        head = window.at(position, _OBJECT, _OBJECT)
        length = int.from_bytes(head[16:], "little")
        if length < _OBJECT or position + length > window.size:
            raise Doubt
        yield head[:16], position + _OBJECT, position + length
        position += length
    raise Doubt


def _objects(data: bytes, position: int) -> Iterator[tuple[bytes, int, int]]:
    while position < len(data):
        length = int.from_bytes(data[position + 16 : position + _OBJECT], "little")
        if length < _OBJECT or position + length > len(data):
            raise Doubt
        yield data[position : position + 16], position + _OBJECT, position + length
        position += length


def _description(found: Found, data: bytes) -> None:
    position = 10
    for (carrier, meaning), at in zip(_DESCRIBED, range(0, 8, 2), strict=True):
        length = int.from_bytes(data[at : at + 2], "little")
        text = _decoded(data[position : position + length])
        position += length
        if text:
            found.add(carrier, text, meaning)


def _attributes(found: Found, data: bytes) -> None:
    position = 2
    for _ in range(int.from_bytes(data[:2], "little")):
        name, position = _counted(data, position)
        kind = int.from_bytes(data[position : position + 2], "little")
        value, position = _counted(data, position + 2)
        _add(found, name, kind, value)


def _counted(data: bytes, position: int) -> tuple[bytes, int]:
    end = position + 2 + int.from_bytes(data[position : position + 2], "little")
    if position + 2 > len(data) or end > len(data):
        raise Doubt
    return data[position + 2 : end], end


def _libraries(found: Found, data: bytes) -> None:
    for kind, start, end in _objects(data, 0):
        if kind in _METADATA:
            _library(found, data[start:end])


def _library(found: Found, data: bytes) -> None:
    position = 2
    for _ in range(int.from_bytes(data[:2], "little")):
        head = data[position : position + 12]
        label = int.from_bytes(head[4:6], "little")
        kind, size = int.from_bytes(head[6:8], "little"), int.from_bytes(head[8:12], "little")
        start = position + 12
        position = start + label + size
        if len(head) < 12 or position > len(data):
            raise Doubt
        _add(found, data[start : start + label], kind, data[start + label : position])


def _add(found: Found, name: bytes, kind: int, value: bytes) -> None:
    key = _key(name)
    if key is None:
        return
    if kind == _TEXT:
        text = _decoded(value)
    elif kind in _WIDTHS:
        text = str(int.from_bytes(value[: _WIDTHS[kind]], "little"))
    else:
        text = f"{len(value)} bytes"
    found.add(key[0], text, key[1])


@lru_cache(maxsize=1024)
def _key(raw: bytes) -> Key | None:
    name = _decoded(raw)
    carrier = f"asf:{name}"
    meaning = _FIELDS.get(name.upper()) or field_of_free_key(name)
    return (carrier, meaning) if meaning in WANTED or speaks(carrier) else None


def _decoded(data: bytes) -> str:
    return data.decode("utf-16-le", "replace").rstrip("\0")
