# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ASF (WMA): descriptions in the header, XMP in an object of its own (ASF specification 01.20)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from holdback.errors import UnreadableFile, WriteRefused
from holdback.formats import asf_texts
from holdback.formats.handler import Content, Range, Rewrite
from holdback.formats.id3_edit import merged_packet
from holdback.formats.source import Source, Splice, block
from holdback.rights import Declaration, TagValue

HEADER = UUID("75B22630-668E-11CF-A6D9-00AA0062CE6C").bytes_le
DATA = UUID("75B22636-668E-11CF-A6D9-00AA0062CE6C").bytes_le
FILE_PROPERTIES = UUID("8CABDCA1-A947-11CF-8EE4-00C00C205365").bytes_le
DESCRIPTION = UUID("75B22633-668E-11CF-A6D9-00AA0062CE6C").bytes_le
EXTENDED = UUID("D2D0A440-E307-11D2-97F0-00A0C95EA850").bytes_le
HEADER_EXTENSION = UUID("5FBF03B5-A92E-11CF-8EE3-00C00C205365").bytes_le
METADATA = UUID("C5F8CBEA-5BAF-4877-8467-AA8C44FA4CCA").bytes_le
METADATA_LIBRARY = UUID("44231C94-9498-49D1-A141-1D134E457054").bytes_le
PADDING = UUID("1806D474-CADF-4509-A4BA-9AABCB96AAE8").bytes_le
XMP = UUID("BE7ACFCB-97A9-42E8-9C71-999491E3AFAC").bytes_le
_OBJECT, _HEADER_FIXED = 24, 30
_OBJECT_LIMIT = 10_000
_SIZE_AT = 40
_TICKS = 10_000_000


@dataclass(frozen=True, slots=True)
class Object:
    """One object: its identifier, its offset and whole length."""

    id: bytes
    offset: int
    length: int

    @property
    def end(self) -> int:
        """The offset behind it."""
        return self.offset + self.length


def _objects(source: Source) -> tuple[Object, ...]:
    found: list[Object] = []
    position = 0
    while position + _OBJECT <= source.size and len(found) < _OBJECT_LIMIT:
        head = source.at(position, _OBJECT)
        length = int.from_bytes(head[16:], "little")
        if length < _OBJECT or position + length > source.size:
            break
        found.append(Object(head[:16], position, length))
        position += length
    if not found or found[0].id != HEADER:
        raise UnreadableFile("The header of {file} is damaged or cut off.", file=source.name)
    return tuple(found)


def _inner(header: bytes, name: str) -> list[Object]:
    """Return the objects in the header.

    Raises:
        UnreadableFile: one of them runs past the header's end.
    """
    found = []
    position = _HEADER_FIXED
    while position < len(header):
        length = int.from_bytes(header[position + 16 : position + _OBJECT], "little")
        if length < _OBJECT or position + length > len(header):
            raise UnreadableFile("The header of {file} is damaged.", file=name)
        found.append(Object(header[position : position + 16], position, length))
        position += length
    return found


class AsfHandler:
    """WMA and other ASF files."""

    formats = ("wma",)

    def read(self, source: Source, format: str) -> Content:
        top = _objects(source)
        header = block(source, 0, top[0].length)
        tags: list[TagValue] = []
        duration = None
        for one in _inner(header, source.name):
            data = header[one.offset + _OBJECT : one.end]
            if one.id == DESCRIPTION:
                tags += asf_texts.description_values(data)
            elif one.id == EXTENDED:
                tags += asf_texts.attribute_values(asf_texts.attributes_of(data))
            elif one.id == HEADER_EXTENSION:
                tags += _library_values(data[22:])
            elif one.id == FILE_PROPERTIES and len(data) >= 64:
                ticks, preroll = struct.unpack_from("<Q8xQ", data, 40)
                duration = max(0.0, ticks / _TICKS - preroll / 1000) or None
        packets = tuple(
            ("asf:XMP", block(source, one.offset + _OBJECT, one.length - _OBJECT))
            for one in top
            if one.id == XMP
        )
        return Content(tuple(tags), packets, duration)

    def rewrite(self, source: Source, format: str, declaration: Declaration) -> Rewrite:
        top = _objects(source)
        header = block(source, 0, top[0].length)
        new, carriers = _rebuilt(header, declaration, source.name)
        splices = list(_xmp_splices(source, top, declaration))
        if new == header and not splices:
            return Rewrite.of((), carriers)
        growth = len(new) - len(header) + sum(splice.growth for splice in splices)
        new = _resized(new, source.size, source.size + growth, source.name)
        if splices or not declaration.is_silent:
            carriers.append("asf:XMP")
        return Rewrite.of([Splice(0, len(header), new), *splices], carriers)

    def essence(self, source: Source, format: str) -> tuple[Range, ...]:
        return tuple(
            (one.offset + _OBJECT, one.length - _OBJECT)
            for one in _objects(source)
            if one.id == DATA
        )


def _library_values(data: bytes) -> Iterator[TagValue]:
    position = 0
    while position + _OBJECT <= len(data):
        length = int.from_bytes(data[position + 16 : position + _OBJECT], "little")
        if length < _OBJECT or position + length > len(data):
            return
        if data[position : position + 16] in (METADATA, METADATA_LIBRARY):
            yield from asf_texts.library_values(data[position + _OBJECT : position + length])
        position += length


def _rebuilt(header: bytes, declaration: Declaration, name: str) -> tuple[bytes, list[str]]:
    inner = _inner(header, name)
    parts = {one.offset: header[one.offset : one.end] for one in inner}
    old = {
        kind: next((one for one in inner if one.id == kind), None)
        for kind in (DESCRIPTION, EXTENDED, PADDING)
    }

    def content(kind: bytes) -> bytes | None:
        one = old[kind]
        return None if one is None else header[one.offset + _OBJECT : one.end]

    description, first = asf_texts.edit_description(content(DESCRIPTION), declaration, name)
    extended, second = asf_texts.edit_attributes(content(EXTENDED), declaration, name)
    added = []
    for kind, data in ((DESCRIPTION, description), (EXTENDED, extended)):
        one = old[kind]
        packed = kind + (len(data) + _OBJECT).to_bytes(8, "little") + data
        if one is None:
            added.append(packed)
        else:
            parts[one.offset] = packed
    growth = sum(map(len, parts.values())) + sum(map(len, added)) + _HEADER_FIXED - len(header)
    spare = old[PADDING]
    if spare and growth and spare.length - growth >= _OBJECT:
        left = spare.length - growth
        parts[spare.offset] = PADDING + left.to_bytes(8, "little") + bytes(left - _OBJECT)
    body = b"".join((*parts.values(), *added))
    count = len(parts) + len(added)
    head = HEADER + (_HEADER_FIXED + len(body)).to_bytes(8, "little") + count.to_bytes(4, "little")
    return head + header[28:30] + body, [*first, *second]


def _resized(header: bytes, old_size: int, new_size: int, name: str) -> bytes:
    """Return the header with the file's new size, unless a live stream never knew its size."""
    for one in _inner(header, name):
        if one.id == FILE_PROPERTIES:
            at = one.offset + _SIZE_AT
            if int.from_bytes(header[at : at + 8], "little") == old_size:
                return header[:at] + new_size.to_bytes(8, "little") + header[at + 8 :]
    return header


def _xmp_splices(
    source: Source, top: tuple[Object, ...], declaration: Declaration
) -> Iterator[Splice]:
    old = next((one for one in top if one.id == XMP), None)
    existing = block(source, old.offset + _OBJECT, old.length - _OBJECT) if old else None
    if existing is None and declaration.is_silent:
        return
    packet = merged_packet(existing, declaration, source.name)
    if packet == existing:
        return
    if top[-1].end != source.size and old is None:
        raise WriteRefused(
            "{file} was cut off or never finished: it does not end where it says. It was not "
            "changed; a sidecar can carry the statement instead.",
            file=source.name,
        )
    data = XMP + (len(packet) + _OBJECT).to_bytes(8, "little") + packet
    yield Splice(old.offset, old.length, data) if old else Splice(source.size, 0, data)
