# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Vorbis comments as lists of entries whose bytes stay as they are (xiph.org, v-comment)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from holdback.errors import UnreadableFile
from holdback.formats.mapping import field_of_free_key, wishes_among
from holdback.rights import Declaration, TagValue

_XMP_KEYS = frozenset({"XMP", "XML:COM.ADOBE.XMP"})
_PICTURE_KEYS = frozenset({"METADATA_BLOCK_PICTURE", "COVERART"})
_ENTRY_LIMIT = 100_000


@dataclass(frozen=True, slots=True)
class Comments:
    """A comment header: the vendor string, the entries in order, and what follows them."""

    vendor: bytes
    entries: tuple[bytes, ...]
    rest: bytes = b""

    def packed(self) -> bytes:
        """Return the bytes of the header, ``rest`` included."""
        parts = [struct.pack("<I", len(self.vendor)), self.vendor]
        parts.append(struct.pack("<I", len(self.entries)))
        for entry in self.entries:
            parts += (struct.pack("<I", len(entry)), entry)
        return b"".join((*parts, self.rest))


def parse_comments(data: bytes, name: str) -> Comments:
    """Split a comment header.

    Raises:
        UnreadableFile: lengths in it run past its end.
    """
    position = 0

    def take() -> bytes:
        nonlocal position
        if position + 4 > len(data):
            raise _damaged(name)
        size = int.from_bytes(data[position : position + 4], "little")
        if position + 4 + size > len(data):
            raise _damaged(name)
        position += 4 + size
        return data[position - size : position]

    vendor = take()
    if position + 4 > len(data):
        raise _damaged(name)
    count = int.from_bytes(data[position : position + 4], "little")
    if count > _ENTRY_LIMIT:
        raise _damaged(name)
    position += 4
    entries: list[bytes] = []
    # A count that is too high is a known fault of one encoder; what ends exactly is whole.
    while len(entries) < count and not (entries and position == len(data)):
        entries.append(take())
    return Comments(vendor, tuple(entries), data[position:])


def _damaged(name: str) -> UnreadableFile:
    return UnreadableFile(
        "The Vorbis comments of {file} are damaged: lengths in them run past their end.", file=name
    )


def key_of(entry: bytes) -> str:
    """Return the key of an entry in upper case, the empty string if it has none."""
    key, equals, _ = entry.partition(b"=")
    return key.decode("latin-1").upper() if equals else ""


def values_of(comments: Comments) -> Iterator[TagValue]:
    """Yield what every entry says; pictures by their size."""
    for entry in comments.entries:
        key = key_of(entry)
        value = entry.partition(b"=")[2]
        if key in _PICTURE_KEYS or key in _XMP_KEYS:
            yield TagValue(f"vorbis:{key}", f"{len(value)} bytes")
        elif key:
            text = value.decode("utf-8", "replace")
            yield TagValue(f"vorbis:{key}", text, field_of_free_key(key))


def packets_of(comments: Comments) -> Iterator[tuple[str, bytes]]:
    """Yield XMP packets that others put into a comment."""
    for entry in comments.entries:
        key, _, value = entry.partition(b"=")
        if key.decode("latin-1").upper() in _XMP_KEYS:
            yield f"vorbis:{key.decode('latin-1').upper()}", value


def edit_comments(comments: Comments, declaration: Declaration) -> tuple[Comments, list[str]]:
    """Return the comments with ``declaration`` in them, and the carriers.

    Entries of other keys keep their bytes and their order; an entry of ours takes the place of
    the one it replaces, a new one goes to the end.
    """
    entries = list(comments.entries)
    carriers = []
    for wish in wishes_among(declaration, map(key_of, entries)):
        places = [i for i, entry in enumerate(entries) if key_of(entry) == wish.key]
        if wish.value is None:
            entries = [entry for i, entry in enumerate(entries) if i not in places]
            continue
        carriers.append(f"vorbis:{wish.key}")
        value = wish.value.encode("utf-8", "replace")
        if len(places) == 1 and entries[places[0]].partition(b"=")[2] == value:
            continue
        entry = wish.key.encode() + b"=" + value
        entries = [one for i, one in enumerate(entries) if i not in places[1:]]
        if places:
            entries[places[0]] = entry
        else:
            entries.append(entry)
    return Comments(comments.vendor, tuple(entries), comments.rest), carriers
