# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""FLAC: metadata blocks in front of the frames (RFC 9639 §8), ID3 prefixes of strangers too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from holdback.errors import UnreadableFile, WriteRefused
from holdback.formats import vorbis
from holdback.formats.handler import Content, Range, Rewrite
from holdback.formats.id3_values import tags_of
from holdback.formats.identify import end_of_id3
from holdback.formats.mpeg import holds_manifest, leading_tags, packets_in
from holdback.formats.source import Source, Splice, block, whole_blocks
from holdback.formats.tails import layout_of, tail_values
from holdback.rights import Declaration, TagValue

STREAMINFO, PADDING, APPLICATION, COMMENT, PICTURE = 0, 1, 2, 4, 6
NEW_PADDING = 4096
_BLOCK_LIMIT = 1 << 24
_NAMES = {0: "STREAMINFO", 2: "APPLICATION", 3: "SEEKTABLE", 5: "CUESHEET", 6: "PICTURE"}
_VENDOR = b"Holdback"


@dataclass(frozen=True, slots=True)
class Block:
    """One metadata block; ``offset`` is that of its four-byte header, ``length`` of its body."""

    kind: int
    offset: int
    length: int
    is_last: bool

    @property
    def end(self) -> int:
        """The offset behind the block."""
        return self.offset + 4 + self.length


def blocks_of(source: Source) -> tuple[Block, ...]:
    """Return the metadata blocks in order.

    Raises:
        UnreadableFile: a block runs past the end of the file, or none is marked as the last.
    """
    position = end_of_id3(source)
    if source.at(position, 4) != b"fLaC":
        raise _damaged(source)
    position += 4
    found: list[Block] = []
    while not found or not found[-1].is_last:
        header = source.at(position, 4)
        if len(header) < 4 or header[0] & 0x7F == 0x7F:
            raise _damaged(source)
        length = int.from_bytes(header[1:], "big")
        found.append(Block(header[0] & 0x7F, position, length, bool(header[0] & 0x80)))
        position = found[-1].end
        if position > source.size:
            raise _damaged(source)
    return tuple(found)


def _damaged(source: Source) -> UnreadableFile:
    return UnreadableFile(
        "The metadata blocks of {file} are damaged: one runs past its place.", file=source.name
    )


def comments_in(source: Source, one: Block) -> vorbis.Comments:
    """Return the comments of a VORBIS_COMMENT block."""
    return vorbis.parse_comments(block(source, one.offset + 4, one.length), source.name)


class FlacHandler:
    """Native FLAC."""

    formats = ("flac",)

    def read(self, source: Source, format: str) -> Content:
        blocks = blocks_of(source)
        prefixed = list(leading_tags(source))
        tags: list[TagValue] = []
        packets: list[tuple[str, bytes]] = []
        warnings = []
        for one in blocks:
            if one.kind == COMMENT:
                try:
                    comments = comments_in(source, one)
                except UnreadableFile as problem:
                    warnings.append(str(problem))
                    continue
                tags += vorbis.values_of(comments)
                packets += vorbis.packets_of(comments)
        tags += _other_blocks(source, blocks)
        for tag in prefixed:
            tags += tags_of(tag)
            packets += packets_in(tag)
        tags += tail_values(source, layout_of(source))
        return Content(
            tuple(tags),
            tuple(packets),
            _duration(source, blocks),
            tuple(warnings),
            any(holds_manifest(tag) for tag in prefixed),
        )

    def rewrite(self, source: Source, format: str, declaration: Declaration) -> Rewrite:
        blocks = blocks_of(source)
        if blocks[0].kind != STREAMINFO:
            raise WriteRefused(
                "{file} does not begin with the stream's own description, so players differ in "
                "how they read it. It was not changed; re-encode it, or use a sidecar.",
                file=source.name,
            )
        if layout_of(source).end <= blocks[-1].end:
            raise WriteRefused(
                "{file} holds tags but no audio. It was not changed.", file=source.name
            )
        old = next((one for one in blocks if one.kind == COMMENT), None)
        comments = comments_in(source, old) if old else vorbis.Comments(_VENDOR, ())
        edited, carriers = vorbis.edit_comments(comments, declaration)
        body = edited.packed()
        if old and edited == comments:
            return Rewrite.of((), carriers)
        if len(body) >= _BLOCK_LIMIT:
            raise WriteRefused(
                "The comments of {file} have no room left: a FLAC block holds 16 megabytes. "
                "The file was not changed.",
                file=source.name,
            )
        return Rewrite.of(_place(blocks, old, body), carriers)

    def essence(self, source: Source, format: str) -> tuple[Range, ...]:
        start = blocks_of(source)[-1].end
        end = max(start, layout_of(source).end)
        return ((start, end - start),)


def _place(blocks: tuple[Block, ...], old: Block | None, body: bytes) -> Iterator[Splice]:
    """Put the comment block in place, taking from padding what it grows by.

    Without enough padding the frames move once, and padding is left for the next time.
    """
    new = bytes((COMMENT,)) + len(body).to_bytes(3, "big") + body
    growth = len(new) - (4 + old.length if old else 0)
    padding = [one for one in blocks if one.kind == PADDING]
    spare = next((one for one in padding if one.length == growth - 4 or one.length >= growth), None)
    last = blocks[-1]
    if old is None:
        at, taken = blocks[0].end, 0
    else:
        at, taken = old.offset, 4 + old.length
    left = 4 + spare.length - growth if spare else 0
    if spare is not None and (left or not spare.is_last):
        yield Splice(at, taken, _marked(new, old is not None and old.is_last))
        filler = _padding(left - 4, spare.is_last) if left else b""
        yield Splice(spare.offset, 4 + spare.length, filler)
        return
    yield Splice(at, taken, new)
    yield from _unmark(last, old)
    moved = whole_blocks(growth + 4 + NEW_PADDING)
    yield Splice(last.end, 0, _padding(moved - growth - 4, True))


def _unmark(last: Block, old: Block | None) -> Iterator[Splice]:
    if last is not old:
        yield Splice(last.offset, 1, bytes((last.kind,)))


def _marked(header_and_body: bytes, is_last: bool) -> bytes:
    return bytes((header_and_body[0] | (0x80 if is_last else 0),)) + header_and_body[1:]


def _padding(length: int, is_last: bool) -> bytes:
    return bytes((PADDING | (0x80 if is_last else 0),)) + length.to_bytes(3, "big") + bytes(length)


def _other_blocks(source: Source, blocks: tuple[Block, ...]) -> Iterator[TagValue]:
    for one in blocks:
        if one.kind in (PICTURE, APPLICATION, 5):
            detail = f"{one.length} bytes"
            if one.kind == APPLICATION:
                detail = f"{source.at(one.offset + 4, 4).decode('latin-1')}, {detail}"
            yield TagValue(f"flac:{_NAMES[one.kind]}", detail)


def _duration(source: Source, blocks: tuple[Block, ...]) -> float | None:
    info = next((one for one in blocks if one.kind == STREAMINFO and one.length >= 18), None)
    if info is None:
        return None
    packed = int.from_bytes(source.at(info.offset + 4 + 10, 8), "big")
    rate, samples = packed >> 44, packed & 0xFFFFFFFFF
    return samples / rate if rate and samples else None
