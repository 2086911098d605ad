# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""MP4 and M4A: native tags in ``moov/udta/meta/ilst``, XMP in a ``uuid`` box.

Whenever there is filler beside ``moov`` nothing else moves. Otherwise the sound moves once, every
table of places in the file is moved with it, and filler is left for the next time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from holdback.errors import UnreadableFile, WriteRefused
from holdback.formats.handler import Content, Range, Rewrite
from holdback.formats.id3_edit import merged_packet
from holdback.formats.mp4_boxes import (
    Box,
    children,
    filler,
    find,
    fragment_splices,
    load,
    meta_start,
    move_chunk_offsets,
    pack,
    top_level,
)
from holdback.formats.mp4_items import ListItem, edit_items, items_in, values_of
from holdback.formats.source import Source, Splice, block, whole_blocks
from holdback.rights import Declaration, Field, TagValue

XMP_UUID = UUID("BE7ACFCB-97A9-42E8-9C71-999491E3AFAC").bytes
MANIFEST_UUID = UUID("d8fec3d6-1b0e-483c-9297-5828877ec481").bytes
FILLER_BYTES = 4096
_HDLR = bytes(8) + b"mdirappl" + bytes(9)


class Mp4Handler:
    """Everything in ISO base media files."""

    formats = ("m4a", "mp4")

    def read(self, source: Source, format: str) -> Content:
        boxes = top_level(source)
        moov = _one_moov(source, boxes)
        tags: list[TagValue] = []
        packets: list[tuple[str, bytes]] = []
        duration = None
        if moov is not None:
            data = load(source, moov)
            tree = _tree(data, moov)
            tags += values_of(tree.items)
            tags += _classic_texts(data, tree)
            packets += (("mp4:udta:XMP_", data[box.start : box.end]) for box in tree.packets)
            duration = _duration(data, moov)
        for box in boxes:
            if _is_uuid(source, box, XMP_UUID) and not box.is_cut:
                packet = block(source, box.start + 16, box.end - box.start - 16)
                packets.append(("mp4:uuid", packet))
        return Content(
            tuple(tags),
            tuple(packets),
            duration,
            tuple(_oddities(boxes)),
            any(_is_uuid(source, box, MANIFEST_UUID) for box in boxes),
        )

    def rewrite(self, source: Source, format: str, declaration: Declaration) -> Rewrite:
        boxes = top_level(source)
        moov = _one_moov(source, boxes)
        if moov is None or not any(box.type == b"mdat" for box in boxes):
            raise WriteRefused(
                "{file} lacks its index or its sound (no moov or mdat box): it is a fragment of "
                "a stream, or was cut. It was not changed.",
                file=source.name,
            )
        old = load(source, moov)
        tree = _tree(old, moov)
        items, carriers = edit_items(tree.items, declaration)
        new = old
        packets = {
            box.offset: merged_packet(old[box.start : box.end], declaration, source.name)
            for box in tree.packets
        }
        if items != tree.items or any(
            old[box.start : box.end] != packets[box.offset] for box in tree.packets
        ):
            new = _rebuilt(old, tree, items, packets, source.name)
        splices, behind = _xmp_splices(source, boxes, moov, declaration)
        if splices or behind or not declaration.is_silent:
            carriers.append("mp4:uuid")
        splices += _moov_splices(source, boxes, moov, old, new, behind)
        return Rewrite.of(splices, carriers)

    def essence(self, source: Source, format: str) -> tuple[Range, ...]:
        return tuple(
            (box.start, box.end - box.start) for box in top_level(source) if box.type == b"mdat"
        )


def _one_moov(source: Source, boxes: tuple[Box, ...]) -> Box | None:
    found = [box for box in boxes if box.type == b"moov"]
    if len(found) > 1:
        raise UnreadableFile(
            "{file} has {count} indexes (moov boxes); which one holds is anybody's guess.",
            file=source.name,
            count=len(found),
        )
    return found[0] if found else None


def _is_uuid(source: Source, box: Box, wanted: bytes) -> bool:
    return box.type == b"uuid" and source.at(box.start, 16) == wanted


@dataclass(frozen=True, slots=True)
class _Tree:
    """Where the tags stand in ``moov``; offsets are within it. Missing boxes are None."""

    head: int
    udta: Box | None
    meta: Box | None
    ilst: Box | None
    items: list[ListItem]
    rest: bytes
    packets: tuple[Box, ...]


def _tree(data: bytes, moov: Box) -> _Tree:
    head = moov.start - moov.offset
    several = list(find(data, (b"udta",), head, len(data)))
    for udta in several:
        for meta in children(data, udta.start, udta.end):
            if meta.type == b"meta" and _handler(data, meta) in (b"mdir", b""):
                ilst = next((b for b in _meta_children(data, meta) if b.type == b"ilst"), None)
                items, rest = items_in(data, ilst) if ilst else ([], b"")
                return _Tree(head, udta, meta, ilst, items, rest, _udta_packets(data, several))
    return _Tree(
        head, several[0] if several else None, None, None, [], b"", _udta_packets(data, several)
    )


def _udta_packets(data: bytes, several: list[Box]) -> tuple[Box, ...]:
    return tuple(
        box for udta in several for box in children(data, udta.start, udta.end)
        if box.type == b"XMP_"
    )  # fmt: skip


def _meta_children(data: bytes, meta: Box) -> list[Box]:
    return children(data, meta_start(data, meta), meta.end)


def _handler(data: bytes, meta: Box) -> bytes:
    for box in _meta_children(data, meta):
        if box.type == b"hdlr":
            return data[box.start + 8 : box.start + 12]
    return b""


def _rebuilt(
    old: bytes, tree: _Tree, items: list[ListItem], packets: dict[int, bytes], name: str
) -> bytes:
    """Return ``moov`` with another list of items; filler inside ``meta`` takes up what it can."""
    inside = _meta_children(old, tree.meta) if tree.meta else []
    if (
        _is_ragged(children(old, tree.head), len(old))
        or (tree.meta and _is_ragged(inside, tree.meta.end))
        or (tree.udta and _rest(old, tree.udta).strip(b"\0"))
    ):
        raise WriteRefused(
            "The index of {file} (its moov box) is damaged. It was not changed; a sidecar can "
            "carry the statement instead.",
            file=name,
        )
    ilst = pack(b"ilst", b"".join(item.raw for item in items) + tree.rest)
    if tree.meta is None:
        meta = pack(b"meta", bytes(4) + pack(b"hdlr", _HDLR) + ilst)
    else:
        growth = len(ilst) - (tree.ilst.end - tree.ilst.offset if tree.ilst else 0)
        spare = next((box for box in reversed(inside) if box.type == b"free"), None)
        parts = [old[tree.meta.start : meta_start(old, tree.meta)]]
        for box in inside:
            if box == tree.ilst:
                parts.append(ilst)
            elif box is spare and _fits(box.end - box.offset, growth):
                parts.append(filler(box.end - box.offset - growth))
            else:
                parts.append(old[box.offset : box.end])
        if tree.ilst is None:
            parts.append(ilst)
        meta = pack(b"meta", b"".join(parts))
    udta = _udta(old, tree, meta, packets)
    before, after = old[tree.head :], b""
    if tree.udta:
        before, after = old[tree.head : tree.udta.offset], old[tree.udta.end :]
    return pack(b"moov", before + udta + after)


def _is_ragged(boxes: list[Box], end: int) -> bool:
    """Whether the boxes do not fill their parent to the end: what lies behind would be lost."""
    return not boxes or boxes[-1].end != end


def _rest(old: bytes, udta: Box) -> bytes:
    """Return what stands behind the last box of a ``udta``; QuickTime closes it with four zeros."""
    inside = children(old, udta.start, udta.end)
    return old[inside[-1].end if inside else udta.start : udta.end]


def _udta(old: bytes, tree: _Tree, meta: bytes, packets: dict[int, bytes]) -> bytes:
    if tree.udta is None:
        return pack(b"udta", meta)
    parts = []
    for box in children(old, tree.udta.start, tree.udta.end):
        if tree.meta and box.offset == tree.meta.offset:
            parts.append(meta)
        elif box.offset in packets:
            parts.append(pack(b"XMP_", packets[box.offset]))
        else:
            parts.append(old[box.offset : box.end])
    if tree.meta is None:
        parts.append(meta)
    return pack(b"udta", b"".join(parts) + _rest(old, tree.udta))


def _fits(room: int, growth: int) -> bool:
    left = room - growth
    return left == 0 or left >= 8


def _moov_splices(
    source: Source, boxes: tuple[Box, ...], moov: Box, old: bytes, new: bytes, behind: bytes
) -> list[Splice]:
    """Put the new index in place. ``behind`` must come to stand right behind it."""
    if new == old and not behind:
        return []
    if moov.to_end and behind:
        new = len(new).to_bytes(4, "big") + new[4:]
    growth = len(new) - len(old) + len(behind)
    following = next((box for box in boxes if box.offset == moov.end), None)
    is_referenced = any(
        box.offset >= moov.end and box.type in (b"mdat", b"moof", b"mfra", b"imda") for box in boxes
    )
    if growth == 0 or not is_referenced:
        return [Splice(moov.offset, len(old), new + behind)]
    if following and following.is_free and not following.is_cut and not following.to_end:
        room = following.end - following.offset
        if _fits(room, growth):
            data = new + behind + filler(room - growth)
            return [Splice(moov.offset, len(old) + room, data)]
    if growth <= -8:
        return [Splice(moov.offset, len(old), new + behind + filler(-growth))]
    _refuse_early_index(source, boxes, moov)
    spare = whole_blocks(growth + FILLER_BYTES) - growth
    growth += spare
    moved = move_chunk_offsets(new, moov.end, growth, source.name)
    return [
        Splice(moov.offset, len(old), moved + behind + filler(spare)),
        *fragment_splices(source, boxes, moov.end, growth),
    ]


def _refuse_early_index(source: Source, boxes: tuple[Box, ...], moov: Box) -> None:
    for box in boxes:
        if (box.type == b"sidx" and box.offset < moov.offset) or box.type == b"meta":
            raise WriteRefused(
                "{file} points at its sound from places that cannot be moved safely. It was not "
                "changed; a sidecar can carry the statement instead.",
                file=source.name,
            )


def _xmp_splices(
    source: Source, boxes: tuple[Box, ...], moov: Box, declaration: Declaration
) -> tuple[list[Splice], bytes]:
    """Return the edits for the XMP box, and the box itself if it must stand behind ``moov``."""
    old = next((b for b in boxes if _is_uuid(source, b, XMP_UUID) and not b.is_cut), None)
    existing = block(source, old.start + 16, old.end - old.start - 16) if old else None
    if existing is None and declaration.is_silent:
        return [], b""
    packet = merged_packet(existing, declaration, source.name)
    if packet == existing:
        return [], b""
    new = pack(b"uuid", XMP_UUID + packet)
    if old:
        is_last = all(box.offset <= old.offset for box in boxes)
        if len(new) == old.end - old.offset or is_last:
            return [Splice(old.offset, old.end - old.offset, new)], b""
    # Where an old box stands in front of the sound it becomes filler, so that nothing moves.
    retired = [Splice(old.offset + 4, 4, b"free")] if old else []
    last = boxes[-1]
    if last.is_cut:
        if last.offset < moov.offset:
            raise UnreadableFile("{file} ends in the middle of its index.", file=source.name)
        return retired, new
    if last == moov:  # it gets a size of its own together with its new content
        return retired, new
    if last.to_end:
        size = last.end - last.offset
        if size >= 1 << 32:
            raise WriteRefused(
                "The last box of {file} is open-ended and larger than 4 gigabytes, so nothing "
                "can be put behind it. It was not changed; use a sidecar.",
                file=source.name,
            )
        retired.append(Splice(last.offset, 4, size.to_bytes(4, "big")))
    # An index of fragments must stay the last box: players look for it from the end.
    at = last.offset if last.type == b"mfra" else last.end
    return [*retired, Splice(at, 0, new)], b""


def _classic_texts(data: bytes, tree: _Tree) -> Iterator[TagValue]:
    """Yield the notices of QuickTime (``©cpy``) and of ISO and 3GPP (``cprt``) in ``udta``."""
    if tree.udta is None:
        return
    for box in children(data, tree.udta.start, tree.udta.end):
        content = data[box.start : box.end]
        if box.type == b"cprt" and len(content) > 6:
            text = content[6:]
            wide = text[:2] in (b"\xfe\xff", b"\xff\xfe")
            value = text.decode("utf-16" if wide else "utf-8", "replace").rstrip("\0")
            yield TagValue("mp4:udta:cprt", value, Field.COPYRIGHT)
        elif box.type[:1] == b"\xa9" and len(content) > 4:
            size = int.from_bytes(content[:2], "big")
            value = content[4 : 4 + size].decode("utf-8", "replace")
            field = Field.COPYRIGHT if box.type == b"\xa9cpy" else None
            yield TagValue(f"mp4:udta:{box.type.decode('latin-1')}", value, field)


def _oddities(boxes: tuple[Box, ...]) -> Iterator[str]:
    if any(box.is_cut for box in boxes):
        yield "The file ends before its last box does: it was cut off."
    if any(box.type == b"moof" for box in boxes):
        yield "The sound is stored in fragments, as for streaming."


def _duration(data: bytes, moov: Box) -> float | None:
    head = moov.start - moov.offset
    for path in ((b"mvhd",), (b"trak", b"mdia", b"mdhd")):
        for box in find(data, path, head, len(data)):
            wide = data[box.start : box.start + 1] == b"\1"
            start = box.start + (20 if wide else 12)
            scale = int.from_bytes(data[start : start + 4], "big")
            length = int.from_bytes(data[start + 4 : start + (12 if wide else 8)], "big")
            if scale and length and length != (1 << (64 if wide else 32)) - 1:
                return length / scale
    return None
