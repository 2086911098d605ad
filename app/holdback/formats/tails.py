# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags in front of and behind a bare audio stream: ID3v2, ID3v1, APEv2, Lyrics3."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from holdback.formats import apev2, id3
from holdback.formats.id3_values import tags_of
from holdback.formats.identify import end_of_id3
from holdback.formats.source import Source, block
from holdback.rights import Field, TagValue

ID3V1_BYTES = 128
_ENHANCED_BYTES = 227
_LYRICS_END = b"LYRICS200"


@dataclass(frozen=True, slots=True)
class Tail:
    """One tag behind the audio: ``id3v1``, ``tag+``, ``ape``, ``lyrics3`` or ``id3v2``."""

    kind: str
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the audio lies between its tags."""

    start: int
    end: int
    tails: tuple[Tail, ...]

    def tail(self, kind: str) -> Tail | None:
        """Return the last tail of a kind."""
        return next((tail for tail in reversed(self.tails) if tail.kind == kind), None)


def layout_of(source: Source) -> Layout:
    """Find the tags at both ends. Tails are in file order."""
    start, end = end_of_id3(source), source.size
    tails: list[Tail] = []
    while True:
        tail = _tail_before(source, start, end)
        if tail is None:
            return Layout(start, max(start, end), tuple(reversed(tails)))
        tails.append(tail)
        end = tail.offset


def _tail_before(source: Source, start: int, end: int) -> Tail | None:
    room = end - start
    if room >= ID3V1_BYTES and source.at(end - ID3V1_BYTES, 3) == b"TAG":
        return Tail("id3v1", end - ID3V1_BYTES, ID3V1_BYTES)
    if room >= _ENHANCED_BYTES and source.at(end - _ENHANCED_BYTES, 4) == b"TAG+":
        return Tail("tag+", end - _ENHANCED_BYTES, _ENHANCED_BYTES)
    length = apev2.length_before(source, end)
    if 0 < length <= room:
        return Tail("ape", end - length, length)
    closing = source.at(end - 15, 15) if room >= 15 else b""
    if closing[6:] == _LYRICS_END and closing[:6].isdigit():
        length = int(closing[:6]) + 15
        if length <= room and source.at(end - length, 11) == b"LYRICSBEGIN":
            return Tail("lyrics3", end - length, length)
    footer = source.at(end - 10, 10) if room >= 20 else b""
    if footer[:3] == b"3DI" and max(footer[6:]) < 0x80:
        length = id3.synchsafe(footer[6:]) + 20
        if length <= room and source.at(end - length, 3) == b"ID3":
            return Tail("id3v2", end - length, length)
    return None


_V1_FIELDS = (
    ("title", 3, 30, Field.TITLE),
    ("artist", 33, 30, Field.ARTIST),
    ("album", 63, 30, Field.ALBUM),
    ("year", 93, 4, Field.DATE),
    ("comment", 97, 30, Field.COMMENT),
)


def id3v1_values(data: bytes) -> Iterator[TagValue]:
    """Yield what the 128 bytes of an ID3v1 tag say."""
    for name, offset, length, field in _V1_FIELDS:
        raw = data[offset : offset + length]
        if name == "comment" and raw[28] == 0 and raw[29]:
            yield TagValue("id3v1:track", str(raw[29]), Field.TRACK_NUMBER)
            raw = raw[:28]
        text = raw.partition(b"\0")[0].decode("latin-1").rstrip()
        if text:
            yield TagValue(f"id3v1:{name}", text, field)


def edited_id3v1(data: bytes, fields: Mapping[Field, str]) -> bytes:
    """Return the 128 bytes with edited fields in them, cut to their length.

    A text that Latin-1 cannot hold leaves its place empty: better nothing than the old value.
    """
    for name, offset, length, field in _V1_FIELDS:
        if field in fields and name != "comment":
            try:
                raw = fields[field].encode("latin-1")[:length]
            except UnicodeEncodeError:
                raw = b""
            data = data[:offset] + raw.ljust(length, b"\0") + data[offset + length :]
    return data


def tail_values(source: Source, layout: Layout) -> Iterator[TagValue]:
    """Yield what the tags behind the audio say, the most telling kinds first."""
    for tail in layout.tails:
        if tail.kind == "ape":
            yield from apev2.read_tag(source, tail.offset, tail.length).values()
        elif tail.kind == "id3v2":
            yield from _appended(source, tail)
        elif tail.kind == "lyrics3":
            yield TagValue("lyrics3", f"{tail.length} bytes")
    old = layout.tail("id3v1")
    if old:
        yield from id3v1_values(source.at(old.offset, ID3V1_BYTES))


def _appended(source: Source, tail: Tail) -> Iterator[TagValue]:
    yield from tags_of(id3.parse_tag(block(source, tail.offset, tail.length)), "id3-appended")
