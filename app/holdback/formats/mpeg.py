# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bare streams with ID3v2 in front: MPEG audio, AAC in ADTS, and TTA."""

from __future__ import annotations

from collections.abc import Iterator

from holdback.errors import WriteRefused
from holdback.formats import apev2, id3
from holdback.formats.handler import Content, Range, Rewrite
from holdback.formats.id3_edit import XMP_OWNER, edit_tag
from holdback.formats.id3_values import comment_frame, tags_of, text_frame
from holdback.formats.mapping import wishes_among
from holdback.formats.mpeg_duration import adts_duration, mpeg_duration
from holdback.formats.source import Source, Splice
from holdback.formats.tails import Layout, edited_id3v1, layout_of, tail_values
from holdback.rights import Declaration, Field

_MANIFEST_TYPES = ("application/c2pa", "application/x-c2pa-manifest-store")


class StreamHandler:
    """MP3, ADTS and TTA: tags at both ends, nothing between the frames."""

    formats = ("mp3", "aac", "tta")

    def read(self, source: Source, format: str) -> Content:
        layout = layout_of(source)
        tags = list(leading_tags(source))
        return Content(
            tags=(
                *(value for tag in tags for value in tags_of(tag)),
                *tail_values(source, layout),
            ),
            packets=tuple(packet for tag in tags for packet in packets_in(tag)),
            duration_s=_duration(source, format, layout),
            warnings=tuple(_oddities(tags, layout)),
            has_manifest=any(holds_manifest(tag) for tag in tags),
        )

    def rewrite(self, source: Source, format: str, declaration: Declaration) -> Rewrite:
        layout = layout_of(source)
        if layout.end <= layout.start:
            raise WriteRefused(
                "{file} holds tags but no audio. It was not changed.", file=source.name
            )
        tag = id3.read_tag(source, 0)
        carried: tuple[id3.Frame, ...] = ()
        if tag is None:
            tag, carried = _begin_tag(source, layout)
        edited = edit_tag(tag, declaration, name=source.name, with_xmp=True, carry_over=carried)
        splices, carriers = _ape_tail(source, layout, declaration, format)
        if edited.blob != tag.blob:
            splices.append(Splice(0, len(tag.blob), edited.blob))
        splices += _old_tail(source, layout, declaration)
        return Rewrite.of(splices, [*edited.carriers, *carriers])

    def essence(self, source: Source, format: str) -> tuple[Range, ...]:
        layout = layout_of(source)
        return ((layout.start, layout.end - layout.start),)


def leading_tags(source: Source) -> Iterator[id3.Tag]:
    """Yield the ID3v2 tags in front of the audio; usually one."""
    position = 0
    while tag := id3.read_tag(source, position):
        yield tag
        position += len(tag.blob)


def packets_in(tag: id3.Tag, prefix: str = "id3") -> Iterator[tuple[str, bytes]]:
    """Yield the XMP packets in a tag's PRIV frames."""
    for frame in tag.frames:
        if frame.id == "PRIV":
            owner, _, data = (id3.payload(frame, tag) or b"").partition(b"\0")
            if owner == XMP_OWNER.encode():
                yield f"{prefix}:PRIV:{XMP_OWNER}", data


def holds_manifest(tag: id3.Tag) -> bool:
    """Whether a GEOB frame holds a C2PA manifest (C2PA 2.x, A.3.4)."""
    heads = [(id3.payload(f, tag) or b"")[1:64] for f in tag.frames if f.id in ("GEOB", "GEO")]
    return any(head.startswith(t.encode()) for head in heads for t in _MANIFEST_TYPES)


def _begin_tag(source: Source, layout: Layout) -> tuple[id3.Tag, tuple[id3.Frame, ...]]:
    """Return a new tag that begins with what an older tag behind the audio says.

    A player that finds a tag in front looks no further: without this the title would vanish.
    """
    appended = layout.tail("id3v2")
    if appended:
        old = id3.parse_tag(source.at(appended.offset, appended.length))
        return (
            id3.Tag(old.version, old.flags & 0xA0, b"", (), plain_sizes=old.plain_sizes),
            old.frames,
        )
    tag = id3.new_tag()
    names = {
        Field.TITLE: "TIT2",
        Field.ARTIST: "TPE1",
        Field.ALBUM: "TALB",
        Field.DATE: "TDRC",
        Field.TRACK_NUMBER: "TRCK",
    }
    frames = []
    seen: set[Field] = set()
    for value in tail_values(source, layout):
        if value.field is None or value.field in seen or not value.value:
            continue
        if value.field is Field.COMMENT:
            frames.append(comment_frame(tag, value.value))
        elif value.field in names:
            frames.append(text_frame(tag, names[value.field], value.value))
        seen.add(value.field)
    return tag, tuple(frames)


def _ape_tail(
    source: Source, layout: Layout, declaration: Declaration, format: str
) -> tuple[list[Splice], list[str]]:
    """Let an APE tag that is there say the same, if it speaks of rights or ffmpeg reads it first.

    Otherwise it stays: players run a broken last frame into whatever bytes stand behind it.
    """
    tail = layout.tail("ape")
    tag = apev2.read_tag(source, tail.offset, tail.length) if tail else None
    if tail is None or tag is None or tag.rest or tag.version < apev2.VERSION:
        return [], []
    keys = [item.key for item in tag.items]
    asked = {wish.key for wish in wishes_among(declaration, keys)}
    if format != "tta" and not any(key.upper() in asked for key in keys):
        return [], []
    new, carriers = apev2.edit_tag(tag, declaration, source.name)
    return ([Splice(tail.offset, tail.length, new)] if new != tag.blob else []), carriers


def _old_tail(source: Source, layout: Layout, declaration: Declaration) -> Iterator[Splice]:
    """Let an ID3v1 tag that is there follow edited fields; nothing else goes into it."""
    tail = layout.tail("id3v1")
    if tail is not None:
        old = source.at(tail.offset, tail.length)
        new = edited_id3v1(old, declaration.fields)
        if new != old:
            yield Splice(tail.offset, tail.length, new)


def _oddities(tags: list[id3.Tag], layout: Layout) -> Iterator[str]:
    if len(tags) > 1:
        yield "There are several ID3v2 tags in front; most programs read only the first."
    if any(tag.rest for tag in tags):
        yield "The ID3v2 tag holds bytes that are no frames; they are kept as they are."
    if any(tag.is_cut for tag in tags):
        yield "The file ends in the middle of its ID3v2 tag."
    if layout.tail("ape") and tags:
        yield "There are an ID3v2 and an APE tag; programs differ in which one they show."


def _duration(source: Source, format: str, layout: Layout) -> float | None:
    if format == "mp3":
        return mpeg_duration(source, layout.start, layout.end)
    if format == "aac":
        return adts_duration(source, layout.start, layout.end)
    header = source.at(layout.start, 22)
    if header[:4] != b"TTA1" or len(header) < 18:
        return None
    rate = int.from_bytes(header[10:14], "little")
    return int.from_bytes(header[14:18], "little") / rate if rate else None
