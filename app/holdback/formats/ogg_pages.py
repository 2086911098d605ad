# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ogg pages: headers, checksums, packets laced into pages (RFC 3533)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from holdback.formats.source import Source

CONTINUED, FIRST, LAST = 1, 2, 4
HEADER = 27
_SEGMENTS = 255
_POLYNOMIAL = 0x04C11DB7
_NO_GRANULE = -1


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its place, its header fields and its lacing table; the payload stays on disk."""

    offset: int
    flags: int
    granule: int
    serial: int
    sequence: int
    checksum: int
    table: bytes

    @property
    def payload_offset(self) -> int:
        """Where the payload begins."""
        return self.offset + HEADER + len(self.table)

    @property
    def payload_length(self) -> int:
        """How long the payload is."""
        return sum(self.table)

    @property
    def end(self) -> int:
        """The offset behind the page."""
        return self.payload_offset + self.payload_length


def page_at(source: Source, offset: int) -> Page | None:
    """Return the page that begins at ``offset`` and is wholly there, or None."""
    header = source.at(offset, HEADER)
    if len(header) < HEADER or header[:5] != b"OggS\0":
        return None
    table = source.at(offset + HEADER, header[26])
    page = Page(
        offset,
        header[5],
        int.from_bytes(header[6:14], "little", signed=True),
        int.from_bytes(header[14:18], "little"),
        int.from_bytes(header[18:22], "little"),
        int.from_bytes(header[22:26], "little"),
        table,
    )
    return page if len(table) == header[26] and page.end <= source.size else None


def pages_from(source: Source, offset: int) -> Iterator[Page]:
    """Yield pages from ``offset`` on; behind bytes that are no page, the next one is sought."""
    while offset < source.size:
        page = page_at(source, offset)
        if page:
            yield page
            offset = page.end
            continue
        offset = _next_capture(source, offset + 1)


def _next_capture(source: Source, offset: int) -> int:
    while offset < source.size:
        window = source.at(offset, 64 << 10)
        found = window.find(b"OggS")
        if found >= 0:
            return offset + found
        offset += max(1, len(window) - 3)
    return offset


_TURNED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def checksum(data: bytes, start: int = 0) -> int:
    """Return the CRC-32 of Ogg (no reflection, no final inversion).

    Turned round bit by bit it is the common CRC-32, which comes fast.
    """
    value = zlib.crc32(data.translate(_TURNED), _turned(start) ^ 0xFFFFFFFF) ^ 0xFFFFFFFF
    return _turned(value)


def _turned(value: int) -> int:
    return int.from_bytes(value.to_bytes(4, "little").translate(_TURNED), "big")


def is_intact(source: Source, page: Page) -> bool:
    """Whether the page has the checksum that its bytes give."""
    data = bytearray(source.at(page.offset, page.end - page.offset))
    data[22:26] = bytes(4)
    return checksum(bytes(data)) == page.checksum


def renumbered_checksum(page: Page, sequence: int) -> int:
    """Return the checksum of ``page`` under another sequence number, without reading its payload.

    The checksum is linear: it changes by that of the difference of the two headers, pushed
    through as many zero bytes as follow.
    """
    difference = (page.sequence ^ sequence).to_bytes(4, "little")
    behind = HEADER - 22 + len(page.table) + page.payload_length
    return page.checksum ^ _multiplied(checksum(difference), _power(behind))


def _multiplied(left: int, right: int) -> int:
    """Multiply two polynomials over GF(2) modulo the CRC polynomial."""
    product = 0
    while right:
        if right & 1:
            product ^= left
        right >>= 1
        left = ((left << 1) ^ (_POLYNOMIAL if left & 0x80000000 else 0)) & 0xFFFFFFFF
    return product


@cache
def _power(zeros: int) -> int:
    """Return x to the power of eight times ``zeros``, modulo the CRC polynomial."""
    if zeros == 0:
        return 1
    half = _power(zeros // 2)
    square = _multiplied(half, half)
    return _multiplied(square, 1 << 8) if zeros % 2 else square


def build_page(template: Page, sequence: int, flags: int, granule: int, segments: bytes,
               payload: bytes) -> bytes:  # fmt: skip
    """Return a page of the stream that ``template`` belongs to, with a right checksum."""
    head = bytearray(
        b"OggS\0"
        + bytes((flags,))
        + granule.to_bytes(8, "little", signed=True)
        + template.serial.to_bytes(4, "little")
        + sequence.to_bytes(4, "little")
        + bytes(4)
        + bytes((len(segments),))
        + segments
    )
    head[22:26] = checksum(payload, checksum(bytes(head))).to_bytes(4, "little")
    return bytes(head) + payload


@dataclass(frozen=True, slots=True)
class Laced:
    """Part of a lacing: the segments and payload of one page to be."""

    segments: bytes
    payload: bytes
    continues: bool
    """Whether it begins in the middle of a packet."""
    completes: bool
    """Whether a packet ends in it."""


def lace(packets: list[bytes], pages: int) -> list[Laced]:
    """Lace whole packets into ``pages`` pages, or more or fewer if that cannot be."""
    values: list[tuple[int, bool]] = []
    for packet in packets:
        full, last = divmod(len(packet), 255)
        values += [(255, False)] * full + [(last, True)]
    count = max(min(pages, len(values)), -(-len(values) // _SEGMENTS))
    payload = b"".join(packets)
    laced: list[Laced] = []
    position = taken = 0
    for number in range(count):
        # As many segments per page as possible, yet at least one for each page that is to come.
        room = min(_SEGMENTS, len(values) - taken - (count - number - 1))
        part = values[taken : taken + max(room, 0)]
        length = sum(value for value, _ in part)
        laced.append(
            Laced(
                bytes(value for value, _ in part),
                payload[position : position + length],
                taken > 0 and not values[taken - 1][1],
                any(ends for _, ends in part),
            )
        )
        position += length
        taken += len(part)
    return laced


def granule_of(part: Laced, granule: int) -> int:
    """Return the granule position of a header page: -1 where no packet ends in it."""
    return granule if part.completes else _NO_GRANULE
