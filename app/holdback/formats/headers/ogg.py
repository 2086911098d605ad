# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ogg Vorbis and Opus: the comment packet, covers stepped over, and the last pages (RFC 3533)."""

from __future__ import annotations

from holdback.formats.headers import vorbis
from holdback.formats.headers.found import Found
from holdback.formats.headers.window import Doubt, Window

_HEAD = 27
_MOST_PAGES = 1000
_TAIL = 128 << 10
_AHEAD, _SMALL_PAGE = 64 << 10, 16 << 10
_LONG = 4096
"""An entry longer than this is looked at by its beginning first: it may be a cover."""


class _Packets:
    """The packets of the header pages as one stretch of bytes that is fetched as needed."""

    def __init__(self, window: Window, serial: bytes, position: int) -> None:
        self._window = window
        self._serial = serial
        self._position = position
        self._sequence = 1
        self._ahead = _AHEAD
        self._parts: list[tuple[int, int, int]] = []  # place in the stretch, in the file, length
        self.length = 0
        self.ends: list[int] = []

    def next_page(self) -> bool:
        """Take up one page; True if a packet ends with it."""
        room = min(_HEAD + 255, self._window.size - self._position)
        if room < _HEAD:
            raise Doubt
        head = self._window.at(self._position, room, self._ahead)
        if head[:5] != b"OggS\0" or head[14:18] != self._serial or self._sequence > _MOST_PAGES:
            raise Doubt
        if int.from_bytes(head[18:22], "little") != self._sequence or not head[26]:
            raise Doubt
        table = head[_HEAD : _HEAD + head[26]]
        start, run = self._position + _HEAD + head[26], sum(table)
        if start + run > self._window.size or len(table) < head[26]:
            raise Doubt
        if min(table) < 255:  # a page in the middle of a cover is full
            end = self.length
            for value in table:
                end += value
                if value < 255:
                    self.ends.append(end)
        self._parts.append((self.length, start, run))
        self.length += run
        self._position = start + run
        self._sequence += 1
        # Many writers make pages of four kilobytes: fetching some at once costs less than seeking.
        self._ahead = _AHEAD if run < _SMALL_PAGE else _HEAD + 255
        return table[-1] < 255

    def at(self, offset: int, length: int) -> bytes:
        """Return bytes of the stretch."""
        if offset + length > self.length:
            raise Doubt
        found = []
        for place, start, run in self._parts:
            if place + run <= offset:
                continue
            if place >= offset + length:
                break
            low, high = max(offset, place), min(offset + length, place + run)
            found.append(self._window.at(start + low - place, high - low))
        return b"".join(found)


def read(window: Window) -> Found:
    """Read a file that begins with a Vorbis or Opus stream and holds no other."""
    head = window.at(0, _HEAD)
    if head[:5] != b"OggS\0" or head[5] != 2 or head[18:22] != bytes(4) or head[26] != 1:
        raise Doubt
    length = window.at(_HEAD, 1)[0]
    first = window.at(_HEAD + 1, length)
    if first.startswith(b"\x01vorbis") and length >= 16:
        found, lead, packets = Found("ogg"), b"\x03vorbis", 2
        rate, skip = int.from_bytes(first[12:16], "little"), 0
    elif first.startswith(b"OpusHead") and length >= 12:
        found, lead, packets = Found("opus"), b"OpusTags", 1
        rate, skip = 48000, int.from_bytes(first[10:12], "little")
    else:
        raise Doubt
    stretch = _Packets(window, head[14:18], _HEAD + 1 + length)
    while not (stretch.next_page() and len(stretch.ends) >= packets):
        pass
    _comments(found, stretch, lead)
    granule = _last_granule(window, head[14:18])
    found.duration_s = max(0, granule - skip) / rate if rate and granule > 0 else None
    return found


def _comments(found: Found, stretch: _Packets, lead: bytes) -> None:
    end = stretch.ends[0]
    if stretch.at(0, len(lead)) != lead:
        raise Doubt
    position = len(lead)
    position += 4 + int.from_bytes(stretch.at(position, 4), "little")
    if position + 4 > end:
        raise Doubt
    count = int.from_bytes(stretch.at(position, 4), "little")
    position += 4
    if count > vorbis.MOST_ENTRIES:
        raise Doubt
    for number in range(count):
        if number and position == end:
            return
        length = int.from_bytes(stretch.at(position, 4), "little")
        start = position + 4
        position = start + length
        if position > end:
            raise Doubt
        if length > _LONG and _is_cover(stretch.at(start, 32)):
            continue
        vorbis.entry(found, stretch.at(start, length))


def _is_cover(beginning: bytes) -> bool:
    return beginning.partition(b"=")[0].upper() in (b"METADATA_BLOCK_PICTURE", b"COVERART")


def _last_granule(window: Window, serial: bytes) -> int:
    """Return the largest granule position of the stream among the last pages."""
    start = max(0, window.size - _TAIL)
    data = window.at(start, window.size - start)
    best, position = 0, 0
    while True:
        position = data.find(b"OggS\0", position)
        if position < 0 or position + _HEAD > len(data):
            return best
        table = data[position + _HEAD : position + _HEAD + data[position + 26]]
        end = position + _HEAD + len(table) + sum(table)
        if len(table) < data[position + 26] or end > len(data):
            position += 1  # what looked like a page does not end within the file
            continue
        if data[position + 14 : position + 18] != serial or (
            data[position + 5] & 2 and start + position
        ):
            raise Doubt  # another recording stands behind the first
        granule = int.from_bytes(data[position + 6 : position + 14], "little", signed=True)
        best = max(best, granule)
        position = end
