# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ID3v2 tags as lists of frames whose bytes stay as they are (id3.org, v2.2, v2.3 and v2.4).

A tag library that decodes every frame and encodes it again loses what it cannot decode
(safety.md §2.6). Here a frame is its bytes; only the frames of ours are ever made anew.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from holdback.formats.source import Source, block, whole_blocks

HEADER = 10
PADDING = 2048
FRAME_LIMIT = 1 << 20
"""A compressed frame is unpacked up to here: enough for any text, too little for a bomb."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame: its identifier as it stands, and its bytes, header included."""

    id: str
    raw: bytes
    header: int = HEADER

    @property
    def body(self) -> bytes:
        """The bytes behind the frame header, as stored."""
        return self.raw[self.header :]


@dataclass(frozen=True, slots=True)
class Tag:
    """One ID3v2 tag.

    Attributes:
        version: 2, 3 or 4.
        flags: the header's flags as stored.
        blob: the whole tag as it stands in the file.
        frames: the frames in order.
        rest: bytes behind the last frame that are neither a frame nor padding.
        plain_sizes: v2.4 with frame sizes as plain numbers, as old iTunes wrote them.
        is_cut: whether the file ends before the tag does.
    """

    version: int
    flags: int
    blob: bytes
    frames: tuple[Frame, ...]
    rest: bytes = b""
    plain_sizes: bool = False
    is_cut: bool = False

    @property
    def is_unsynchronised(self) -> bool:
        """Whether all frames of a v2.4 tag have their 0xFF bytes escaped."""
        return self.version == 4 and bool(self.flags & 0x80)


def tag_length(header: bytes) -> int:
    """Return the length of the tag that ``header`` (10 bytes) opens, or 0 if it opens none."""
    if len(header) < HEADER or header[:3] != b"ID3" or header[3] not in (2, 3, 4):
        return 0
    if max(header[6:10]) > 0x7F:
        return 0
    footer = HEADER if header[3] == 4 and header[5] & 0x10 else 0
    return HEADER + synchsafe(header[6:10]) + footer


def read_tag(source: Source, offset: int, end: int | None = None) -> Tag | None:
    """Return the ID3v2 tag at ``offset``, or None if none begins there.

    Raises:
        UnreadableFile: the tag is absurdly large.
    """
    length = tag_length(source.at(offset, HEADER))
    if not length:
        return None
    available = (source.size if end is None else end) - offset
    if available < HEADER:
        return None
    blob = block(source, offset, min(length, available))
    return parse_tag(blob, is_cut=length > available)


def parse_tag(blob: bytes, *, is_cut: bool = False) -> Tag:
    """Split the bytes of a whole tag into frames. Never fails: what is no frame is ``rest``."""
    version, flags = blob[3], blob[5]
    content = blob[HEADER : len(blob) - (HEADER if version == 4 and flags & 0x10 else 0)]
    if version < 4 and flags & 0x80:
        content = synchronised(content)
    if version > 2 and flags & 0x40:
        content = content[_extended_header_length(version, content) :]
    plain = version == 4 and _has_plain_sizes(content)
    frames, end = _split(content, version, plain)
    rest = content[end:]
    return Tag(
        version, flags, blob, tuple(frames), rest if rest.strip(b"\0") else b"", plain, is_cut
    )


def _extended_header_length(version: int, content: bytes) -> int:
    if len(content) < 6:
        return 0
    if version == 4:
        return min(synchsafe(content[:4]), len(content)) if max(content[:4]) < 0x80 else 0
    # Some writers follow v2.4 here too; a v2.3 extended header has 6 or 10 bytes behind its size.
    size = int.from_bytes(content[:4], "big")
    return 4 + size if size in (6, 10) else 0


def _has_plain_sizes(content: bytes) -> bool:
    """Tell iTunes' plain sizes from synchsafe ones: which reading runs through to the padding?"""
    safe, safe_end = _split(content, 4, False)
    plain, plain_end = _split(content, 4, True)
    if not content[safe_end:].strip(b"\0"):
        return False
    is_whole = not content[plain_end:].strip(b"\0")
    return len(plain) > len(safe) or (is_whole and len(plain) == len(safe))


def _split(content: bytes, version: int, plain: bool) -> tuple[list[Frame], int]:
    frames: list[Frame] = []
    width, header = (3, 6) if version == 2 else (4, HEADER)
    position = 0
    while position + header <= len(content):
        name = content[position : position + width]
        if not _is_frame_id(name):
            break
        field = content[position + width : position + width * 2]
        if version == 4 and not plain:
            if max(field) > 0x7F:
                break
            size = synchsafe(field)
        else:
            size = int.from_bytes(field, "big")
        end = position + header + size
        if end > len(content):
            break
        frames.append(Frame(name.decode("ascii"), content[position:end], header))
        position = end
    return frames, position


def _is_frame_id(name: bytes) -> bool:
    """Capital letters and digits; a v2.2 identifier in a v2.3 tag ends in NUL or a space."""
    stem = name.rstrip(b"\0 ")
    return len(stem) >= 3 and all(48 <= c <= 57 or 65 <= c <= 90 for c in stem)


def synchsafe(field: bytes) -> int:
    """Return the number in four bytes of seven bits each."""
    return field[0] << 21 | field[1] << 14 | field[2] << 7 | field[3]


def to_synchsafe(number: int) -> bytes:
    """Return ``number`` (below 2^28) as four bytes of seven bits each."""
    return bytes((number >> shift) & 0x7F for shift in (21, 14, 7, 0))


def synchronised(data: bytes) -> bytes:
    """Undo unsynchronisation: 0xFF 0x00 becomes 0xFF.

    Data that hold a byte sequence which unsynchronised data cannot hold were never escaped,
    whatever the flag says, and come back as they are.
    """
    position = data.find(b"\xff")
    while position >= 0:
        if position + 1 >= len(data) or data[position + 1] >= 0xE0:
            return data
        position = data.find(b"\xff", position + 1)
    return data.replace(b"\xff\0", b"\xff")


def payload(frame: Frame, tag: Tag) -> bytes | None:
    """Return the content of a frame, unpacked; None if it is encrypted or cannot be unpacked."""
    body = frame.body
    if tag.version == 2:
        return body
    flags = frame.raw[9]
    if tag.version == 3:
        compressed, encrypted, grouped = flags & 0x80, flags & 0x40, flags & 0x20
        skip = (4 if compressed else 0) + (1 if encrypted else 0) + (1 if grouped else 0)
    else:
        compressed, encrypted, grouped = flags & 0x08, flags & 0x04, flags & 0x40
        if flags & 0x02 or tag.is_unsynchronised:
            body = synchronised(body)
        skip = (1 if grouped else 0) + (1 if encrypted else 0) + (4 if flags & 0x01 else 0)
        if compressed and not flags & 0x01:
            skip += 4
    if encrypted:
        return None
    body = body[skip:]
    if not compressed:
        return body
    try:
        return zlib.decompressobj().decompress(body, FRAME_LIMIT)
    except zlib.error:
        return None


def make_frame(tag_version: int, name: str, body: bytes, *, plain_sizes: bool = False) -> Frame:
    """Build a frame without flags."""
    if tag_version == 2:
        return Frame(name, name.encode() + len(body).to_bytes(3, "big") + body, 6)
    if tag_version == 4 and not plain_sizes:
        size = to_synchsafe(len(body))
    else:
        size = len(body).to_bytes(4, "big")
    return Frame(name, name.encode() + size + b"\0\0" + body)


def build_tag(tag: Tag, frames: tuple[Frame, ...], room: int, padding: int = PADDING) -> bytes:
    """Return the bytes of ``tag`` with other frames.

    Exactly ``room`` bytes long if the frames fit in there, else as long as needed and at least
    ``padding``: by whole blocks longer than ``room``. The extended header goes (its checksum
    would be wrong), the version stays.
    """
    content = b"".join(frame.raw for frame in frames) + tag.rest
    length = HEADER + len(content)
    if tag.rest:
        total = length  # behind a frame that was cut off, padding would become its content
    else:
        grown = whole_blocks(length + padding - room) if padding else length - room
        total = room if room >= length else room + grown
    flags = tag.flags & (0xA0 if tag.version == 4 else 0x20)
    head = b"ID3" + bytes((tag.version, 0, flags)) + to_synchsafe(total - HEADER)
    return head + content + bytes(total - length)


def new_tag(version: int = 4) -> Tag:
    """Return a tag without frames."""
    return Tag(version, 0, b"", ())
