# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""APEv2 tags as lists of items whose bytes stay as they are.

Specification: the Hydrogenaudio knowledge base, "APEv2 specification".
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from holdback.errors import WriteRefused
from holdback.formats.mapping import field_of_free_key, wishes_among
from holdback.formats.source import Source, block
from holdback.rights import Declaration, Field, TagValue

PREAMBLE = b"APETAGEX"
EDGE = 32
VERSION = 2000
_HAS_HEADER, _IS_HEADER = 0x80000000, 0x20000000
_KIND_TEXT, _KIND_BINARY, _KIND_LINK = 0, 1, 2
_NAMES = {
    Field.TITLE: "Title",
    Field.ARTIST: "Artist",
    Field.ALBUM: "Album",
    Field.ALBUM_ARTIST: "Album Artist",
    Field.COMPOSER: "Composer",
    Field.LYRICIST: "Lyricist",
    Field.PUBLISHER: "Publisher",
    Field.LABEL: "Label",
    Field.GENRE: "Genre",
    Field.DATE: "Year",
    Field.TRACK_NUMBER: "Track",
    Field.BARCODE: "Barcode",
    Field.COPYRIGHT: "Copyright",
    Field.COMMENT: "Comment",
}


@dataclass(frozen=True, slots=True)
class ApeItem:
    """One item: key, kind (text, binary, link) and value; ``raw`` is all of it."""

    key: str
    kind: int
    value: bytes
    raw: bytes


@dataclass(frozen=True, slots=True)
class ApeTag:
    """One tag: its version number (1000 or 2000), its flags, and its items in order."""

    version: int
    flags: int
    blob: bytes
    items: tuple[ApeItem, ...]
    rest: bytes

    def values(self) -> Iterator[TagValue]:
        """Yield what every item says."""
        for item in self.items:
            field = field_of_free_key(item.key)
            if item.kind == _KIND_BINARY:
                yield TagValue(f"ape:{item.key}", f"{len(item.value)} bytes")
                continue
            for text in item.value.decode("utf-8", "replace").split("\0"):
                yield TagValue(f"ape:{item.key}", text, field)


def length_before(source: Source, end: int) -> int:
    """Return the length of the APE tag that ends at ``end``, header included, or 0."""
    footer = source.at(end - EDGE, EDGE) if end >= EDGE else b""
    if footer[:8] != PREAMBLE:
        return 0
    _, size, _, flags = struct.unpack("<4I", footer[8:24])
    if flags & _IS_HEADER or size < EDGE:
        return 0
    length = int(size) + (EDGE if flags & _HAS_HEADER else 0)
    return length if length <= end else 0


def read_tag(source: Source, offset: int, length: int) -> ApeTag:
    """Return the tag that :func:`length_before` found.

    Raises:
        UnreadableFile: it is absurdly large.
    """
    blob = block(source, offset, length)
    version, _, count, flags = struct.unpack("<4I", blob[-24:-8])
    start = EDGE if flags & _HAS_HEADER else 0
    items, end = _split(blob[start:-EDGE], count)
    return ApeTag(version, flags, blob, tuple(items), blob[start + end : -EDGE])


def _split(content: bytes, count: int) -> tuple[list[ApeItem], int]:
    items: list[ApeItem] = []
    position = 0
    while position + 9 <= len(content) and len(items) < count:
        size, flags = struct.unpack_from("<2I", content, position)
        stop = content.find(b"\0", position + 8, position + 8 + 256)
        if stop < 0 or stop + 1 + size > len(content):
            break
        key = content[position + 8 : stop].decode("latin-1")
        end = stop + 1 + size
        items.append(ApeItem(key, (flags >> 1) & 3, content[stop + 1 : end], content[position:end]))
        position = end
    return items, position


def edit_tag(tag: ApeTag | None, declaration: Declaration, name: str) -> tuple[bytes, list[str]]:
    """Return the bytes of the tag with ``declaration`` in it, and the carriers.

    Raises:
        WriteRefused: items in the tag cannot be told apart, so they could be lost.
    """
    if tag is not None and tag.rest:
        raise WriteRefused(
            "The APE tag in {file} is damaged: its items cannot be told apart. The file was not "
            "changed; a sidecar can carry the statement instead.",
            file=name,
        )
    old = list(tag.items) if tag else []
    items = list(old)
    carriers = []
    for wish in wishes_among(declaration, (item.key for item in old)):
        key = _NAMES.get(wish.field, wish.key) if wish.field else wish.key
        places = [i for i, item in enumerate(items) if item.key.upper() == key.upper()]
        if wish.value is None:
            items = [item for i, item in enumerate(items) if i not in places]
            continue
        carriers.append(f"ape:{items[places[0]].key if places else key}")
        value = wish.value.encode("utf-8", "replace")
        if len(places) == 1 and items[places[0]].value == value and not items[places[0]].kind:
            continue
        new = _make(items[places[0]].key if places else key, value)
        items = [item for i, item in enumerate(items) if i not in places[1:]]
        if places:
            items[places[0]] = new
        else:
            items.append(new)
    if tag is not None and items == old:
        return tag.blob, carriers
    return _build(tag, items), carriers


def _make(key: str, value: bytes) -> ApeItem:
    raw = struct.pack("<2I", len(value), 0) + key.encode("ascii") + b"\0" + value
    return ApeItem(key, _KIND_TEXT, value, raw)


def _build(tag: ApeTag | None, items: list[ApeItem]) -> bytes:
    """APEv1 tags (no header, version 1000) become v2: v1 cannot say that its text is UTF-8."""
    content = b"".join(item.raw for item in items)
    has_header = tag is None or tag.version < VERSION or bool(tag.flags & _HAS_HEADER)
    flags = _HAS_HEADER if has_header else 0
    size = len(content) + EDGE
    footer = PREAMBLE + struct.pack("<4I", VERSION, size, len(items), flags) + bytes(8)
    if not has_header:
        return content + footer
    header = PREAMBLE + struct.pack("<4I", VERSION, size, len(items), flags | _IS_HEADER) + bytes(8)
    return header + content + footer
