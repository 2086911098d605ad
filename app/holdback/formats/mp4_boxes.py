# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ISO base media boxes (ISO/IEC 14496-12): finding them, and those that hold file offsets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from holdback.errors import UnreadableFile, WriteRefused
from holdback.formats.source import Source, Splice, block

_BOX_LIMIT = 200_000
_FREE = (b"free", b"skip", b"wide")


@dataclass(frozen=True, slots=True)
class Box:
    """One box: its type, the offset of its header and of its content, and its end.

    ``to_end`` says that its size is given as 0, "to the end of the file"; ``is_cut`` that the
    file ends before it does.
    """

    type: bytes
    offset: int
    start: int
    end: int
    to_end: bool = False
    is_cut: bool = False

    @property
    def is_free(self) -> bool:
        """Whether it is filler."""
        return self.type in _FREE


def top_level(source: Source) -> tuple[Box, ...]:
    """Return the boxes of a file; behind what is no box the walk ends.

    Raises:
        UnreadableFile: there are absurdly many.
    """
    found: list[Box] = []
    position = 0
    while position < source.size:
        box = _box(source.at(position, 16), position, source.size)
        if box is None:
            break
        found.append(box)
        if len(found) > _BOX_LIMIT:
            raise UnreadableFile("{file} consists of absurdly many boxes.", file=source.name)
        position = box.end
    return tuple(found)


def _box(header: bytes, offset: int, end: int) -> Box | None:
    if len(header) < 8 or not _is_type(header[4:8]):
        return None
    size, start = int.from_bytes(header[:4], "big"), offset + 8
    if size == 1:
        if len(header) < 16:
            return None
        size, start = int.from_bytes(header[8:16], "big"), offset + 16
    if size == 0:
        return Box(header[4:8], offset, start, end, to_end=True)
    if size < start - offset:
        return None
    return Box(header[4:8], offset, start, min(offset + size, end), False, offset + size > end)


def _is_type(name: bytes) -> bool:
    return all(32 <= byte < 127 or byte == 0xA9 for byte in name)


def children(data: bytes, start: int = 0, end: int | None = None) -> list[Box]:
    """Return the boxes between two offsets of ``data``; all of them, or what parses of them."""
    stop = len(data) if end is None else end
    found: list[Box] = []
    while start + 8 <= stop:
        box = _child(data, start, stop)
        if box is None or box.is_cut or len(found) > _BOX_LIMIT:
            break
        found.append(box)
        start = box.end
    return found


def _child(data: bytes, offset: int, end: int) -> Box | None:
    size, start = int.from_bytes(data[offset : offset + 4], "big"), offset + 8
    if size == 1 and offset + 16 <= end:
        size, start = int.from_bytes(data[offset + 8 : offset + 16], "big"), offset + 16
    if size < start - offset:
        return None  # "to the end" (0) is for the file's own boxes only
    return Box(
        data[offset + 4 : offset + 8],
        offset,
        start,
        min(offset + size, end),
        False,
        offset + size > end,
    )


def find(data: bytes, path: tuple[bytes, ...], start: int, end: int) -> Iterator[Box]:
    """Yield every box at a path of types below ``start``."""
    for box in children(data, start, end):
        if box.type == path[0]:
            if len(path) == 1:
                yield box
            else:
                yield from find(data, path[1:], box.start, box.end)


def pack(name: bytes, content: bytes) -> bytes:
    """Return a whole box."""
    if len(content) + 8 >= 1 << 32:
        raise WriteRefused("A box would become larger than 4 gigabytes. Nothing was changed.")
    return (len(content) + 8).to_bytes(4, "big") + name + content


def filler(length: int) -> bytes:
    """Return a ``free`` box that is ``length`` bytes long (0, or at least 8)."""
    return pack(b"free", bytes(length - 8)) if length else b""


def meta_start(data: bytes, box: Box) -> int:
    """Return where the children of a ``meta`` box begin.

    ISO files have four bytes of version and flags in front, QuickTime and many phones have none;
    taking one for the other is how tag libraries lose sight of the tracks (safety.md §2.2).
    """
    return box.start if data[box.start + 4 : box.start + 8] == b"hdlr" else box.start + 4


def load(source: Source, box: Box) -> bytes:
    """Return a whole box, header included.

    Raises:
        UnreadableFile: it is absurdly large, or the file ends in it.
    """
    if box.is_cut:
        raise UnreadableFile(
            "{file} ends in the middle of its {box} box.",
            file=source.name,
            box=box.type.decode("latin-1"),
        )
    return block(source, box.offset, box.end - box.offset)


# --- offsets -----------------------------------------------------------------------------------

_STBL = (b"trak", b"mdia", b"minf", b"stbl")
_OFFSET_TABLES = ((b"stco", 4), (b"co64", 8))


def move_chunk_offsets(moov: bytes, boundary: int, shift: int, name: str) -> bytes:
    """Return ``moov`` with all chunk offsets from ``boundary`` on moved by ``shift``.

    Raises:
        WriteRefused: an offset would not fit, or a table of a kind that cannot be moved exists.
    """
    data = bytearray(moov)
    head = 16 if moov[:4] == b"\0\0\0\1" else 8
    for stbl in find(moov, _STBL, head, len(moov)):
        for table in children(moov, stbl.start, stbl.end):
            for kind, width in _OFFSET_TABLES:
                if table.type == kind:
                    count = int.from_bytes(moov[table.start + 4 : table.start + 8], "big")
                    _move_table(data, table.start + 8, table.end, count, width, boundary, shift)
            if table.type == b"saio":
                _move_saio(data, table, boundary, shift)
    for meta in _metas(moov, head):
        if any(box.type == b"iloc" for box in children(moov, meta_start(moov, meta), meta.end)):
            raise WriteRefused(
                "{file} points at its pictures by places in the file that cannot be moved "
                "safely. It was not changed; a sidecar can carry the statement instead.",
                file=name,
            )
    return bytes(data)


def _metas(moov: bytes, head: int) -> Iterator[Box]:
    yield from find(moov, (b"meta",), head, len(moov))
    yield from find(moov, (b"trak", b"meta"), head, len(moov))


def _move_table(
    data: bytearray, start: int, end: int, count: int, width: int, boundary: int, shift: int
) -> None:
    for position in range(start, min(start + count * width, end - width + 1), width):
        value = int.from_bytes(data[position : position + width], "big")
        if value >= boundary:
            if value + shift >= 1 << 8 * width:
                raise WriteRefused(
                    "The sound would have to move beyond 4 gigabytes, which this file's tables "
                    "cannot express. Nothing was changed; a sidecar can carry the statement."
                )
            data[position : position + width] = (value + shift).to_bytes(width, "big")


def _move_saio(data: bytearray, box: Box, boundary: int, shift: int) -> None:
    version, flags = data[box.start], data[box.start + 3]
    start = box.start + 4 + (8 if flags & 1 else 0)
    count = int.from_bytes(data[start : start + 4], "big")
    _move_table(data, start + 4, box.end, count, 8 if version else 4, boundary, shift)


def fragment_splices(
    source: Source, boxes: tuple[Box, ...], boundary: int, shift: int
) -> Iterator[Splice]:
    """Yield the edits of what fragments say about places in the file."""
    for box in boxes:
        if box.type not in (b"moof", b"mfra") or box.offset < boundary:
            continue
        if box.type == b"mfra" and box.is_cut:
            continue  # without its end no player finds this index
        old = load(source, box)
        new = bytearray(old)
        head = box.start - box.offset
        if box.type == b"moof":
            for tfhd in find(old, (b"traf", b"tfhd"), head, len(old)):
                if old[tfhd.start + 3] & 1:
                    _move_table(new, tfhd.start + 8, tfhd.end, 1, 8, boundary, shift)
        else:
            for tfra in find(old, (b"tfra",), head, len(old)):
                _move_tfra(new, old, tfra, boundary, shift)
        if bytes(new) != old:
            yield Splice(box.offset, len(old), bytes(new))


def _move_tfra(new: bytearray, old: bytes, box: Box, boundary: int, shift: int) -> None:
    width = 8 if old[box.start] else 4
    lengths = old[box.start + 11]
    tail = sum(((lengths >> bits) & 3) + 1 for bits in (4, 2, 0))
    count = int.from_bytes(old[box.start + 12 : box.start + 16], "big")
    position = box.start + 16
    for _ in range(min(count, (box.end - position) // (2 * width + tail))):
        _move_table(new, position + width, box.end, 1, width, boundary, shift)
        position += 2 * width + tail
